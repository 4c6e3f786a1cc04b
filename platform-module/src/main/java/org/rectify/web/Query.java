package org.rectify.web;

import static org.rectify.platform.Refusal.invalid;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;

/**
 * The query parameters of a request. Read from the query string itself, because asking the servlet for parameters may
 * eat the body.
 */
public final class Query {

    /** What the platform and its pages add to any address. */
    static final Set<String> PLATFORM =
            Set.of("alf_ticket", "alf_token", "format", "guest", "Alfresco-CSRFToken", "noCache", "_");

    private static final int LONGEST = 200;

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The parameters of the request, without the platform's; blank ones count as left out. */
    static Query of(HttpServletRequest request) {
        Map<String, List<String>> values = new TreeMap<>();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : query.split("&")) {
            int split = pair.indexOf('=');
            String name = decoded(split < 0 ? pair : pair.substring(0, split));
            if (!name.isEmpty() && !PLATFORM.contains(name)) {
                values.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(split < 0 ? "" : decoded(pair.substring(split + 1)).strip());
            }
        }
        return new Query(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(invalid("request.query.malformed", null));
        }
    }

    Set<String> names() {
        return values.keySet();
    }

    /** All that was asked, in a canonical order, to tell two requests apart. */
    String canonical() {
        return values.toString();
    }

    /** The one line of text, null where it was left out. */
    public String text(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        if (found.size() > 1) {
            throw wrong(name);
        }
        return found.isEmpty() ? null : Texts.line(name, found.get(0), LONGEST);
    }

    /** All values, repeated or separated by commas; empty where it was left out. */
    public Set<String> all(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String value : values.getOrDefault(name, List.of())) {
            for (String part : value.split(",")) {
                String text = Texts.line(name, part, LONGEST);
                if (text != null) {
                    all.add(text);
                }
            }
        }
        return all;
    }

    /** As {@link #all}, each being one of the codes. */
    public <E extends Enum<E> & Coded> Set<String> codes(String name, Class<E> type) {
        Set<String> codes = all(name);
        codes.forEach(code -> Coded.read(type, name, code));
        return codes;
    }

    /** One of the codes, null where it was left out. */
    public <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        return Coded.read(type, name, text(name));
    }

    /** True or false, false where it was left out. */
    public boolean flag(String name) {
        String text = text(name);
        if (text == null || "false".equals(text)) {
            return false;
        }
        if ("true".equals(text)) {
            return true;
        }
        throw wrong(name);
    }

    /** The number, {@code otherwise} where it was left out. */
    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through: no number.
        }
        throw wrong(name);
    }

    /** The calendar day, null where it was left out. */
    public LocalDate date(String name) {
        return Texts.day(name, text(name));
    }

    /** How many items to skip. */
    public int skip() {
        return number("skip", 0, 0, Integer.MAX_VALUE);
    }

    /** The most items to give. */
    public int max() {
        return number("max", 50, 1, 500);
    }

    /** The refusal of that parameter's value. */
    public RefusedException wrong(String name) {
        return new RefusedException(invalid("request.parameter.invalid", name, name));
    }
}
