package org.rectify.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rectify.platform.Refusal;

/** Puts refusals into words. */
public final class Problems {

    private final Messages messages;

    public Problems(Messages messages) {
        this.messages = messages;
    }

    /** The refusal in that language. */
    public Problem of(Refusal refusal, Locale locale) {
        Labels labels = new Labels(messages, locale);
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument.equals(refusal.field()) ? labels.field(refusal.field()) : argument.toString())
                .toArray();
        return problem(status(refusal.kind()), refusal.code(), locale, refusal.field(), refusal.allowed(), arguments);
    }

    /** A refusal by the frame itself. */
    Problem of(int status, String code, Locale locale, List<String> allowed, Object... arguments) {
        return problem(status, code, locale, null, allowed, arguments);
    }

    private Problem problem(
            int status, String code, Locale locale, String field, List<String> allowed, Object... arguments) {
        String key = "rectify.error." + code;
        String title = messages.find(locale, key + ".title").orElse(code);
        String detail = messages.find(locale, key + ".detail", arguments)
                .orElseGet(() -> arguments.length == 0 ? code : code + " " + Arrays.toString(arguments));
        return new Problem("about:blank", status, code, title, detail, field, allowed);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case WRONG_TYPE -> 415;
        };
    }
}
