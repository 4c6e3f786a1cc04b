package org.alfresco.repo.forms;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a form holds. */
public class FormData implements Iterable<FormData.FieldData> {
    private final Map<String, FieldData> data = new LinkedHashMap<>();

    public FormData() {}

    public boolean hasFieldData(String fieldName) {
        return data.containsKey(fieldName);
    }

    public FieldData getFieldData(String fieldName) {
        return data.get(fieldName);
    }

    public void addFieldData(String fieldName, Object fieldValue) {
        data.put(fieldName, new FieldData(fieldName, fieldValue, false));
    }

    public void removeFieldData(String fieldName) {
        data.remove(fieldName);
    }

    public Set<String> getFieldNames() {
        return data.keySet();
    }

    @Override
    public Iterator<FieldData> iterator() {
        return data.values().iterator();
    }

    /** One value of a form. */
    public class FieldData {
        private final String name;
        private final Object value;
        private final boolean isFile;

        public FieldData(String name, Object value, boolean isFile) {
            this.name = name;
            this.value = value;
            this.isFile = isFile;
        }

        public String getName() {
            return name;
        }

        public Object getValue() {
            return value;
        }

        public boolean isFile() {
            return isFile;
        }
    }
}
