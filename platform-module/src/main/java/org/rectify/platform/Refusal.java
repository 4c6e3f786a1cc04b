package org.rectify.platform;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Why something that was asked is not done: an expected answer, not a fault.
 *
 * @param kind decides the HTTP status and the exception type that ACS maps
 * @param code stable and dotted ({@code order.step.unavailable}); the message key is {@code rectify.error.<code>}
 * @param field the field at fault as the caller named it, or null
 * @param allowed what would be possible instead (steps, codes), never null
 * @param arguments values for the message's placeholders, never null
 */
public record Refusal(Kind kind, String code, String field, List<String> allowed, List<Object> arguments) {

    /** The class of refusal. */
    public enum Kind {
        /** What was sent is malformed or breaks a rule on values: 400. */
        INVALID,
        /** The caller is known and in scope, and may not do this: 403. */
        FORBIDDEN,
        /** Unknown, or outside the caller's scope, which must look the same: 404. */
        NOT_FOUND,
        /** Not possible in this state, or changed meanwhile: 409. */
        CONFLICT,
        /** Larger than allowed: 413. */
        TOO_LARGE,
        /** Of a type that is not accepted: 415. */
        WRONG_TYPE
    }

    public Refusal {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
        allowed = List.copyOf(allowed);
        arguments = List.copyOf(arguments);
    }

    public static Refusal invalid(String code, String field, Object... arguments) {
        return new Refusal(Kind.INVALID, code, field, List.of(), List.of(arguments));
    }

    /** The value of a field that takes only those. */
    public static Refusal choice(String field, Collection<String> allowed) {
        List<Object> arguments = List.of(field, String.join(" / ", allowed));
        return new Refusal(Kind.INVALID, "request.field.choice", field, List.copyOf(allowed), arguments);
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, null, List.of(), List.of(arguments));
    }

    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, null, List.of(), List.of(arguments));
    }

    public static Refusal conflict(String code, List<String> allowed, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, null, allowed, List.of(arguments));
    }
}
