package org.rectify.archive.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.archive.Retention;
import org.rectify.platform.RefusedException;

/**
 * How an archive number (档号) is written: fonds – year – retention – office – item. What is counted apart has to be told
 * apart, so {@code {fonds}}, {@code {year}}, {@code {retention}} and {@code {n}} must stand in it; {@code {office}} may.
 */
public final class NumberPattern {

    public static final List<String> FIELDS = List.of("fonds", "year", "retention", "office", "n");

    private static final int LONGEST = 100;
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NUMBER = Pattern.compile("n(?::([1-9]))?");

    private final String text;

    private NumberPattern(String text) {
        this.text = text;
    }

    /** @throws RefusedException {@code archive.scheme.invalid} */
    public static NumberPattern of(String text) {
        Set<String> seen = new HashSet<>();
        Matcher matcher = FIELD.matcher(text);
        boolean good = text.length() <= LONGEST;
        while (matcher.find()) {
            String name = NUMBER.matcher(matcher.group(1)).matches() ? "n" : matcher.group(1);
            good &= FIELDS.contains(name) && seen.add(name);
        }
        String rest = matcher.replaceAll("");
        good &= seen.containsAll(List.of("fonds", "year", "retention", "n"));
        // Two numbers that touch could be read as another two.
        good &= !text.contains("}{") && !rest.contains("{") && !rest.contains("}");
        if (!good || rest.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedException(invalid("archive.scheme.invalid", "pattern", text));
        }
        return new NumberPattern(text);
    }

    public String format(String fonds, int year, Retention retention, String office, long n) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(
                        switch (field.group(1)) {
                            case "fonds" -> fonds;
                            case "year" -> String.valueOf(year);
                            case "retention" -> retention.sign();
                            case "office" -> office;
                            default -> padded(field.group(1), n);
                        }));
    }

    /** The item that an archive number was given for, by this pattern; 0 where it was written by another one. */
    public long item(String archiveNumber, String fonds, int year, Retention retention, String office) {
        StringBuilder expression = new StringBuilder();
        Matcher field = FIELD.matcher(text);
        int from = 0;
        while (field.find()) {
            expression.append(Pattern.quote(text.substring(from, field.start())));
            expression.append(
                    switch (field.group(1)) {
                        case "fonds" -> Pattern.quote(fonds);
                        case "year" -> String.valueOf(year);
                        case "retention" -> retention.sign();
                        case "office" -> Pattern.quote(office);
                        default -> "(\\d{1,18})";
                    });
            from = field.end();
        }
        expression.append(Pattern.quote(text.substring(from)));
        Matcher number = Pattern.compile(expression.toString()).matcher(archiveNumber);
        return number.matches() ? Long.parseLong(number.group(1)) : 0;
    }

    private static String padded(String field, long n) {
        Matcher number = NUMBER.matcher(field);
        String digits = String.valueOf(n);
        boolean pads = number.matches() && number.group(1) != null;
        return pads ? "0".repeat(Math.max(0, Integer.parseInt(number.group(1)) - digits.length())) + digits : digits;
    }
}
