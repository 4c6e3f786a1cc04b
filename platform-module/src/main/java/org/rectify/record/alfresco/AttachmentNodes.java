package org.rectify.record.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.platform.TextEncoding;
import org.rectify.platform.alfresco.Languages;
import org.rectify.platform.alfresco.Properties;
import org.rectify.record.Attachment;

/** The files of a record as documents in its folder, each with who brought it, when, its hash and what it proves. */
public final class AttachmentNodes {

    private final NodeService nodes;
    private final ContentService contents;
    private final RecordGuard guard;
    private final Clock clock;
    private final ZoneId zone;

    public AttachmentNodes(NodeService nodes, ContentService contents, RecordGuard guard, Clock clock, ZoneId zone) {
        this.nodes = nodes;
        this.contents = contents;
        this.guard = guard;
        this.clock = clock;
        this.zone = zone;
    }

    Attachment create(String recordId, RecordFiles.Received received, String measureId, String by) {
        NodeRef folder = node(recordId);
        String name = freeName(folder, received.name());
        Attachment attachment = new Attachment(
                UUID.randomUUID().toString(),
                name,
                received.size(),
                received.mimetype(),
                received.sha256(),
                measureId,
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        guard.unguarded(() -> {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NODE_UUID, attachment.id());
            properties.put(ContentModel.PROP_NAME, name);
            NodeRef file = nodes.createNode(
                            folder,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(URI, attachment.id()),
                            ContentModel.TYPE_CONTENT,
                            properties)
                    .getChildRef();
            nodes.addAspect(
                    file,
                    ASPECT_EVIDENCE,
                    Properties.empty(zone)
                            .set(PROP_EVIDENCE_MEASURE, measureId)
                            .set(PROP_EVIDENCE_SHA256, attachment.sha256())
                            .set(PROP_EVIDENCE_BY, by)
                            .setInstant(PROP_EVIDENCE_AT, attachment.at())
                            .asMap());
            ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
            writer.setMimetype(received.mimetype());
            boolean text = received.mimetype() != null && received.mimetype().startsWith("text/");
            writer.setEncoding((text ? TextEncoding.of(received.file()) : StandardCharsets.UTF_8).name());
            writer.setLocale(Languages.OF_FILES);
            writer.putContent(received.file().toFile());
        });
        return attachment;
    }

    InputStream open(String attachmentId) {
        return contents.getReader(node(attachmentId), ContentModel.PROP_CONTENT).getContentInputStream();
    }

    /** The attachments among the folder's documents, in the order in which they came. */
    public List<Attachment> read(List<NodeRef> documents) {
        List<Attachment> attachments = new ArrayList<>();
        for (NodeRef document : documents) {
            Map<QName, Serializable> values = nodes.getProperties(document);
            if (values.get(PROP_EVIDENCE_SHA256) != null
                    && values.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
                Properties node = Properties.of(values, zone);
                attachments.add(new Attachment(
                        document.getId(),
                        node.text(ContentModel.PROP_NAME),
                        content.getSize(),
                        content.getMimetype(),
                        node.text(PROP_EVIDENCE_SHA256),
                        node.text(PROP_EVIDENCE_MEASURE),
                        node.text(PROP_EVIDENCE_BY),
                        node.instant(PROP_EVIDENCE_AT)));
            }
        }
        attachments.sort(Comparator.comparing(Attachment::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(Attachment::id));
        return attachments;
    }

    /** Writes for which measure each file stands, where that changed. */
    public void reassign(List<Attachment> before, List<Attachment> after) {
        Map<String, String> old = new HashMap<>();
        before.forEach(attachment -> old.put(attachment.id(), attachment.measureId()));
        for (Attachment attachment : after) {
            if (old.containsKey(attachment.id()) && !Objects.equals(old.get(attachment.id()), attachment.measureId())) {
                nodes.setProperty(node(attachment.id()), PROP_EVIDENCE_MEASURE, attachment.measureId());
            }
        }
    }

    /** {@code photo.jpg}, or {@code photo (2).jpg} where there is one already. */
    private String freeName(NodeRef folder, String wanted) {
        int dot = wanted.lastIndexOf('.');
        String stem = dot < 0 ? wanted : wanted.substring(0, dot);
        String ending = dot < 0 ? "" : wanted.substring(dot);
        String name = wanted;
        for (int i = 2; nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, name) != null; i++) {
            name = stem + " (" + i + ")" + ending;
        }
        return name;
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
