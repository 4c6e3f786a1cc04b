package org.alfresco.repo.forms;

import java.util.ArrayList;
import java.util.List;

/** A form: its fields and what they hold. */
public class Form {
    private final Item item;
    private List<FieldDefinition> fieldDefinitions = new ArrayList<>();
    private FormData data = new FormData();

    public Form(Item item) {
        this.item = item;
    }

    public Item getItem() {
        return item;
    }

    public List<FieldDefinition> getFieldDefinitions() {
        return fieldDefinitions;
    }

    public void setFieldDefinitions(List<FieldDefinition> fieldDefinitions) {
        this.fieldDefinitions = fieldDefinitions;
    }

    public void addFieldDefinition(FieldDefinition definition) {
        fieldDefinitions.add(definition);
    }

    public FormData getFormData() {
        return data;
    }

    public void setFormData(FormData data) {
        this.data = data;
    }

    public void addData(String fieldName, Object fieldData) {
        data.addFieldData(fieldName, fieldData);
    }
}
