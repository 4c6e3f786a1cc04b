package org.rectify.host.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.util.ISO9075;

/** Questions about where nodes hang. */
final class NodeReads {
    private final NodeStore store;
    private final Shape shape;
    private final AssociationRows associations;

    NodeReads(NodeStore store, Shape shape, AssociationRows associations) {
        this.store = store;
        this.shape = shape;
        this.associations = associations;
    }

    static ChildAssociationRef secondary(AssociationRows.Secondary each) {
        return new ChildAssociationRef(
                each.assocType(),
                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, each.parentId()),
                each.assocName(),
                new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, each.childId()),
                false,
                -1);
    }

    private static List<ChildAssociationRef> numbered(List<ChildAssociationRef> all) {
        int number = 0;
        for (ChildAssociationRef each : all) {
            each.setNthSibling(number++);
        }
        return all;
    }

    List<ChildAssociationRef> children(NodeRef ref, QNamePattern types, QNamePattern names) {
        NodeState parent = store.require(ref);
        List<NodeState> primary =
                types instanceof QName one ? store.children(parent.id(), one) : store.children(parent.id());
        List<ChildAssociationRef> all = new ArrayList<>();
        primary.stream().map(NodeTree::primary).forEach(all::add);
        associations.secondaryChildren(parent.id()).stream()
                .map(NodeReads::secondary)
                .filter(each -> store.find(each.getChildRef()).isPresent())
                .forEach(all::add);
        all.removeIf(each -> !types.isMatch(each.getTypeQName()) || !names.isMatch(each.getQName()));
        return numbered(all);
    }

    List<ChildAssociationRef> children(NodeRef ref, Set<QName> types) {
        return numbered(new ArrayList<>(store.children(store.require(ref).id()).stream()
                .filter(child -> types.stream().anyMatch(type -> shape.isClassOrBelow(child.type(), type)))
                .map(NodeTree::primary)
                .toList()));
    }

    Optional<NodeState> childByName(NodeRef ref, QName assocType, String name) {
        NodeState parent = store.require(ref);
        return shape.namesAreUnique(assocType)
                ? store.child(parent.id(), assocType, NodeEdits.nameKey(name))
                : Optional.empty();
    }

    List<ChildAssociationRef> childrenByName(NodeRef ref, QName assocType, Collection<String> names) {
        return names.stream()
                .flatMap(name -> childByName(ref, assocType, name).stream())
                .map(NodeTree::primary)
                .toList();
    }

    int count(NodeRef ref, boolean primaryOnly) {
        NodeState parent = store.require(ref);
        int primary = store.countChildren(parent.id());
        return primaryOnly
                ? primary
                : primary + associations.secondaryChildren(parent.id()).size();
    }

    List<ChildAssociationRef> parents(NodeRef ref, QNamePattern types, QNamePattern names) {
        NodeState node = store.require(ref);
        List<ChildAssociationRef> all = new ArrayList<>();
        if (node.place().parentId() != null) {
            all.add(NodeTree.primary(node));
        }
        associations.secondaryParents(node.id()).stream()
                .map(NodeReads::secondary)
                .forEach(all::add);
        all.removeIf(each -> !types.isMatch(each.getTypeQName()) || !names.isMatch(each.getQName()));
        return all;
    }

    Path path(NodeRef ref) {
        Path path = new Path();
        NodeState at = store.require(ref);
        while (at.place().parentId() != null) {
            path.prepend(new Step(at.place().assocName()));
            at = store.require(new NodeRef(
                    StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, at.place().parentId()));
        }
        return path.prepend(new Step(null));
    }

    /** One association on the way; the first one stands for the root. */
    private static final class Step extends Path.Element {
        private static final long serialVersionUID = 1L;

        private final QName name;

        private Step(QName name) {
            this.name = name;
        }

        @Override
        public String getElementString() {
            return name == null ? "/" : ISO9075.getXPathName(name);
        }

        @Override
        public String getPrefixedString(NamespacePrefixResolver resolver) {
            return name == null
                    ? "/"
                    : QName.createQName(name.getNamespaceURI(), ISO9075.encode(name.getLocalName()))
                            .toPrefixString(resolver);
        }
    }
}
