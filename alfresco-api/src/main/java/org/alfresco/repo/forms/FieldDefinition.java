package org.alfresco.repo.forms;

/** A field of a form. */
public abstract class FieldDefinition {
    private final String name;
    private String label;
    private String description;
    private String dataKeyName;
    private String defaultValue;
    private boolean protectedField;

    public FieldDefinition(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDataKeyName() {
        return dataKeyName;
    }

    public void setDataKeyName(String dataKeyName) {
        this.dataKeyName = dataKeyName;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    public void setDefaultValue(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public boolean isProtectedField() {
        return protectedField;
    }

    public void setProtectedField(boolean protectedField) {
        this.protectedField = protectedField;
    }
}
