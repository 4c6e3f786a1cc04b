package org.rectify.web;

import java.util.Locale;
import java.util.Optional;
import org.rectify.platform.Coded;

/** The names of codes and fields in the language of one caller. */
public final class Labels {

    private final Messages messages;
    private final Locale locale;

    public Labels(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The label {@code rectify.<group>.<code>}, the code itself where it has none. */
    public String of(String group, String code) {
        return find(group, code).orElse(code);
    }

    public String of(String group, Coded code) {
        return of(group, code.code());
    }

    /** The label {@code rectify.<group>.<code>} with its placeholders filled in, empty where there is none. */
    public Optional<String> find(String group, String code, Object... arguments) {
        return messages.find(locale, "rectify." + group + "." + code, arguments);
    }

    /** The name of a field by its path: {@code measures[2].dueOn} has a label of its own or that of {@code dueOn}. */
    public String field(String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        return find("field", plain)
                .or(() -> find("field", plain.substring(plain.lastIndexOf('.') + 1)))
                .orElse(path);
    }
}
