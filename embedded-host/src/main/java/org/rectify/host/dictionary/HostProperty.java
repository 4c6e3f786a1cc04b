package org.rectify.host.dictionary;

import java.util.List;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property that was read from a model. */
final class HostProperty implements PropertyDefinition {
    private final QName name;
    private final HostClass container;
    private final DataTypeDefinition dataType;
    private final Traits traits;
    private final boolean override;
    private final List<ConstraintDefinition> constraints;

    /** What a subtype may override, and the words. */
    record Traits(
            String title,
            String description,
            String defaultValue,
            boolean mandatory,
            boolean enforced,
            boolean multiple,
            boolean indexed,
            boolean tokenised,
            boolean isProtected) {}

    HostProperty(
            QName name,
            HostClass container,
            DataTypeDefinition dataType,
            Traits traits,
            boolean override,
            List<ConstraintDefinition> constraints) {
        this.name = name;
        this.container = container;
        this.dataType = dataType;
        this.traits = traits;
        this.override = override;
        this.constraints = List.copyOf(constraints);
    }

    Traits traits() {
        return traits;
    }

    @Override
    public ModelDefinition getModel() {
        return container.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return traits.title();
    }

    @Override
    public String getDescription() {
        return traits.description();
    }

    @Override
    public String getTitle(MessageLookup messages) {
        return container.label("property", name, "title", traits.title(), messages);
    }

    @Override
    public String getDescription(MessageLookup messages) {
        return container.label("property", name, "description", traits.description(), messages);
    }

    @Override
    public String getDefaultValue() {
        return traits.defaultValue();
    }

    @Override
    public DataTypeDefinition getDataType() {
        return dataType;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return traits.multiple();
    }

    @Override
    public boolean isMandatory() {
        return traits.mandatory();
    }

    @Override
    public boolean isMandatoryEnforced() {
        return traits.enforced();
    }

    @Override
    public boolean isProtected() {
        return traits.isProtected();
    }

    @Override
    public boolean isIndexed() {
        return traits.indexed();
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
