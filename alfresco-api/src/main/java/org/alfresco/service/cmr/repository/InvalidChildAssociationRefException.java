package org.alfresco.service.cmr.repository;

/** A child association that does not exist. */
public class InvalidChildAssociationRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ChildAssociationRef childAssociationRef;

    public InvalidChildAssociationRefException(ChildAssociationRef childAssociationRef) {
        this("Child association does not exist: " + childAssociationRef, childAssociationRef);
    }

    public InvalidChildAssociationRefException(String msg, ChildAssociationRef childAssociationRef) {
        super(msg);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}
