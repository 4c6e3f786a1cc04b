package org.rectify.host.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.host.policy.HostPolicyComponent;

/** Tells the behaviours what happens to nodes. */
final class NodeEvents {
    private final HostPolicyComponent policies;
    private final NodeStore store;

    NodeEvents(HostPolicyComponent policies, NodeStore store) {
        this.policies = policies;
        this.store = store;
    }

    void beforeCreate(NodeState parent, QName assocType, QName assocName, QName type) {
        policies.fire(
                NodeServicePolicies.BeforeCreateNodePolicy.QNAME,
                parent.ref(),
                java.util.Set.of(type),
                parent.ref(),
                assocType,
                assocName,
                type);
    }

    void created(NodeState node, ChildAssociationRef association) {
        policies.fire(NodeServicePolicies.OnCreateNodePolicy.QNAME, node.ref(), node.classes(), association);
    }

    void beforeUpdate(NodeState node) {
        policies.fire(NodeServicePolicies.BeforeUpdateNodePolicy.QNAME, node.ref(), node.classes(), node.ref());
    }

    void updated(NodeState node) {
        policies.fire(NodeServicePolicies.OnUpdateNodePolicy.QNAME, node.ref(), node.classes(), node.ref());
    }

    void propertiesUpdated(NodeState node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (policies.isBound(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME) && !before.equals(after)) {
            policies.fire(
                    NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                    node.ref(),
                    node.classes(),
                    node.ref(),
                    new HashMap<>(before),
                    new HashMap<>(after));
        }
    }

    void beforeDelete(NodeState node) {
        policies.fire(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, node.ref(), node.classes(), node.ref());
    }

    void deleted(NodeState node, ChildAssociationRef association) {
        policies.fire(NodeServicePolicies.OnDeleteNodePolicy.QNAME, node.ref(), node.classes(), association, false);
    }

    void beforeMove(NodeState node, ChildAssociationRef old, NodeRef newParent) {
        policies.fire(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, node.ref(), node.classes(), old, newParent);
    }

    void moved(NodeState node, ChildAssociationRef old, ChildAssociationRef now) {
        policies.fire(NodeServicePolicies.OnMoveNodePolicy.QNAME, node.ref(), node.classes(), old, now);
    }

    void beforeSetType(NodeState node, QName newType) {
        policies.fire(
                NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME,
                node.ref(),
                node.classes(),
                node.ref(),
                node.type(),
                newType);
    }

    void typeSet(NodeState node, QName oldType) {
        policies.fire(
                NodeServicePolicies.OnSetNodeTypePolicy.QNAME,
                node.ref(),
                node.classes(),
                node.ref(),
                oldType,
                node.type());
    }

    void beforeAddAspect(NodeState node, QName aspect) {
        aspect(NodeServicePolicies.BeforeAddAspectPolicy.QNAME, node, aspect);
    }

    void aspectAdded(NodeState node, QName aspect) {
        aspect(NodeServicePolicies.OnAddAspectPolicy.QNAME, node, aspect);
    }

    void beforeRemoveAspect(NodeState node, QName aspect) {
        aspect(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, node, aspect);
    }

    void aspectRemoved(NodeState node, QName aspect) {
        aspect(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, node, aspect);
    }

    /** Only those hear of an aspect who listen to that aspect. */
    private void aspect(QName policy, NodeState node, QName aspect) {
        policies.fire(policy, node.ref(), java.util.Set.of(aspect), node.ref(), aspect);
    }

    void childAdded(ChildAssociationRef association, boolean newNode) {
        child(NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME, association, association, newNode);
    }

    void beforeChildRemoved(ChildAssociationRef association) {
        child(NodeServicePolicies.BeforeDeleteChildAssociationPolicy.QNAME, association, association);
    }

    void childRemoved(ChildAssociationRef association) {
        child(NodeServicePolicies.OnDeleteChildAssociationPolicy.QNAME, association, association);
    }

    private void child(QName policy, ChildAssociationRef association, Object... arguments) {
        if (policies.isBound(policy) && association.getParentRef() != null) {
            store.find(association.getParentRef())
                    .ifPresent(parent -> policies.fireAssociation(
                            policy, parent.ref(), parent.classes(), association.getTypeQName(), arguments));
        }
    }

    void peerAdded(AssociationRef association) {
        peer(NodeServicePolicies.OnCreateAssociationPolicy.QNAME, association);
    }

    void beforePeerRemoved(AssociationRef association) {
        peer(NodeServicePolicies.BeforeDeleteAssociationPolicy.QNAME, association);
    }

    void peerRemoved(AssociationRef association) {
        peer(NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, association);
    }

    private void peer(QName policy, AssociationRef association) {
        if (policies.isBound(policy)) {
            store.find(association.getSourceRef())
                    .ifPresent(source -> policies.fireAssociation(
                            policy, source.ref(), source.classes(), association.getTypeQName(), association));
        }
    }
}
