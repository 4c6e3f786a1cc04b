package org.rectify.order.alfresco;

import static org.rectify.model.RectifyModel.*;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.archive.alfresco.FilingMapping;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.ProblemWords;
import org.rectify.platform.alfresco.Properties;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.record.alfresco.AttachmentNodes;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.record.alfresco.RecordNodes;

/**
 * Keeps orders as nodes: a folder {@code rect:order} in the folder of its year and lead unit, its measures, reports…
 * as children of their own kinds, its files as documents in it. Works below permissions (internal services);
 * who may do what is decided before.
 */
public final class OrderNodes implements OrderRecords {

    private final NodeService nodes;
    private final RecordGuard guard;
    private final OrderAccess access;
    private final AttachmentNodes evidence;
    private final RecordNodes shared;
    private final ProblemWords problems;
    private final OrderMapping mapping;
    private final ZoneId zone;

    public OrderNodes(
            NodeService nodes,
            RecordGuard guard,
            OrderAccess access,
            AttachmentNodes evidence,
            RectifySite site,
            ProblemWords problems,
            ZoneId zone) {
        this.nodes = nodes;
        this.guard = guard;
        this.access = access;
        this.evidence = evidence;
        this.shared = new RecordNodes(nodes, site);
        this.problems = problems;
        this.mapping = new OrderMapping(zone);
        this.zone = zone;
    }

    @Override
    public void create(Order order) {
        guard.unguarded(() -> {
            NodeRef parent = access.home(order);
            Map<QName, Serializable> properties = new HashMap<>(mapping.own(order));
            properties.put(ContentModel.PROP_NODE_UUID, order.id());
            NodeRef node = nodes.createNode(
                            parent,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(URI, order.id()),
                            TYPE_ORDER,
                            properties)
                    .getChildRef();
            for (Child<?> child : Child.ALL) {
                sync(node, child, List.of(), order);
            }
            nodes.createAssociation(node, node(order.problemId()), ASSOC_ORDER_PROBLEM);
            if (order.parentId() != null) {
                nodes.createAssociation(node, node(order.parentId()), ASSOC_PARENT_ORDER);
            }
        });
    }

    @Override
    public Optional<Order> find(String id) {
        NodeRef node = node(id);
        if (!nodes.exists(node) || !TYPE_ORDER.equals(nodes.getType(node))) {
            return Optional.empty();
        }
        OrderBuilder order = mapping.read(id, nodes.getProperties(node), problems::of);
        Map<QName, List<NodeRef>> children = new HashMap<>();
        for (ChildAssociationRef child : nodes.getChildAssocs(node)) {
            children.computeIfAbsent(child.getTypeQName(), type -> new ArrayList<>())
                    .add(child.getChildRef());
        }
        for (Child<?> child : Child.ALL) {
            read(order, child, children.getOrDefault(child.association(), List.of()));
        }
        order.attachments(evidence.read(children.getOrDefault(ContentModel.ASSOC_CONTAINS, List.of())));
        return Optional.of(order.build());
    }

    @Override
    public void save(Order before, Order after) {
        guard.unguarded(() -> {
            NodeRef node = node(after.id());
            shared.change(node, mapping.own(before), mapping.own(after));
            shared.fact(node, ASPECT_DECLINED, before.declined(), after.declined(), mapping::declined);
            shared.fact(node, ASPECT_SUSPENDED, before.suspension(), after.suspension(), mapping::suspension);
            shared.fact(
                    node,
                    ASPECT_ARCHIVED,
                    before.archived(),
                    after.archived(),
                    filing -> FilingMapping.write(filing, zone));
            for (Child<?> child : Child.ALL) {
                sync(node, child, before, after);
            }
            evidence.reassign(before.attachments(), after.attachments());
            access.moved(node, before, after);
        });
    }

    @Override
    public List<Order> children(String id) {
        return nodes.getSourceAssocs(node(id), ASSOC_PARENT_ORDER).stream()
                .map(association -> find(association.getSourceRef().getId()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        shared.eachId(TYPE_ORDER, consumer);
    }

    private <T> void sync(NodeRef node, Child<T> child, Order before, Order after) {
        if (!child.get().apply(before).equals(child.get().apply(after))) {
            sync(node, child, child.get().apply(before), after);
        }
    }

    private <T> void sync(NodeRef node, Child<T> child, List<T> before, Order after) {
        Map<String, T> known = before.stream().collect(Collectors.toMap(child.id(), Function.identity()));
        Map<String, Integer> places = new HashMap<>();
        before.forEach(item -> places.put(child.id().apply(item), places.size()));
        List<T> items = child.get().apply(after);
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            String id = child.id().apply(item);
            T old = known.remove(id);
            Map<QName, Serializable> properties = child.properties(item, i, Properties.empty(zone));
            if (old == null) {
                create(node, child.association(), child.type(), id, properties);
            } else if (!old.equals(item) || child.ordered() && places.get(id) != i) {
                nodes.addProperties(node(id), properties);
            }
        }
        known.keySet().forEach(gone -> nodes.deleteNode(node(gone)));
    }

    private void create(NodeRef parent, QName association, QName type, String id, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.values().removeIf(Objects::isNull);
        if (id != null) {
            all.put(ContentModel.PROP_NODE_UUID, id);
            all.put(ContentModel.PROP_NAME, id);
        }
        nodes.createNode(parent, association, QName.createQName(URI, type.getLocalName()), type, all);
    }

    private <T> void read(OrderBuilder order, Child<T> child, List<NodeRef> refs) {
        List<Map.Entry<Integer, T>> items = new ArrayList<>();
        for (NodeRef ref : refs) {
            Properties node = Properties.of(nodes.getProperties(ref), zone);
            items.add(Map.entry(node.integer(PROP_MEASURE_ORDINAL), child.read().apply(ref.getId(), node)));
        }
        if (child.ordered()) {
            items.sort(Comparator.comparing(Map.Entry::getKey));
        }
        child.set().apply(order, items.stream().map(Map.Entry::getValue).toList());
    }
}
