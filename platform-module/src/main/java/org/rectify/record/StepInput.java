package org.rectify.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rectify.unit.Caller;

/**
 * A step's fields after {@link FormReader} has checked them: of the right type, none missing, none unknown.
 *
 * @param values by field name; absent where an optional field was left out
 */
public record StepInput(Caller caller, Map<String, Object> values) {

    public String by() {
        return caller.person().userName();
    }

    /** The text, null where it was left out. */
    public String text(String name) {
        return (String) values.get(name);
    }

    public String remark() {
        return text("remark");
    }

    public LocalDate date(String name) {
        return (LocalDate) values.get(name);
    }

    public int integer(String name) {
        return (Integer) values.get(name);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The list, empty where it was left out. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String name, Class<T> type) {
        List<T> list = (List<T>) values.getOrDefault(name, List.of());
        list.forEach(type::cast);
        return list;
    }
}
