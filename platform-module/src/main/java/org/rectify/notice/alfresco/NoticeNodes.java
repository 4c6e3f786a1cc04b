package org.rectify.notice.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.archive.alfresco.FilingMapping;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeBuilder;
import org.rectify.notice.NoticeStatus;
import org.rectify.order.ProblemWords;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.record.alfresco.AttachmentNodes;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.record.alfresco.RecordNames;
import org.rectify.record.alfresco.RecordNodes;
import org.rectify.unit.Units;
import org.rectify.unit.alfresco.UnitFolders;

/**
 * Keeps notices as folders {@code rect:notice} in the folder of their year and issuing unit. Works below permissions; who
 * may do what is decided before.
 */
public final class NoticeNodes {

    private final NodeService nodes;
    private final RecordGuard guard;
    private final UnitFolders folders;
    private final Units units;
    private final AttachmentNodes attachments;
    private final RecordNodes shared;
    private final ProblemWords problems;
    private final ZoneId zone;

    public NoticeNodes(
            NodeService nodes,
            RecordGuard guard,
            UnitFolders folders,
            Units units,
            AttachmentNodes attachments,
            RectifySite site,
            ProblemWords problems,
            ZoneId zone) {
        this.nodes = nodes;
        this.guard = guard;
        this.folders = folders;
        this.units = units;
        this.attachments = attachments;
        this.shared = new RecordNodes(nodes, site);
        this.problems = problems;
        this.zone = zone;
    }

    void create(Notice notice) {
        guard.unguarded(() -> {
            Map<QName, Serializable> properties = new HashMap<>(own(notice));
            properties.values().removeIf(Objects::isNull);
            properties.put(ContentModel.PROP_NODE_UUID, notice.id());
            nodes.createNode(
                    home(notice),
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(URI, notice.id()),
                    TYPE_NOTICE,
                    properties);
        });
    }

    /** The notice; empty also for a node that is no notice, or was not made by a step. */
    Optional<Notice> find(String id) {
        NodeRef node = node(id);
        if (!nodes.exists(node) || !TYPE_NOTICE.equals(nodes.getType(node))) {
            return Optional.empty();
        }
        Map<QName, Serializable> values = nodes.getProperties(node);
        return values.get(PROP_NOTICE_VERSION) == null ? Optional.empty() : Optional.of(read(node, values));
    }

    void save(Notice before, Notice after) {
        guard.unguarded(() -> {
            shared.change(node(after.id()), own(before), own(after));
            shared.fact(
                    node(after.id()),
                    ASPECT_ARCHIVED,
                    before.filed(),
                    after.filed(),
                    filing -> FilingMapping.write(filing, zone));
            if (!before.issuingUnit().equals(after.issuingUnit())) {
                nodes.moveNode(
                        node(after.id()), home(after), ContentModel.ASSOC_CONTAINS, QName.createQName(URI, after.id()));
            }
        });
    }

    /** Lets the units read it that its orders let in. */
    void open(String id, Collection<String> paths) {
        folders.open(node(id), paths);
    }

    /** Hands over every notice there is. */
    void eachId(Consumer<String> consumer) {
        shared.eachId(TYPE_NOTICE, consumer);
    }

    private NodeRef home(Notice notice) {
        int year = notice.stamps().createdAt().atZone(zone).getYear();
        return folders.folder(units.require(notice.issuingUnit(), "issuingUnit"), year);
    }

    private Map<QName, Serializable> own(Notice notice) {
        Notice.Stamps stamps = notice.stamps();
        return Properties.empty(zone)
                .set(ContentModel.PROP_NAME, name(notice))
                .set(ContentModel.PROP_TITLE, notice.title())
                .set(PROP_NOTICE_VERSION, notice.version())
                .set(PROP_NOTICE_NUMBER, notice.number())
                .set(PROP_NOTICE_STATUS, notice.status().code())
                .set(PROP_NOTICE_ISSUING_UNIT, notice.issuingUnit())
                .set(PROP_NOTICE_BASIS, notice.basis())
                .set(PROP_NOTICE_BODY, notice.body())
                .set(PROP_NOTICE_RECEIVED_FROM, notice.receivedFrom())
                .set(PROP_NOTICE_APPROVERS, new ArrayList<>(notice.approvers()))
                .set(PROP_NOTICE_APPROVALS, notice.approvals())
                .set(PROP_NOTICE_BREAKDOWN, NoticeBreakdown.write(notice.problems()))
                .set(PROP_NOTICE_WITHDRAWN_REASON, notice.withdrawnReason())
                .set(PROP_NOTICE_CREATED_BY, notice.createdBy())
                .set(PROP_NOTICE_PROCESS_ID, notice.processId())
                .set(PROP_NOTICE_DEMO, notice.demo())
                .setInstant(PROP_NOTICE_CREATED_AT, stamps.createdAt())
                .setInstant(PROP_NOTICE_MODIFIED_AT, stamps.modifiedAt())
                .setInstant(PROP_NOTICE_ISSUED_AT, stamps.issuedAt())
                .setInstant(PROP_NOTICE_CLOSED_AT, stamps.closedAt())
                .asMap();
    }

    private Notice read(NodeRef ref, Map<QName, Serializable> values) {
        Properties node = Properties.of(values, zone);
        List<NodeRef> documents = nodes.getChildAssocs(ref).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
        return new NoticeBuilder()
                .id(ref.getId())
                .version(node.integer(PROP_NOTICE_VERSION))
                .number(node.text(PROP_NOTICE_NUMBER))
                .status(Coded.of(NoticeStatus.class, node.text(PROP_NOTICE_STATUS)))
                .title(node.text(ContentModel.PROP_TITLE))
                .basis(node.text(PROP_NOTICE_BASIS))
                .body(node.text(PROP_NOTICE_BODY))
                .receivedFrom(node.text(PROP_NOTICE_RECEIVED_FROM))
                .issuingUnit(node.text(PROP_NOTICE_ISSUING_UNIT))
                .approvers(texts(values.get(PROP_NOTICE_APPROVERS)))
                .approvals(node.integer(PROP_NOTICE_APPROVALS))
                .problems(NoticeBreakdown.read(values.get(PROP_NOTICE_BREAKDOWN), problems))
                .withdrawnReason(node.text(PROP_NOTICE_WITHDRAWN_REASON))
                .filed(FilingMapping.read(node))
                .createdBy(node.text(PROP_NOTICE_CREATED_BY))
                .stamps(new Notice.Stamps(
                        node.instant(PROP_NOTICE_CREATED_AT),
                        node.instant(PROP_NOTICE_MODIFIED_AT),
                        node.instant(PROP_NOTICE_ISSUED_AT),
                        node.instant(PROP_NOTICE_CLOSED_AT)))
                .attachments(attachments.read(documents))
                .processId(node.text(PROP_NOTICE_PROCESS_ID))
                .demo(node.flag(PROP_NOTICE_DEMO))
                .build();
    }

    /** The number as soon as there is one that is ours, without what ACS forbids in a name; two superiors may use one number. */
    private String name(Notice notice) {
        // A superior's numbers are not ours to keep apart.
        return RecordNames.of(
                notice.receivedFrom() == null ? notice.number() : null,
                notice.title(),
                notice.id(),
                LocalDate.ofInstant(notice.stamps().createdAt(), zone));
    }

    private static List<String> texts(Object property) {
        List<String> texts = new ArrayList<>();
        if (property instanceof List<?> values) {
            values.forEach(value -> texts.add(value.toString()));
        }
        return texts;
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
