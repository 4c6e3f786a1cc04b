package org.rectify.record.workflow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.springframework.extensions.surf.util.I18NUtil;

/** Refusals for somebody who fills in a form: the field that the sentence speaks of by the name that the form gives it. */
final class FormSentences {

    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

    private FormSentences() {}

    static String of(RefusedException refused) {
        return of(refused, null);
    }

    /** @param step the outcome that was chosen, whose fields may have names of their own; null at a start */
    static String of(RefusedException refused, Object step) {
        Refusal refusal = refused.refusal();
        List<Object> arguments = refusal.arguments().stream()
                .map(argument -> argument.equals(refusal.field()) ? label(step, refusal.field()) : argument)
                .toList();
        return HostRefusals.text(
                new Refusal(refusal.kind(), refusal.code(), refusal.field(), refusal.allowed(), arguments));
    }

    private static Object label(Object step, String field) {
        String own = I18NUtil.getMessage("rectify.field." + step + "." + field);
        return own == null ? label(field) : own;
    }

    /** {@code measures[0].dueOn} as "measures 1, done by", in the reader's language. */
    private static Object label(String field) {
        StringBuilder label = new StringBuilder();
        Matcher parts = PART.matcher(field);
        while (parts.find()) {
            String known = I18NUtil.getMessage("rectify.field." + parts.group(1));
            label.append(label.isEmpty() ? "" : " · ").append(known == null ? parts.group(1) : known);
            if (parts.group(2) != null) {
                label.append(' ').append(Integer.parseInt(parts.group(2)) + 1);
            }
        }
        return label.toString();
    }
}
