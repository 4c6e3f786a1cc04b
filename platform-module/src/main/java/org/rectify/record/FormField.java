package org.rectify.record;

import java.util.List;
import org.rectify.platform.Coded;

/**
 * One thing that a step asks for. Message key of its label: {@code rectify.field.<name>}.
 *
 * @param maxLength in characters, 0 where the type has no length
 * @param options the codes to choose from, for {@link Type#SELECT}
 */
public record FormField(String name, Type type, boolean required, int maxLength, List<String> options) {

    /** Longest one-line text. */
    public static final int LINE = 200;

    /** Longest text of several lines. */
    public static final int TEXT = 4000;

    public FormField {
        options = List.copyOf(options);
    }

    public static FormField required(String name, Type type) {
        return new FormField(name, type, true, lengthOf(type), List.of());
    }

    public static FormField optional(String name, Type type) {
        return new FormField(name, type, false, lengthOf(type), List.of());
    }

    public static FormField select(String name, String... options) {
        return new FormField(name, Type.SELECT, true, 0, List.of(options));
    }

    private static int lengthOf(Type type) {
        return switch (type) {
            case TEXT -> LINE;
            case TEXTAREA -> TEXT;
            default -> 0;
        };
    }

    /** What kind of value a field takes. */
    public enum Type implements Coded {
        TEXT("text"),
        TEXTAREA("textarea"),
        DATE("date"),
        INTEGER("integer"),
        UNIT("unit"),
        UNITS("units"),
        PERSON("person"),
        SELECT("select"),
        MEASURES("measures"),
        EVIDENCE("evidence"),
        ATTACHMENTS("attachments"),
        CHILDREN("children"),
        PROBLEMS("problems"),
        CLAUSES("clauses"),
        SCORES("scores"),
        /** Asked for at once and kept nowhere. */
        PASSWORD("password");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
