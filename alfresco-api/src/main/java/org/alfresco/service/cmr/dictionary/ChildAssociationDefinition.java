package org.alfresco.service.cmr.dictionary;

/** An association to children. */
public interface ChildAssociationDefinition extends AssociationDefinition {
    boolean getDuplicateChildNamesAllowed();

    boolean getPropagateTimestamps();
}
