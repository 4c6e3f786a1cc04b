package org.rectify.host.node;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Changes of one node: its properties, aspects and type. */
final class NodeEdits {
    private final NodeStore store;
    private final Shape shape;
    private final NodeEvents events;
    private final Auditing auditing;

    NodeEdits(NodeStore store, Shape shape, NodeEvents events, Auditing auditing) {
        this.store = store;
        this.shape = shape;
        this.events = events;
        this.auditing = auditing;
    }

    void setProperties(NodeRef ref, Map<QName, Serializable> given) {
        NodeState node = store.requireToChange(ref);
        Map<QName, Serializable> next = new LinkedHashMap<>();
        node.properties().forEach((name, value) -> {
            if (Shape.isSystem(name)) {
                next.put(name, value);
            }
        });
        shape.convert(given, next);
        change(node, next, shape.aspectsOf(given.keySet()));
    }

    void addProperties(NodeRef ref, Map<QName, Serializable> given) {
        NodeState node = store.requireToChange(ref);
        Map<QName, Serializable> next = new LinkedHashMap<>(node.properties());
        shape.convert(given, next);
        change(node, next, shape.aspectsOf(given.keySet()));
    }

    void removeProperty(NodeRef ref, QName name) {
        NodeState node = store.requireToChange(ref);
        Map<QName, Serializable> next = new LinkedHashMap<>(node.properties());
        next.remove(name);
        change(node, next, Set.of());
    }

    private void change(NodeState node, Map<QName, Serializable> next, Set<QName> aspects) {
        Set<QName> added = missing(node, aspects);
        added.forEach(aspect -> events.beforeAddAspect(node, aspect));
        added.forEach(aspect -> shape.defaults(aspect, next));
        if (added.isEmpty() && same(node, next)) {
            return;
        }
        NodeState now = save(node, next, added);
        added.forEach(aspect -> events.aspectAdded(now, aspect));
    }

    private boolean same(NodeState node, Map<QName, Serializable> next) {
        Map<QName, Serializable> before = node.properties();
        if (before.equals(next)) {
            return true;
        }
        Set<QName> all = new LinkedHashSet<>(before.keySet());
        all.addAll(next.keySet());
        if (!auditing.rests(node)) {
            all.removeAll(Auditing.PROPERTIES);
        }
        return all.stream()
                .allMatch(name -> before.containsKey(name) == next.containsKey(name)
                        && Objects.equals(before.get(name), next.get(name)));
    }

    /** Those of the aspects, and of the ones that come with them, that the node does not have. */
    private Set<QName> missing(NodeState node, Set<QName> aspects) {
        Set<QName> all = new LinkedHashSet<>();
        for (QName aspect : aspects) {
            if (!shape.isDeclared(node, aspect)) {
                all.add(aspect);
                all.addAll(shape.mandatoryAspects(aspect));
            }
        }
        all.removeIf(node.aspects()::contains);
        return all;
    }

    private NodeState save(NodeState node, Map<QName, Serializable> next, Set<QName> addedAspects) {
        events.beforeUpdate(node);
        NodeState fresh = store.require(node.ref());
        Set<QName> aspects = new LinkedHashSet<>(fresh.aspects());
        aspects.addAll(addedAspects);
        NodeState shaped = fresh.with(aspects);
        auditing.changed(shaped, next);
        NodeState now = place(shaped.with(next));
        store.session().update(fresh, now);
        events.updated(now);
        events.propertiesUpdated(now, Values.of(node), Values.of(now));
        return now;
    }

    /** The node in its place, under the name that it has now; refused where a sibling has that name. */
    NodeState place(NodeState node) {
        Place place = node.place();
        String key = shape.namesAreUnique(place.assocType()) ? nameKey(node) : null;
        if (Objects.equals(key, place.nameKey())) {
            return node;
        }
        if (key != null) {
            refuseDuplicate(place.parentId(), place.assocType(), key, node);
        }
        return node.with(place.named(key));
    }

    void refuseDuplicate(String parentId, QName assocType, String key, NodeState node) {
        store.child(parentId, assocType, key)
                .filter(sibling -> !sibling.id().equals(node.id()))
                .ifPresent(sibling -> {
                    throw new DuplicateChildNodeNameException(
                            new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, parentId),
                            assocType,
                            name(node),
                            null);
                });
    }

    static String name(NodeState node) {
        Object name = node.properties().get(ContentModel.PROP_NAME);
        return name == null ? node.id() : name.toString();
    }

    static String nameKey(NodeState node) {
        return nameKey(name(node));
    }

    /** Names differ not by case only. */
    static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> given) {
        shape.requireAspect(aspect);
        NodeState node = store.requireToChange(ref);
        Map<QName, Serializable> next = new LinkedHashMap<>(node.properties());
        if (given != null) {
            shape.convert(given, next);
        }
        Set<QName> wanted = new LinkedHashSet<>();
        wanted.add(aspect);
        if (given != null) {
            wanted.addAll(shape.aspectsOf(given.keySet()));
        }
        change(node, next, wanted);
    }

    void removeAspect(NodeRef ref, QName aspect) {
        shape.requireAspect(aspect);
        NodeState node = store.requireToChange(ref);
        if (!node.aspects().contains(aspect)) {
            return;
        }
        events.beforeUpdate(node);
        events.beforeRemoveAspect(node, aspect);
        NodeState fresh = store.require(ref);
        Set<QName> aspects = new LinkedHashSet<>(fresh.aspects());
        aspects.remove(aspect);
        Set<QName> dropped = new LinkedHashSet<>(shape.propertiesOf(aspect));
        dropped.removeAll(shape.propertiesOf(fresh.type()));
        aspects.forEach(kept -> dropped.removeAll(shape.propertiesOf(kept)));
        Map<QName, Serializable> next = new LinkedHashMap<>(fresh.properties());
        next.keySet().removeAll(dropped);
        NodeState shaped = fresh.with(aspects);
        auditing.changed(shaped, next);
        NodeState now = shaped.with(next);
        store.session().update(fresh, now);
        events.aspectRemoved(now, aspect);
        events.updated(now);
        events.propertiesUpdated(now, Values.of(node), Values.of(now));
    }

    void setType(NodeRef ref, QName type) {
        shape.requireType(type);
        NodeState node = store.requireToChange(ref);
        if (node.type().equals(type)) {
            return;
        }
        events.beforeUpdate(node);
        events.beforeSetType(node, type);
        NodeState fresh = store.require(ref);
        Map<QName, Serializable> next = new LinkedHashMap<>(fresh.properties());
        shape.defaults(type, next);
        Set<QName> aspects = new LinkedHashSet<>(fresh.aspects());
        aspects.addAll(shape.mandatoryAspects(type));
        NodeState shaped = fresh.with(type).with(aspects);
        auditing.changed(shaped, next);
        NodeState now = shaped.with(next);
        store.session().update(fresh, now);
        events.typeSet(now, node.type());
        events.updated(now);
    }

    void setAccess(NodeRef ref, AccessList access) {
        NodeState node = store.requireToChange(ref);
        if (!node.access().equals(access)) {
            store.session().update(node, node.with(access));
        }
    }
}
