package org.rectify.record;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;

/** Turns what came in for a step into values of the types that its form asks for, or refuses naming the field. */
public final class FormReader {

    /** More entries than any honest list has. */
    public static final int LONGEST_LIST = 200;

    private FormReader() {}

    /** Reads what the structured lists of one kind of record consist of. */
    @FunctionalInterface
    public interface Items {

        /**
         * The item, or null where nothing was sent.
         *
         * @param path the field with its place in the list, for refusals
         */
        Object item(FormField.Type type, String path, Object raw);
    }

    /**
     * The values by name.
     *
     * @throws RefusedException {@code request.field.unknown}, {@code .missing}, {@code .invalid} or {@code .tooLong}
     */
    public static Map<String, Object> read(List<FormField> form, Map<String, Object> raw, Items items) {
        Set<String> known = new LinkedHashSet<>();
        form.forEach(field -> known.add(field.name()));
        for (String name : raw.keySet()) {
            if (!known.contains(name)) {
                throw new RefusedException(invalid("request.field.unknown", name, name));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : form) {
            Object value = value(field, raw.get(field.name()), items);
            if (value != null) {
                values.put(field.name(), value);
            } else if (field.required()) {
                throw new RefusedException(invalid("request.field.missing", field.name(), field.name()));
            }
        }
        return values;
    }

    private static Object value(FormField field, Object raw, Items items) {
        String name = field.name();
        return switch (field.type()) {
            case TEXT, UNIT, PERSON ->
                Texts.line(name, raw, field.maxLength() == 0 ? FormField.LINE : field.maxLength());
            case TEXTAREA -> Texts.block(name, raw, field.maxLength());
            case SELECT -> option(field, raw);
            case PASSWORD -> password(name, raw);
            case DATE -> Texts.day(name, raw);
            case INTEGER -> integer(name, raw);
            case UNITS, ATTACHMENTS -> list(name, raw, (path, item) -> Texts.line(path, item, FormField.LINE));
            default -> list(name, raw, (path, item) -> items.item(field.type(), path, item));
        };
    }

    /** As it was typed: blanks belong to it. */
    private static String password(String name, Object raw) {
        if (raw == null || "".equals(raw)) {
            return null;
        }
        if (!(raw instanceof String text) || text.length() > FormField.LINE) {
            throw new RefusedException(invalid("request.field.invalid", name, name));
        }
        return text;
    }

    private static String option(FormField field, Object raw) {
        String value = Texts.line(field.name(), raw, FormField.LINE);
        if (value != null && !field.options().contains(value)) {
            throw new RefusedException(Refusal.choice(field.name(), field.options()));
        }
        return value;
    }

    private static Integer integer(String name, Object raw) {
        if (raw == null || "".equals(raw)) {
            return null;
        }
        if (raw instanceof Integer number) {
            return number;
        }
        try {
            return Integer.valueOf(raw.toString().strip());
        } catch (NumberFormatException e) {
            throw new RefusedException(invalid("request.field.invalid", name, name));
        }
    }

    private static <T> List<T> list(String name, Object raw, BiFunction<String, Object, T> item) {
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof List<?> items) || items.size() > LONGEST_LIST) {
            throw new RefusedException(invalid("request.field.invalid", name, name));
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String path = name + "[" + i + "]";
            T value = item.apply(path, items.get(i));
            if (value == null) {
                throw new RefusedException(invalid("request.field.missing", path, path));
            }
            values.add(value);
        }
        return values.isEmpty() ? null : values;
    }

    /** The object with its known names; refuses what is none, or has others. */
    public static Map<String, Object> object(String path, Object raw, Set<String> known) {
        if (!(raw instanceof Map<?, ?> map)) {
            throw new RefusedException(invalid("request.field.invalid", path, path));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!known.contains(String.valueOf(key))) {
                throw new RefusedException(invalid("request.field.unknown", path + "." + key, key));
            }
            named.put(String.valueOf(key), value);
        });
        return named;
    }

    /** The value, or a refusal that names what is missing. */
    public static <T> T required(String path, T value) {
        if (value == null) {
            throw new RefusedException(invalid("request.field.missing", path, path));
        }
        return value;
    }
}
