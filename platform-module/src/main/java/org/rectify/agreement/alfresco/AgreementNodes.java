package org.rectify.agreement.alfresco;

import static org.rectify.model.AgreementModel.*;
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
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.archive.alfresco.FilingMapping;
import org.rectify.platform.alfresco.Properties;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.record.alfresco.RecordNodes;
import org.rectify.unit.Units;
import org.rectify.unit.alfresco.UnitFolders;

/**
 * Keeps agreements as nodes: a folder {@code rect:agreement} with its clauses, signatures, supplements and reviews as
 * children of their own kinds, its papers as documents in it. It lies with the upper unit until it is sent and with the
 * lower one from then on, whose folder all above read too. Works below permissions; who may do what is decided before.
 */
public final class AgreementNodes implements AgreementRecords {

    private final NodeService nodes;
    private final RecordGuard guard;
    private final UnitFolders folders;
    private final Units units;
    private final RecordNodes shared;
    private final AgreementMapping mapping;
    private final ZoneId zone;

    public AgreementNodes(
            NodeService nodes, RecordGuard guard, UnitFolders folders, Units units, RectifySite site, ZoneId zone) {
        this.nodes = nodes;
        this.guard = guard;
        this.folders = folders;
        this.units = units;
        this.shared = new RecordNodes(nodes, site);
        this.mapping = new AgreementMapping(zone);
        this.zone = zone;
    }

    @Override
    public void create(Agreement agreement) {
        guard.unguarded(() -> {
            Map<QName, Serializable> properties = new HashMap<>(mapping.own(agreement));
            properties.values().removeIf(Objects::isNull);
            properties.put(ContentModel.PROP_NODE_UUID, agreement.id());
            NodeRef node = nodes.createNode(
                            home(agreement),
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(URI, agreement.id()),
                            TYPE_AGREEMENT,
                            properties)
                    .getChildRef();
            for (AgreementPart<?> part : AgreementPart.ALL) {
                sync(node, part, null, agreement);
            }
            link(node, agreement.links().upperId(), ASSOC_UPPER_AGREEMENT);
            link(node, agreement.links().previousId(), ASSOC_PREVIOUS_AGREEMENT);
        });
    }

    private void link(NodeRef node, String target, QName association) {
        if (target != null && nodes.exists(node(target))) {
            nodes.createAssociation(node, node(target), association);
        }
    }

    @Override
    public Optional<Agreement> find(String id) {
        NodeRef node = node(id);
        if (!nodes.exists(node) || !TYPE_AGREEMENT.equals(nodes.getType(node))) {
            return Optional.empty();
        }
        AgreementBuilder agreement = mapping.read(id, nodes.getProperties(node));
        Map<QName, List<NodeRef>> children = new HashMap<>();
        for (ChildAssociationRef child : nodes.getChildAssocs(node)) {
            children.computeIfAbsent(child.getTypeQName(), type -> new ArrayList<>())
                    .add(child.getChildRef());
        }
        for (AgreementPart<?> part : AgreementPart.ALL) {
            read(agreement, part, children.getOrDefault(part.association(), List.of()));
        }
        return Optional.of(agreement.build());
    }

    @Override
    public void save(Agreement before, Agreement after) {
        guard.unguarded(() -> {
            NodeRef node = node(after.id());
            shared.change(node, mapping.own(before), mapping.own(after));
            shared.fact(node, ASPECT_AGREEMENT_REFUSED, before.refused(), after.refused(), mapping::refused);
            shared.fact(node, ASPECT_AGREEMENT_TERMINATED, before.ended(), after.ended(), mapping::terminated);
            shared.fact(
                    node, ASPECT_ARCHIVED, before.filed(), after.filed(), filing -> FilingMapping.write(filing, zone));
            for (AgreementPart<?> part : AgreementPart.ALL) {
                sync(node, part, before, after);
            }
            if (!homeUnit(before).equals(homeUnit(after))) {
                nodes.moveNode(node, home(after), ContentModel.ASSOC_CONTAINS, QName.createQName(URI, after.id()));
            }
        });
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        shared.eachId(TYPE_AGREEMENT, consumer);
    }

    private NodeRef home(Agreement agreement) {
        int year = agreement.stamps().createdAt().atZone(zone).getYear();
        return folders.folder(units.require(homeUnit(agreement), "lowerUnit"), year);
    }

    /** What was sent and refused stays with the unit that has seen it. */
    private static String homeUnit(Agreement agreement) {
        return agreement.stamps().sentAt() == null
                ? agreement.parties().upperUnit()
                : agreement.parties().lowerUnit();
    }

    private <T> void sync(NodeRef node, AgreementPart<T> part, Agreement before, Agreement after) {
        List<T> items = part.get().apply(after);
        List<T> old = before == null ? List.of() : part.get().apply(before);
        if (old.equals(items)) {
            return;
        }
        Map<String, T> known = old.stream().collect(Collectors.toMap(part.id(), Function.identity()));
        Map<String, Integer> places = new HashMap<>();
        old.forEach(item -> places.put(part.id().apply(item), places.size()));
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            String id = part.id().apply(item);
            T was = known.remove(id);
            if (was == null) {
                create(node, part, id, properties(part, item, i));
            } else if (!was.equals(item) || places.get(id) != i) {
                nodes.addProperties(node(id), properties(part, item, i));
            }
        }
        known.keySet().forEach(gone -> nodes.deleteNode(node(gone)));
    }

    private <T> Map<QName, Serializable> properties(AgreementPart<T> part, T item, int place) {
        return part.write()
                .apply(item, Properties.empty(zone))
                .set(PROP_LIST_ORDINAL, place)
                .asMap();
    }

    private void create(NodeRef parent, AgreementPart<?> part, String id, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.values().removeIf(Objects::isNull);
        all.put(ContentModel.PROP_NODE_UUID, id);
        all.put(ContentModel.PROP_NAME, id);
        nodes.createNode(
                parent, part.association(), QName.createQName(URI, part.type().getLocalName()), part.type(), all);
    }

    private <T> void read(AgreementBuilder agreement, AgreementPart<T> part, List<NodeRef> refs) {
        List<Map.Entry<Integer, T>> items = new ArrayList<>();
        for (NodeRef ref : refs) {
            Properties node = Properties.of(nodes.getProperties(ref), zone);
            items.add(Map.entry(node.integer(PROP_LIST_ORDINAL), part.read().apply(ref.getId(), node)));
        }
        items.sort(Comparator.comparing(Map.Entry::getKey));
        part.set().apply(agreement, items.stream().map(Map.Entry::getValue).toList());
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
