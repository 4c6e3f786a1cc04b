package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** That a node points to another. */
public class AssociationRef implements EntityRef {
    private static final long serialVersionUID = 1L;

    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public Long getId() {
        return id;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AssociationRef other
                && sourceRef.equals(other.sourceRef)
                && assocTypeQName.equals(other.assocTypeQName)
                && targetRef.equals(other.targetRef);
    }

    @Override
    public int hashCode() {
        return 31 * sourceRef.hashCode() + targetRef.hashCode();
    }

    @Override
    public String toString() {
        return (id == null ? "" : id) + "|" + sourceRef + "|" + targetRef + "|" + assocTypeQName;
    }
}
