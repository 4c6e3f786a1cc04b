package org.rectify.problem.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
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
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.ProblemWords;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.problem.Problem;
import org.rectify.record.alfresco.AttachmentNodes;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.record.alfresco.RecordNodes;
import org.rectify.unit.Units;
import org.rectify.unit.alfresco.UnitFolders;

/**
 * Keeps problems as nodes: a folder {@code rect:problem} in the folder of its year and of the unit concerned, its photos
 * as documents in it; as long as the unit may not know of it, in the recording unit's folder. Works below permissions
 * (internal services); who may do what is decided before.
 */
public final class ProblemNodes implements ProblemWords {

    private final NodeService nodes;
    private final RecordGuard guard;
    private final AttachmentNodes files;
    private final UnitFolders folders;
    private final Units units;
    private final RecordNodes shared;
    private final ProblemMapping mapping;
    private final ZoneId zone;

    public ProblemNodes(
            NodeService nodes,
            RecordGuard guard,
            AttachmentNodes files,
            UnitFolders folders,
            Units units,
            RectifySite site,
            ZoneId zone) {
        this.nodes = nodes;
        this.guard = guard;
        this.files = files;
        this.folders = folders;
        this.units = units;
        this.shared = new RecordNodes(nodes, site);
        this.mapping = new ProblemMapping(zone);
        this.zone = zone;
    }

    /** Makes the node; the problem's id becomes its UUID. */
    void create(Problem problem) {
        guard.unguarded(() -> {
            Map<QName, Serializable> properties = new HashMap<>(mapping.properties(problem));
            properties.values().removeIf(Objects::isNull);
            properties.put(ContentModel.PROP_NODE_UUID, problem.id());
            nodes.createNode(
                    home(problem),
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(URI, problem.id()),
                    TYPE_PROBLEM,
                    properties);
        });
    }

    Optional<Problem> find(String id) {
        NodeRef node = node(id);
        if (!nodes.exists(node) || !TYPE_PROBLEM.equals(nodes.getType(node))) {
            return Optional.empty();
        }
        List<NodeRef> documents = nodes.getChildAssocs(node).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
        return Optional.of(mapping.read(id, nodes.getProperties(node))
                .attachments(files.read(documents))
                .build());
    }

    @Override
    public Order.Problem of(String problemId) {
        return mapping.words(nodes.getProperties(node(problemId)));
    }

    /** Writes what differs; its files are written where they are stored. */
    void save(Problem before, Problem after) {
        guard.unguarded(() -> {
            shared.change(node(after.id()), mapping.properties(before), mapping.properties(after));
            if (!homeUnit(before).equals(homeUnit(after))) {
                nodes.moveNode(
                        node(after.id()), home(after), ContentModel.ASSOC_CONTAINS, QName.createQName(URI, after.id()));
            }
        });
    }

    /** Hands over the id of every problem there is. */
    void eachId(Consumer<String> consumer) {
        shared.eachId(TYPE_PROBLEM, consumer);
    }

    /** The orders on the problem as their own records say. */
    List<OrderOnIt> orders(String id) {
        return nodes.getSourceAssocs(node(id), ASSOC_ORDER_PROBLEM).stream()
                .map(association -> {
                    NodeRef order = association.getSourceRef();
                    return new OrderOnIt(
                            order.getId(),
                            Coded.of(OrderStatus.class, String.valueOf(nodes.getProperty(order, PROP_STATUS))),
                            nodes.getProperty(order, PROP_CREATED_AT) instanceof Date at
                                    ? Instant.ofEpochMilli(at.getTime())
                                    : Instant.EPOCH);
                })
                .toList();
    }

    private NodeRef home(Problem problem) {
        int year = problem.createdAt().atZone(zone).getYear();
        return folders.folder(units.require(homeUnit(problem), "unit"), year);
    }

    private static String homeUnit(Problem problem) {
        return problem.disclosed() ? problem.facts().unit() : problem.recordingUnit();
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** An order on a problem. */
    record OrderOnIt(String id, OrderStatus status, Instant createdAt) {}
}
