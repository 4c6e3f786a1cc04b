package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A constraint in a model. */
public interface ConstraintDefinition {
    QName getName();

    Constraint getConstraint();
}
