package org.alfresco.repo.forms;

import java.util.List;
import java.util.Map;

/** A field for a property. */
public class PropertyFieldDefinition extends FieldDefinition {
    private final String dataType;
    private boolean mandatory;
    private boolean repeating;
    private List<FieldConstraint> constraints;

    public PropertyFieldDefinition(String name, String dataType) {
        super(name);
        this.dataType = dataType;
    }

    public String getDataType() {
        return dataType;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public boolean isRepeating() {
        return repeating;
    }

    public void setRepeating(boolean repeating) {
        this.repeating = repeating;
    }

    public List<FieldConstraint> getConstraints() {
        return constraints;
    }

    public void setConstraints(List<FieldConstraint> constraints) {
        this.constraints = constraints;
    }

    /** A constraint on what the field takes. */
    public static class FieldConstraint {
        private final String type;
        private final Map<String, Object> params;

        public FieldConstraint(String type, Map<String, Object> params) {
            this.type = type;
            this.params = params;
        }

        public String getType() {
            return type;
        }

        public Map<String, Object> getParameters() {
            return params;
        }
    }
}
