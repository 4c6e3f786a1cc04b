package org.rectify.numbering.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/**
 * How a document number is written. Placeholders: {@code {year}} and {@code {n}} ({@code {n:4}} pads with zeros), both
 * mandatory and once; {@code {unit}}, the issuing unit's name, may stand in it.
 */
public final class NumberTemplate {

    private static final int MAX_LENGTH = 100;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NUMBER = Pattern.compile("n(?::([1-9]))?");

    private final String text;

    private NumberTemplate(String text) {
        this.text = text;
    }

    /**
     * The template.
     *
     * @throws RefusedException {@code numbering.template.invalid} or {@code request.field.tooLong}
     */
    public static NumberTemplate of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new RefusedException(Refusal.invalid("request.field.tooLong", "template", "template", MAX_LENGTH));
        }
        Map<String, Integer> seen = new HashMap<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = NUMBER.matcher(matcher.group(1)).matches() ? "n" : matcher.group(1);
            seen.merge(name, 1, Integer::sum);
        }
        String rest = matcher.replaceAll("");
        boolean known =
                seen.keySet().stream().allMatch(name -> name.equals("n") || name.equals("year") || name.equals("unit"));
        boolean once = seen.getOrDefault("n", 0) == 1 && seen.getOrDefault("year", 0) == 1;
        if (!known
                || !once
                || rest.contains("{")
                || rest.contains("}")
                || rest.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedException(Refusal.invalid("numbering.template.invalid", "template", text));
        }
        return new NumberTemplate(text);
    }

    /** Whether the numbers name the unit: a template that does may serve all units. */
    public boolean namesUnit() {
        return text.contains("{unit}");
    }

    /** The number. */
    public String format(String unitName, int year, long n) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(
                        switch (placeholder.group(1)) {
                            case "year" -> String.valueOf(year);
                            case "unit" -> unitName;
                            default -> padded(placeholder.group(1), n);
                        }));
    }

    private static String padded(String placeholder, long n) {
        Matcher number = NUMBER.matcher(placeholder);
        String digits = String.valueOf(n);
        if (!number.matches() || number.group(1) == null) {
            return digits;
        }
        return "0".repeat(Math.max(0, Integer.parseInt(number.group(1)) - digits.length())) + digits;
    }
}
