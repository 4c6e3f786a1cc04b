package org.rectify.host.node;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.rectify.host.database.OrderedIds;
import org.rectify.host.node.NodeState.Touched;

/** Nodes come, move and go. */
final class NodeTree {
    private static final QName CASCADE_TX = ContentModel.PROP_CASCADE_TX;

    private final NodeStore store;
    private final Shape shape;
    private final NodeEvents events;
    private final Auditing auditing;
    private final NodeEdits edits;
    private final AssociationRows associations;

    NodeTree(
            NodeStore store,
            Shape shape,
            NodeEvents events,
            Auditing auditing,
            NodeEdits edits,
            AssociationRows associations) {
        this.store = store;
        this.shape = shape;
        this.events = events;
        this.auditing = auditing;
        this.edits = edits;
        this.associations = associations;
    }

    static ChildAssociationRef primary(NodeState node) {
        Place place = node.place();
        return new ChildAssociationRef(
                place.assocType(),
                place.parentId() == null
                        ? null
                        : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, place.parentId()),
                place.assocName(),
                node.ref(),
                true,
                -1);
    }

    ChildAssociationRef create(
            NodeRef parentRef, QName assocType, QName assocName, QName type, Map<QName, Serializable> given) {
        if (assocType == null || assocName == null || type == null) {
            throw new IllegalArgumentException("An association type, an association name and a type are mandatory");
        }
        NodeState parent = store.require(parentRef);
        shape.requireType(type);
        events.beforeCreate(parent, assocType, assocName, type);

        Map<QName, Serializable> properties = new LinkedHashMap<>();
        shape.convert(given, properties);
        Set<QName> aspects = new LinkedHashSet<>(shape.mandatoryAspects(type));
        for (QName aspect : shape.aspectsOf(given.keySet())) {
            if (!shape.isClassOrBelow(type, aspect)) {
                aspects.add(aspect);
                aspects.addAll(shape.mandatoryAspects(aspect));
            }
        }
        shape.defaults(type, properties);
        aspects.forEach(aspect -> shape.defaults(aspect, properties));

        Place place = new Place(parent.id(), assocType, assocName, store.nextOrder(), null);
        NodeState bare = new NodeState(
                id(given), type, aspects, LazyProperties.of(Map.of()), place, AccessList.INHERITED, 1, Touched.NEVER);
        auditing.created(bare, properties);
        if (shape.isClassOrBelow(type, ContentModel.TYPE_CMOBJECT)) {
            properties.putIfAbsent(ContentModel.PROP_NAME, bare.id());
        }
        NodeState node = edits.place(bare.with(properties));
        store.session().create(node);
        arrived(node);

        ChildAssociationRef association = primary(node);
        aspects.forEach(aspect -> events.aspectAdded(node, aspect));
        events.created(node, association);
        events.childAdded(association, true);
        events.propertiesUpdated(node, Map.of(), Values.of(node));
        return association;
    }

    private String id(Map<QName, Serializable> given) {
        Object wanted = given.get(ContentModel.PROP_NODE_UUID);
        if (wanted == null) {
            return OrderedIds.next();
        }
        if (store.find(wanted.toString()).isPresent()) {
            throw new IllegalArgumentException("A node with the id " + wanted + " exists already");
        }
        return wanted.toString();
    }

    private void arrived(NodeState node) {
        Place place = node.place();
        store.session().touchAssoc(place.parentId(), place.assocType());
        if (shape.touchesParent(place.assocType())) {
            store.session().touchParent(place.parentId());
        }
    }

    ChildAssociationRef move(NodeRef ref, NodeRef newParentRef, QName assocType, QName assocName) {
        NodeState node = store.requireToChange(ref);
        NodeState newParent = store.require(newParentRef);
        ChildAssociationRef old = primary(node);
        refuseCycle(node, newParent);
        events.beforeMove(node, old, newParentRef);
        boolean otherParent = !newParent.id().equals(node.place().parentId());
        if (otherParent) {
            events.beforeChildRemoved(old);
        }
        NodeState fresh = store.require(ref);
        String key = shape.namesAreUnique(assocType) ? NodeEdits.nameKey(fresh) : null;
        if (key != null) {
            edits.refuseDuplicate(newParent.id(), assocType, key, fresh);
        }
        Map<QName, Serializable> properties = new LinkedHashMap<>(fresh.properties());
        properties.put(CASCADE_TX, store.nextOrder());
        properties.put(ContentModel.PROP_CASCADE_CRC, (long) newParent.id().hashCode());
        NodeState now = fresh.with(new Place(
                        newParent.id(), assocType, assocName, fresh.place().order(), key))
                .with(properties);
        store.session().update(fresh, now);
        store.session().touchAssoc(fresh.place().parentId(), fresh.place().assocType());
        arrived(now);
        ChildAssociationRef association = primary(now);
        if (otherParent) {
            events.childRemoved(old);
            events.childAdded(association, false);
        }
        events.propertiesUpdated(now, Values.of(fresh), Values.of(now));
        events.moved(now, old, association);
        return association;
    }

    private void refuseCycle(NodeState node, NodeState newParent) {
        NodeState at = newParent;
        while (at != null) {
            if (at.id().equals(node.id())) {
                throw new CyclicChildRelationshipException("Node would become its own ancestor", primary(node));
            }
            at = at.place().parentId() == null
                    ? null
                    : store.find(at.place().parentId()).orElse(null);
        }
    }

    /** Deletes the node and everything primary below it. */
    void delete(NodeRef ref) {
        NodeState node = store.requireToChange(ref);
        events.beforeDelete(node);
        ChildAssociationRef association = primary(node);
        events.beforeChildRemoved(association);
        for (NodeState child : store.children(node.id())) {
            if (store.find(child.id()).isPresent()) {
                delete(child.ref());
            }
        }
        NodeState fresh = store.find(ref).orElseThrow(() -> new InvalidNodeRefException(ref));
        for (AssociationRef incoming : associations.sources(fresh.id())) {
            store.session().touchAssoc(incoming.getSourceRef().getId(), incoming.getTypeQName());
        }
        associations.forget(fresh.id());
        store.session().delete(fresh);
        store.session().touchAssoc(fresh.place().parentId(), fresh.place().assocType());
        if (shape.touchesParent(fresh.place().assocType())) {
            store.session().touchParent(fresh.place().parentId());
        }
        events.childRemoved(association);
        events.deleted(fresh, association);
    }

    ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocType, QName assocName) {
        NodeState parent = store.require(parentRef);
        NodeState child = store.require(childRef);
        associations.addChild(parent.id(), child.id(), assocType, assocName);
        store.session().touchAssoc(parent.id(), assocType);
        ChildAssociationRef association = new ChildAssociationRef(assocType, parentRef, assocName, childRef, false, -1);
        events.childAdded(association, false);
        return association;
    }

    /** Ends what makes the one a child of the other; by its primary association the child is deleted. */
    void removeChild(NodeRef parentRef, NodeRef childRef) {
        NodeState parent = store.require(parentRef);
        NodeState child = store.require(childRef);
        if (parent.id().equals(child.place().parentId())) {
            delete(childRef);
            return;
        }
        secondary(parent.id(), child.id()).forEach(this::remove);
    }

    private List<ChildAssociationRef> secondary(String parentId, String childId) {
        return associations.secondaryChildren(parentId).stream()
                .filter(each -> each.childId().equals(childId))
                .map(NodeReads::secondary)
                .toList();
    }

    private boolean remove(ChildAssociationRef association) {
        events.beforeChildRemoved(association);
        int removed = associations.removeChild(
                association.getParentRef().getId(),
                association.getChildRef().getId(),
                association.getTypeQName(),
                association.getQName());
        store.session().touchAssoc(association.getParentRef().getId(), association.getTypeQName());
        if (removed > 0) {
            events.childRemoved(association);
        }
        return removed > 0;
    }

    boolean removeChildAssociation(ChildAssociationRef association) {
        NodeState child = store.require(association.getChildRef());
        if (primary(child).equals(association)) {
            delete(association.getChildRef());
            return true;
        }
        return remove(association);
    }

    boolean removeSecondary(ChildAssociationRef association) {
        if (primary(store.require(association.getChildRef())).equals(association)) {
            throw new IllegalArgumentException("Child association is primary: " + association);
        }
        return remove(association);
    }
}
