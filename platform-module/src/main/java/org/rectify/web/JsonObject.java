package org.rectify.web;

import static org.rectify.platform.Refusal.invalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;

/**
 * A JSON object as it came in, read field by field. Whatever is not of the type asked for is refused under the field's
 * path ({@code problem.foundOn}); a field that holds null counts as left out.
 */
public final class JsonObject {

    private final String prefix;
    private final Map<String, Object> values;

    public JsonObject(Map<String, Object> values) {
        this("", values);
    }

    private JsonObject(String prefix, Map<String, Object> values) {
        this.prefix = prefix;
        this.values = values;
    }

    /**
     * This object, where it has no other fields than those.
     *
     * @throws RefusedException {@code request.field.unknown}
     */
    public JsonObject only(String... known) {
        return only(Arrays.asList(known));
    }

    /** As {@link #only(String...)}. */
    public JsonObject only(List<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new RefusedException(invalid("request.field.unknown", prefix + name, prefix + name));
            }
        }
        return this;
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** One line of text, null where it was left out or is blank. */
    public String line(String name, int maxLength) {
        return Texts.line(prefix + name, values.get(name), maxLength);
    }

    /** Text of several lines, null where it was left out or is blank. */
    public String block(String name, int maxLength) {
        return Texts.block(prefix + name, values.get(name), maxLength);
    }

    /** One of the codes, null where it was left out. */
    public <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return Coded.read(type, prefix + name, line(name, 50));
    }

    /** A calendar day as yyyy-MM-dd, null where it was left out. */
    public LocalDate date(String name) {
        return Texts.day(prefix + name, values.get(name));
    }

    /** True or false, false where it was left out. */
    public boolean flag(String name) {
        Object value = values.get(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("request.field.invalid", name);
    }

    /** The lines of a list, empty where it was left out. */
    public List<String> lines(String name, int maxItems, int maxLength) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items) || items.size() > maxItems) {
            throw wrong("request.field.invalid", name);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String path = prefix + name + "[" + i + "]";
            String line = Texts.line(path, items.get(i), maxLength);
            if (line == null) {
                throw new RefusedException(invalid("request.field.missing", path, path));
            }
            lines.add(line);
        }
        return lines;
    }

    /** The objects of a list, empty where it was left out. */
    public List<JsonObject> objects(String name, int maxItems) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items) || items.size() > maxItems) {
            throw wrong("request.field.invalid", name);
        }
        List<JsonObject> objects = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            objects.add(object(prefix + name + "[" + i + "]", items.get(i)));
        }
        return objects;
    }

    /** The object within, an empty one where it was left out. */
    public JsonObject object(String name) {
        Object value = values.get(name);
        if (value == null) {
            return new JsonObject(prefix + name + ".", Map.of());
        }
        return object(prefix + name, value);
    }

    private static JsonObject object(String path, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new RefusedException(invalid("request.field.invalid", path, path));
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        map.forEach((key, each) -> inner.put(String.valueOf(key), each));
        return new JsonObject(path + ".", inner);
    }

    /** What was sent under any other name than those, without nulls. */
    public Map<String, Object> rest(String... without) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(Arrays.asList(without));
        rest.values().removeIf(value -> value == null);
        return rest;
    }

    /** The refusal of a field that has to be there. */
    public RefusedException missing(String name) {
        return wrong("request.field.missing", name);
    }

    private RefusedException wrong(String code, String name) {
        return new RefusedException(invalid(code, prefix + name, prefix + name));
    }
}
