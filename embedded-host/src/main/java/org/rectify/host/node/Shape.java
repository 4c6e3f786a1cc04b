package org.rectify.host.node;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.dictionary.ValueConverter;

/** What the dictionary says about nodes that are made or changed. */
final class Shape {
    private static final Set<QName> COMPUTED = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);

    private final HostDictionary dictionary;
    private final ValueConverter converter;

    Shape(HostDictionary dictionary, ValueConverter converter) {
        this.dictionary = dictionary;
        this.converter = converter;
    }

    void requireType(QName type) {
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
    }

    void requireAspect(QName aspect) {
        if (dictionary.getAspect(aspect) == null) {
            throw new InvalidAspectException(aspect);
        }
    }

    boolean isClassOrBelow(QName name, QName above) {
        return dictionary.isSubClass(name, above);
    }

    boolean isDeclared(NodeState node, QName className) {
        return node.classes().stream().anyMatch(each -> dictionary.isSubClass(each, className));
    }

    /** The aspects that come with a type or an aspect. */
    Set<QName> mandatoryAspects(QName className) {
        ClassDefinition known = dictionary.getClass(className);
        return known == null ? Set.of() : known.getDefaultAspectNames();
    }

    /** The properties in the form of their data types; what every node has by itself is left out. */
    void convert(Map<QName, Serializable> given, Map<QName, Serializable> into) {
        given.forEach((name, value) -> {
            if (!COMPUTED.contains(name)) {
                into.put(name, Values.copy(converter.convert(dictionary.getProperty(name), name, value)));
            }
        });
    }

    /** The aspects that the properties belong to: setting one of them adds the aspect. */
    Set<QName> aspectsOf(Set<QName> properties) {
        Set<QName> aspects = new LinkedHashSet<>();
        for (QName each : properties) {
            PropertyDefinition known = dictionary.getProperty(each);
            if (known != null && known.getContainerClass().isAspect()) {
                aspects.add(known.getContainerClass().getName());
            }
        }
        return aspects;
    }

    /** Fills in the defaults of a class where nothing is set. */
    void defaults(QName className, Map<QName, Serializable> properties) {
        ClassDefinition known = dictionary.getClass(className);
        if (known == null) {
            return;
        }
        for (PropertyDefinition property : known.getProperties().values()) {
            if (property.getDefaultValue() != null && !properties.containsKey(property.getName())) {
                properties.put(property.getName(), converter.fromDefault(property));
            }
        }
    }

    Set<QName> propertiesOf(QName className) {
        return dictionary.getPropertyDefs(className).keySet();
    }

    AssociationDefinition association(QName name) {
        return dictionary.getAssociation(name);
    }

    ClassDefinition classDefinition(QName name) {
        return dictionary.getClass(name);
    }

    /** Whether siblings by this association must have different names. */
    boolean namesAreUnique(QName assocType) {
        return dictionary.getAssociation(assocType) instanceof ChildAssociationDefinition child
                && child.isChild()
                && !child.getDuplicateChildNamesAllowed();
    }

    /** Whether a folder counts as changed when a child comes or goes by this association. */
    boolean touchesParent(QName assocType) {
        return dictionary.getAssociation(assocType) instanceof ChildAssociationDefinition child
                && child.getPropagateTimestamps();
    }

    static boolean isSystem(QName property) {
        return NamespaceService.SYSTEM_MODEL_1_0_URI.equals(property.getNamespaceURI());
    }
}
