package org.rectify.host.dictionary;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect that was read from a model, complete with what it has from its parents. */
public final class HostClass implements TypeDefinition, AspectDefinition {
    private final HostModel model;
    private final QName name;
    private final boolean aspect;
    private final HostClass parent;
    private final String title;
    private final String description;
    private final Labels labels;

    private final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    private final Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
    private final Set<HostClass> aspects = new LinkedHashSet<>();
    private final Set<QName> ancestry = new LinkedHashSet<>();

    HostClass(
            HostModel model,
            QName name,
            boolean aspect,
            HostClass parent,
            String title,
            String description,
            Labels labels) {
        this.model = model;
        this.name = name;
        this.aspect = aspect;
        this.parent = parent;
        this.title = title;
        this.description = description;
        this.labels = labels;
    }

    /** Takes over what the parent has; to be called once, when the parent is complete. */
    void inherit() {
        ancestry.add(name);
        if (parent != null) {
            properties.putAll(parent.properties);
            associations.putAll(parent.associations);
            children.putAll(parent.children);
            aspects.addAll(parent.aspects);
            ancestry.addAll(parent.ancestry);
        }
    }

    void add(HostProperty property) {
        properties.put(property.getName(), property);
    }

    void add(HostAssociation association) {
        associations.put(association.getName(), association);
        if (association.isChild()) {
            children.put(association.getName(), association);
        }
    }

    void addMandatory(HostClass mandatory) {
        aspects.add(mandatory);
        aspects.addAll(mandatory.aspects);
    }

    String label(String kind, QName of, String feature, String otherwise, MessageLookup messages) {
        return labels.of(model.name(), kind, of, feature, otherwise, messages);
    }

    /** This class and those above it. */
    public Set<QName> ancestry() {
        return Collections.unmodifiableSet(ancestry);
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getTitle(MessageLookup messages) {
        return label(aspect ? "aspect" : "type", name, "title", title, messages);
    }

    @Override
    public String getDescription(MessageLookup messages) {
        return label(aspect ? "aspect" : "type", name, "description", description, messages);
    }

    @Override
    public QName getParentName() {
        return parent == null ? null : parent.name;
    }

    @Override
    public ClassDefinition getParentClassDefinition() {
        return parent;
    }

    @Override
    public boolean isAspect() {
        return aspect;
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        Map<QName, Serializable> values = new LinkedHashMap<>();
        properties.forEach((key, property) -> {
            if (property.getDefaultValue() != null) {
                values.put(key, property.getDefaultValue());
            }
        });
        return values;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return Collections.unmodifiableMap(associations);
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        return Collections.unmodifiableMap(children);
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return List.copyOf(aspects);
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        Set<QName> names = new LinkedHashSet<>();
        aspects.forEach(each -> names.add(each.name));
        return names;
    }

    @Override
    public boolean isContainer() {
        return !children.isEmpty();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
