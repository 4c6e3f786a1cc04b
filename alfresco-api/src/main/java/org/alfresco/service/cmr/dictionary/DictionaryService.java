package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** What the models say. */
public interface DictionaryService extends MessageLookup {
    Collection<QName> getAllModels();

    ModelDefinition getModel(QName model);

    DataTypeDefinition getDataType(QName name);

    Collection<QName> getAllTypes();

    Collection<QName> getTypes(QName model);

    Collection<QName> getSubTypes(QName type, boolean follow);

    TypeDefinition getType(QName name);

    TypeDefinition getAnonymousType(QName type, Collection<QName> aspects);

    Collection<QName> getAllAspects();

    Collection<QName> getAspects(QName model);

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName className, QName propertyName);

    PropertyDefinition getProperty(QName propertyName);

    Map<QName, PropertyDefinition> getPropertyDefs(QName className);

    Collection<QName> getProperties(QName model);

    AssociationDefinition getAssociation(QName associationName);

    Collection<QName> getAssociations(QName model);

    ConstraintDefinition getConstraint(QName constraintQName);

    Collection<ConstraintDefinition> getConstraints(QName model);
}
