package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.ValueConverter;

/** Turns variables into properties of a task's type and back. */
final class VariableMapping {
    private final WorkflowNames names;
    private final NodeVariables nodes;
    private final ValueConverter values;

    VariableMapping(WorkflowNames names, NodeVariables nodes, ValueConverter values) {
        this.names = names;
        this.nodes = nodes;
        this.values = values;
    }

    /** Those variables that the type knows or that are the task's own, and the type's defaults for what is not there. */
    Map<QName, Serializable> properties(TypeDefinition type, Map<String, Object> all, Map<String, Object> own) {
        Map<QName, Serializable> properties = new HashMap<>();
        type.getProperties().forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                properties.put(name, values.fromDefault(property));
            }
        });
        all.forEach((variable, value) -> {
            QName name = names.property(variable);
            boolean asked = own.containsKey(variable)
                    || type.getProperties().containsKey(name)
                    || type.getAssociations().containsKey(name);
            if (asked && (value != null || properties.get(name) == null)) {
                properties.put(name, NodeVariables.outside(value));
            }
        });
        return properties;
    }

    /** The variables that hold the properties; what the type protects is left out. */
    Map<String, Object> variables(TypeDefinition type, Map<QName, Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> {
            PropertyDefinition property = type.getProperties().get(name);
            AssociationDefinition association = type.getAssociations().get(name);
            if (property != null) {
                if (!property.isProtected()) {
                    variables.put(names.variable(name), value(property, value));
                }
            } else if (association != null) {
                if (!association.isProtected()) {
                    variables.put(names.variable(name), nodes.associated(value, association.isTargetMany()));
                }
            } else {
                variables.put(names.variable(name), value instanceof NodeRef ref ? nodes.node(ref) : value);
            }
        });
        return variables;
    }

    private Object value(PropertyDefinition property, Serializable value) {
        QName type = property.getDataType().getName();
        if (DataTypeDefinition.NODE_REF.equals(type)) {
            return nodes.associated(value, property.isMultiValued());
        }
        if (!(value instanceof Collection<?> several)) {
            return values.one(type, value);
        }
        ArrayList<Serializable> converted = new ArrayList<>();
        several.forEach(each -> converted.add(values.one(type, each)));
        return converted;
    }

    /** What a query compares a variable with. */
    Object compared(Object value) {
        return value instanceof NodeRef ref ? nodes.node(ref) : value;
    }

    /** One value as a data type. */
    Serializable as(QName type, Object value) {
        return values.one(type, value);
    }

    String variable(QName property) {
        return names.variable(property);
    }

    QName property(String variable) {
        return names.property(variable);
    }
}
