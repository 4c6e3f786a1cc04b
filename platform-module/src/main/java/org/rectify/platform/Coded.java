package org.rectify.platform;

import java.util.Optional;

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
