package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** That a node is a child of another, under a name. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef> {
    private static final long serialVersionUID = 1L;
    private static final String FILLER = "|";

    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean primary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.primary = isPrimary;
        this.nthSibling = nthSibling;
        if (childRef == null) {
            throw new IllegalArgumentException("A child association needs a child");
        }
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return primary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ChildAssociationRef other
                && same(assocTypeQName, other.assocTypeQName)
                && same(parentRef, other.parentRef)
                && same(childQName, other.childQName)
                && childRef.equals(other.childRef);
    }

    private static boolean same(Object one, Object other) {
        return one == null ? other == null : one.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * (parentRef == null ? 0 : parentRef.hashCode()) + childRef.hashCode();
    }

    @Override
    public int compareTo(ChildAssociationRef other) {
        int bySibling = Integer.compare(nthSibling, other.nthSibling);
        return bySibling != 0 ? bySibling : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return parentRef
                + FILLER
                + childRef
                + FILLER
                + assocTypeQName
                + FILLER
                + childQName
                + FILLER
                + primary
                + FILLER
                + nthSibling;
    }
}
