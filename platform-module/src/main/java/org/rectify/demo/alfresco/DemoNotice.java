package org.rectify.demo.alfresco;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.NoticeDocument;
import org.rectify.model.RectifyModel;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.unit.Units;
import org.rectify.unit.alfresco.UnitFolders;

/** The record of the demo's notice, with the document that it was read from. */
public final class DemoNotice {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final NodeService nodes;
    private final ContentService contents;
    private final UnitFolders folders;
    private final RecordGuard guard;
    private final Units units;
    private final ZoneId zone;

    /** Takes the unprotected beans {@code nodeService} and {@code contentService}. */
    public DemoNotice(
            NodeService nodes,
            ContentService contents,
            UnitFolders folders,
            RecordGuard guard,
            Units units,
            ZoneId zone) {
        this.nodes = nodes;
        this.contents = contents;
        this.folders = folders;
        this.guard = guard;
        this.units = units;
        this.zone = zone;
    }

    /** The id of the notice's record; made where it is missing. */
    String ensure(NoticeDocument notice) {
        NodeRef folder = folders.folder(
                units.require(District.ROOT, "issuingUnit"), notice.date().getYear());
        NodeRef known = nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, notice.number());
        if (known != null) {
            return known.getId();
        }
        NodeRef[] made = new NodeRef[1];
        guard.unguarded(() -> made[0] = create(folder, notice));
        return made[0].getId();
    }

    private NodeRef create(NodeRef folder, NoticeDocument notice) {
        Instant issued = notice.date().atTime(10, 0).atZone(zone).toInstant();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, notice.number());
        properties.put(ContentModel.PROP_TITLE, notice.title());
        properties.put(RectifyModel.PROP_NOTICE_NUMBER, notice.number());
        properties.put(RectifyModel.PROP_NOTICE_ISSUING_UNIT, District.ROOT);
        properties.put(RectifyModel.PROP_NOTICE_BASIS, notice.basis());
        properties.put(RectifyModel.PROP_NOTICE_ISSUED_AT, Date.from(issued));
        properties.put(RectifyModel.PROP_NOTICE_STATUS, "issued");
        NodeRef node = child(folder, notice.number(), RectifyModel.TYPE_NOTICE, properties);
        NodeRef document = child(node, notice.fileName(), ContentModel.TYPE_CONTENT, new HashMap<>());
        ContentWriter writer = contents.getWriter(document, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(DOCX);
        writer.setEncoding("UTF-8");
        writer.putContent(new ByteArrayInputStream(NoticeDocument.file()));
        return node;
    }

    private NodeRef child(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        properties.put(ContentModel.PROP_NAME, name);
        QName path = QName.createQName(RectifyModel.URI, QName.createValidLocalName(name));
        return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, path, type, properties)
                .getChildRef();
    }
}
