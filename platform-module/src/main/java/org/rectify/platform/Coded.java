package org.rectify.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A closed set of values with the code by which it is stored, sent and labelled; codes never change. */
public interface Coded {

    /** The code on the wire, in the node's property and in message keys, lower case with hyphens. */
    String code();

    /** The constant of {@code type} whose code is {@code code}, empty where there is none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All codes of {@code type}, in the order of its constants. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Coded::code).toList();
    }

    /**
     * The constant that a caller named in {@code field}, null where the code is null.
     *
     * @throws RefusedException {@code request.field.choice}, with the codes that there are
     */
    static <E extends Enum<E> & Coded> E read(Class<E> type, String field, String code) {
        return code == null
                ? null
                : find(type, code).orElseThrow(() -> new RefusedException(Refusal.choice(field, codes(type))));
    }

    /**
     * The constant of {@code type} whose code is {@code code}.
     *
     * @throws IllegalArgumentException where there is none: a stored value that this version does not know
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(
                        () -> new IllegalArgumentException("No " + type.getSimpleName() + " has the code " + code));
    }
}
