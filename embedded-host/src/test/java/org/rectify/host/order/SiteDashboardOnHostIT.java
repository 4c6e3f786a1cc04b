package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.platform.Transactions;
import org.rectify.platform.alfresco.SiteDashboard;

/** The site of the records has the page by which Share shows it, where Share's own store of pages looks for it. */
class SiteDashboardOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        office.issued();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void thePageAndItsPartsLieWhereShareLooksForThem() {
        assertThat(text(page()))
                .contains("<page>", "<sitePages>", "dashboard-2-columns-wide-right")
                .doesNotContain("${siteid}");
        NodeRef components = at("surf-config", "components");
        List<String> names = asSystem(() -> nodes().getChildAssocs(components).stream()
                .map(child -> (String) nodes().getProperty(child.getChildRef(), ContentModel.PROP_NAME))
                .toList());
        assertThat(names)
                .contains(
                        "page.title.site~rectify~dashboard.xml",
                        "page.navigation.site~rectify~dashboard.xml",
                        "page.component-1-1.site~rectify~dashboard.xml");
        assertThat(text(at("surf-config", "components", "page.title.site~rectify~dashboard.xml")))
                .contains(
                        "<guid>page.title.site~rectify~dashboard</guid>",
                        "<source-id>site/rectify/dashboard</source-id>",
                        "<url>/components/title/collaboration-title</url>");
    }

    @Test
    void isHiddenAndNotFoundBySearch() {
        assertThat(asSystem(() -> nodes().hasAspect(at("surf-config"), ContentModel.ASPECT_HIDDEN)))
                .isTrue();
        assertThat(asSystem(() -> nodes().getProperty(page(), ContentModel.PROP_IS_INDEXED)))
                .isEqualTo(false);
    }

    @Test
    void whatAManagerMadeOfItIsNotWrittenOver() {
        asSystem(() -> {
            ContentWriter writer = contents().getWriter(page(), ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/xml");
            writer.putContent("<page><!-- mine --></page>");
            return null;
        });
        String[] before = {text(page())};

        asSystem(() -> {
            office.host.bean(SiteDashboard.class).ensure("rectify");
            return null;
        });

        assertThat(text(page())).isEqualTo(before[0]).contains("mine");
    }

    private static NodeRef page() {
        return at("surf-config", "pages", "site", "rectify", "dashboard.xml");
    }

    private static NodeRef at(String... names) {
        return asSystem(() -> {
            NodeRef node = office.host
                    .bean("siteService", SiteService.class)
                    .getSite("rectify")
                    .getNodeRef();
            for (String name : names) {
                node = nodes().getChildByName(node, ContentModel.ASSOC_CONTAINS, name);
            }
            return node;
        });
    }

    private static String text(NodeRef file) {
        return asSystem(
                () -> contents().getReader(file, ContentModel.PROP_CONTENT).getContentString());
    }

    private static ContentService contents() {
        return office.host.bean("contentService", ContentService.class);
    }

    private static NodeService nodes() {
        return office.host.bean("nodeService", NodeService.class);
    }

    private static <T> T asSystem(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> office.host.bean(Transactions.class).write(work));
    }
}
