package org.rectify.host.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;

/** The internal node service: it asks nobody for permission, and wants a transaction to write. */
public final class HostNodeService implements NodeService {
    private final NodeStore store;
    private final NodeReads reads;
    private final NodeEdits edits;
    private final NodeTree tree;
    private final NodePeers peers;

    HostNodeService(NodeStore store, NodeReads reads, NodeEdits edits, NodeTree tree, NodePeers peers) {
        this.store = store;
        this.reads = reads;
        this.edits = edits;
        this.tree = tree;
        this.peers = peers;
    }

    @Override
    public List<StoreRef> getStores() {
        return List.of(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(storeRef);
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        if (!exists(storeRef)) {
            throw new InvalidStoreRefException(storeRef);
        }
        return WellKnown.ROOT;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return store.find(nodeRef).isPresent();
    }

    @Override
    public ChildAssociationRef createNode(NodeRef parentRef, QName assocType, QName assocName, QName type) {
        return tree.create(parentRef, assocType, assocName, type, Map.of());
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocType, QName assocName, QName type, Map<QName, Serializable> properties) {
        return tree.create(parentRef, assocType, assocName, type, properties == null ? Map.of() : properties);
    }

    @Override
    public ChildAssociationRef moveNode(NodeRef node, NodeRef newParentRef, QName assocType, QName assocName) {
        return tree.move(node, newParentRef, assocType, assocName);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return store.require(nodeRef).type();
    }

    @Override
    public void setType(NodeRef nodeRef, QName type) {
        edits.setType(nodeRef, type);
    }

    @Override
    public void addAspect(NodeRef nodeRef, QName aspect, Map<QName, Serializable> properties) {
        edits.addAspect(nodeRef, aspect, properties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspect) {
        edits.removeAspect(nodeRef, aspect);
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspect) {
        return store.require(nodeRef).aspects().contains(aspect);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        return new java.util.LinkedHashSet<>(store.require(nodeRef).aspects());
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        tree.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocType, QName assocName) {
        return tree.addChild(parentRef, childRef, assocType, assocName);
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        tree.removeChild(parentRef, childRef);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef association) {
        return tree.removeChildAssociation(association);
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef association) {
        return tree.removeSecondary(association);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return Values.of(store.require(nodeRef));
    }

    @Override
    public Long getNodeAclId(NodeRef nodeRef) {
        return store.require(nodeRef).place().order();
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName name) {
        return Values.of(store.require(nodeRef), name);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        edits.setProperties(nodeRef, properties);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        edits.addProperties(nodeRef, properties);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName name, Serializable value) {
        edits.addProperties(nodeRef, Collections.singletonMap(name, value));
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName name) {
        edits.removeProperty(nodeRef, name);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return reads.parents(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef, QNamePattern types, QNamePattern names) {
        return reads.parents(nodeRef, types, names);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return reads.children(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern types, QNamePattern names) {
        return reads.children(nodeRef, types, names);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childTypes) {
        return reads.children(nodeRef, childTypes);
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocType, String childName) {
        return reads.childByName(nodeRef, assocType, childName)
                .map(NodeState::ref)
                .orElse(null);
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(NodeRef nodeRef, QName assocType, Collection<String> names) {
        return reads.childrenByName(nodeRef, assocType, names);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return reads.count(nodeRef, isPrimary);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        return NodeTree.primary(store.require(nodeRef));
    }

    @Override
    public AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocType) {
        return peers.create(sourceRef, targetRef, assocType);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocType) {
        peers.remove(sourceRef, targetRef, assocType);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocType, List<NodeRef> targetRefs) {
        peers.set(sourceRef, assocType, targetRefs);
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern pattern) {
        return peers.targets(sourceRef, pattern);
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern pattern) {
        return peers.sources(targetRef, pattern);
    }

    @Override
    public Path getPath(NodeRef nodeRef) {
        return reads.path(nodeRef);
    }

    /** What the permission service needs besides. */
    public AccessList getAccess(NodeRef nodeRef) {
        return store.require(nodeRef).access();
    }

    public void setAccess(NodeRef nodeRef, AccessList access) {
        edits.setAccess(nodeRef, access);
    }
}
