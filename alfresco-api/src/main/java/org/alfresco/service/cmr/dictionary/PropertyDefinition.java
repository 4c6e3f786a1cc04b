package org.alfresco.service.cmr.dictionary;

import java.util.List;
import org.alfresco.service.namespace.QName;

/** A property of a type or an aspect. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    @Override
    QName getName();

    String getTitle();

    String getDescription();

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isOverride();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    boolean isIndexed();

    List<ConstraintDefinition> getConstraints();
}
