package org.rectify.exchange.web;

import java.util.List;
import java.util.stream.Stream;
import org.rectify.platform.Coded;

/**
 * A column of a template: which field of the record it fills, and how.
 *
 * @param field the field's path in the body that would be sent for one record
 * @param width in characters
 * @param group the labels of the codes that may be chosen, null for other entries
 * @param codes what may be chosen
 */
public record ImportColumn(
        String field, double width, boolean required, Entry entry, String group, List<String> codes) {

    /** What is entered. */
    public enum Entry {
        TEXT,
        DAY,
        CODE,
        UNIT,
        UNITS,
        PERSON
    }

    static ImportColumn text(String field, double width, boolean required) {
        return new ImportColumn(field, width, required, Entry.TEXT, null, List.of());
    }

    static ImportColumn of(String field, double width, boolean required, Entry entry) {
        return new ImportColumn(field, width, required, entry, null, List.of());
    }

    static <E extends Enum<E> & Coded> ImportColumn code(String field, boolean required, String group, Class<E> type) {
        return new ImportColumn(
                field,
                11,
                required,
                Entry.CODE,
                group,
                Stream.of(type.getEnumConstants()).map(Coded::code).toList());
    }
}
