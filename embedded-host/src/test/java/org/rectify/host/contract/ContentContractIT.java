package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Content of nodes, in files. */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class ContentContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private ContentService content;
    private NodeRef file;
    private final List<String> events = new ArrayList<>();
    private volatile boolean refuse;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        content = fixture.host.bean("contentService", ContentService.class);
        NodeRef folder = fixture.folder();
        file = fixture.inTransaction(() -> fixture.create(folder, "报告.txt", ContentModel.TYPE_CONTENT, Map.of()));
    }

    private String write(String text) {
        return fixture.inTransaction(() -> {
            ContentWriter writer = content.getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.putContent(text);
            return writer.getContentUrl();
        });
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(fixture.inTransaction(() -> content.getReader(file, ContentModel.PROP_CONTENT)))
                .isNull();
        write("整改报告");
        fixture.inTransaction(() -> {
            ContentReader reader = content.getReader(file, ContentModel.PROP_CONTENT);
            assertThat(reader.exists()).isTrue();
            assertThat(reader.getSize()).isEqualTo(12);
            assertThat(reader.getMimetype()).isEqualTo("text/plain");
            assertThat(reader.getContentString()).isEqualTo("整改报告");
            assertThatThrownBy(reader::getContentInputStream).isInstanceOf(ContentIOException.class);
            return null;
        });
        assertThat(fixture.property(file, ContentModel.PROP_CONTENT)).isInstanceOf(ContentData.class);
    }

    @Test
    void discardsAFileWhoseTransactionIsRolledBack() {
        String[] url = new String[1];
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    ContentWriter writer = content.getWriter(file, ContentModel.PROP_CONTENT, true);
                    writer.putContent("lost");
                    url[0] = writer.getContentUrl();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(content.getRawReader(url[0]).exists()).isFalse();
        assertThat(fixture.inTransaction(() -> content.getReader(file, ContentModel.PROP_CONTENT)))
                .isNull();
    }

    @Test
    void keepsTheOldContentWhenTheNewIsRefused() {
        write("old");
        JavaBehaviour behaviour = new JavaBehaviour(this, "onContentUpdate");
        fixture.host
                .bean(PolicyComponent.class)
                .bindClassBehaviour(
                        ContentServicePolicies.OnContentUpdatePolicy.QNAME, ContentModel.TYPE_CONTENT, behaviour);
        write("new");
        assertThat(events).containsExactly("false");
        refuse = true;
        assertThatThrownBy(() -> write("refused"))
                .isInstanceOf(ContentIOException.class)
                .hasMessageContaining("Failed to set content property");
        refuse = false;
        assertThat(fixture.inTransaction(
                        () -> content.getReader(file, ContentModel.PROP_CONTENT).getContentString()))
                .isEqualTo("new");
    }

    public void onContentUpdate(NodeRef node, boolean isNew) {
        if (!node.equals(file)) {
            return;
        }
        events.add(String.valueOf(isNew));
        if (refuse) {
            throw new IllegalStateException("refused");
        }
    }

    @Test
    void understandsOnlyItsOwnAddresses() {
        assertThatThrownBy(() -> content.getRawReader("store://../../etc/passwd"))
                .isInstanceOf(ContentIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, application/pdf",
        "a.pdf, hello, text/plain",
        "a.jpg, <html><script>, text/html",
        "a.txt, hello, text/plain",
        "a.docx, PK\u0003\u0004x, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.txt, PK\u0003\u0004x, application/zip",
        "a, plain words, text/plain",
        "a.exe, MZ\u0000\u0000, application/x-dosexec",
    })
    void tellsTheTypeByTheBytesWhereTheNameLies(String name, String start, String type) {
        MimetypeService mimetypes = fixture.host.bean("mimetypeService", MimetypeService.class);
        assertThat(mimetypes.guessMimetype(name, new ByteArrayInputStream(start.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(type);
    }
}
