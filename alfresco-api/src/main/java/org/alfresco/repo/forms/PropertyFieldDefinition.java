package org.alfresco.repo.forms;

/** A field for a property. */
public class PropertyFieldDefinition extends FieldDefinition {
    private final String dataType;
    private boolean mandatory;
    private boolean repeating;

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
}
