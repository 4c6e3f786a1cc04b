package org.alfresco.service.cmr.dictionary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect. */
public interface ClassDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getTitle(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup);

    QName getParentName();

    ClassDefinition getParentClassDefinition();

    boolean isAspect();

    /** With those of the parents and none of the mandatory aspects. */
    Map<QName, PropertyDefinition> getProperties();

    Map<QName, Serializable> getDefaultValues();

    Map<QName, AssociationDefinition> getAssociations();

    Map<QName, ChildAssociationDefinition> getChildAssociations();

    /** The mandatory aspects, with those of the parents. */
    List<AspectDefinition> getDefaultAspects();

    Set<QName> getDefaultAspectNames();

    boolean isContainer();
}
