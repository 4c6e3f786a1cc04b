package org.rectify.host.node;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Associations between peers. */
final class NodePeers {
    private final NodeStore store;
    private final NodeEvents events;
    private final AssociationRows associations;

    NodePeers(NodeStore store, NodeEvents events, AssociationRows associations) {
        this.store = store;
        this.events = events;
        this.associations = associations;
    }

    AssociationRef create(NodeRef sourceRef, NodeRef targetRef, QName assocType) {
        NodeState source = store.require(sourceRef);
        NodeState target = store.require(targetRef);
        if (associations.exists(source.id(), target.id(), assocType)) {
            throw new AssociationExistsException(
                    source.place().order(), target.place().order(), assocType);
        }
        store.session().touchAssoc(source.id(), assocType);
        store.session().touchAssoc(target.id(), assocType);
        associations.add(source.id(), target.id(), assocType);
        AssociationRef association = new AssociationRef(sourceRef, assocType, targetRef);
        events.peerAdded(association);
        return association;
    }

    void remove(NodeRef sourceRef, NodeRef targetRef, QName assocType) {
        AssociationRef association = new AssociationRef(sourceRef, assocType, targetRef);
        events.beforePeerRemoved(association);
        store.session().touchAssoc(sourceRef.getId(), assocType);
        if (associations.remove(sourceRef.getId(), targetRef.getId(), assocType) > 0) {
            events.peerRemoved(association);
        }
    }

    void set(NodeRef sourceRef, QName assocType, List<NodeRef> targets) {
        Set<NodeRef> wanted = new LinkedHashSet<>(targets);
        for (AssociationRef each : targets(sourceRef, assocType)) {
            if (!wanted.remove(each.getTargetRef())) {
                remove(sourceRef, each.getTargetRef(), assocType);
            }
        }
        wanted.forEach(target -> create(sourceRef, target, assocType));
    }

    List<AssociationRef> targets(NodeRef sourceRef, QNamePattern pattern) {
        return associations.targets(store.require(sourceRef).id()).stream()
                .filter(each -> pattern.isMatch(each.getTypeQName()))
                .filter(each -> store.find(each.getTargetRef()).isPresent())
                .toList();
    }

    List<AssociationRef> sources(NodeRef targetRef, QNamePattern pattern) {
        return associations.sources(store.require(targetRef).id()).stream()
                .filter(each -> pattern.isMatch(each.getTypeQName()))
                .filter(each -> store.find(each.getSourceRef()).isPresent())
                .toList();
    }
}
