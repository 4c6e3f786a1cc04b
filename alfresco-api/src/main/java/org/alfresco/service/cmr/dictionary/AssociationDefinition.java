package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An association of a type or an aspect. */
public interface AssociationDefinition extends ClassAttributeDefinition {
    @Override
    QName getName();

    String getTitle();

    boolean isChild();

    ClassDefinition getSourceClass();

    boolean isSourceMandatory();

    boolean isSourceMany();

    ClassDefinition getTargetClass();

    boolean isTargetMandatory();

    boolean isTargetMandatoryEnforced();

    boolean isTargetMany();
}
