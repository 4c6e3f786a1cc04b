package org.rectify.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectify.deadline.Light;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/**
 * A search in AFTS, the host's query language. Everything that people type stands in quotation marks with both of AFTS's
 * own characters escaped, or is one word of letters and digits: no text can become a part of the query.
 *
 * @param query what the score comes from
 * @param filters each must hold, without a part in the score
 */
public record Afts(String query, List<String> filters) {

    private static final String ALL = "ASPECT:\"rect:searchable\"";
    private static final String NOTHING = "=" + Fields.KIND + ":\"-\"";

    /** The search, restricted to what the caller may know of. */
    public static Afts of(SearchQuery query, Caller caller, LightThresholds lights) {
        List<String> filters = new ArrayList<>();
        filters.add(ALL);
        scope(caller).forEach(filters::add);
        any(filters, Fields.KIND, query.kinds());
        any(filters, Fields.LINEAGE, query.units());
        any(filters, Fields.SOURCE, query.sources());
        any(filters, Fields.CATEGORY, query.categories());
        any(filters, Fields.STATUS, query.statuses());
        any(filters, Fields.YEAR, query.years().stream().map(String::valueOf).toList());
        if (!query.lights().isEmpty()) {
            Map<String, String> byLight = lights(lights);
            filters.add(
                    query.lights().stream().sorted().map(byLight::get).collect(Collectors.joining(" OR ", "(", ")")));
        }
        return new Afts(words(Words.read(query.words())), filters);
    }

    /** The search for records by the words in their titles and numbers. */
    public static Afts suggestion(String words, Caller caller) {
        List<String> filters = new ArrayList<>();
        filters.add(ALL);
        scope(caller).forEach(filters::add);
        filters.add("NOT " + exactly(Fields.KIND, SearchEntry.FILE));
        String query = Words.read(words).stream()
                .filter(word -> !word.not())
                .map(word -> "(" + Neighbours.in(Fields.TITLE, word.text()) + "^8 OR "
                        + Neighbours.in(Fields.NUMBER, word.text()) + ")")
                .collect(Collectors.joining(" AND "));
        return new Afts(query.isEmpty() ? NOTHING : query, filters);
    }

    /** The query that holds for each light today, for counting by them. */
    public static Map<String, String> lights(LightThresholds lights) {
        Map<String, String> queries = new LinkedHashMap<>();
        for (Light light : Light.values()) {
            List<String> any = new ArrayList<>();
            any.add(exactly(Fields.CLOCK, light.code()));
            switch (light) {
                case RED -> any.add(running("MIN", Days.before(lights.today())));
                case YELLOW -> {
                    any.add(warned(Clocks.BY_DATE, lights.today(), lights.warnUntil(), lights.warnAtOnceUntil()));
                    any.add(warned(Clocks.AT_ONCE, lights.today(), lights.warnAtOnceUntil(), lights.warnUntil()));
                }
                case GREEN -> {
                    any.add(notWarned(Clocks.BY_DATE, lights.warnUntil(), lights.warnAtOnceUntil()));
                    any.add(notWarned(Clocks.AT_ONCE, lights.warnAtOnceUntil(), lights.warnUntil()));
                }
                default -> {
                    // Grey is a light that stands still.
                }
            }
            queries.put(light.code(), any.stream().collect(Collectors.joining(" OR ", "(", ")")));
        }
        return queries;
    }

    private static String running(String from, String to) {
        return "((" + exactly(Fields.CLOCK, Clocks.BY_DATE) + " OR " + exactly(Fields.CLOCK, Clocks.AT_ONCE) + ") AND "
                + due(from, to) + ")";
    }

    private static String warned(String clock, LocalDate today, LocalDate until, LocalDate otherUntil) {
        return "(" + exactly(Fields.CLOCK, clock) + " AND (" + due(Days.of(today), Days.of(until)) + " OR ("
                + due(Days.of(today), "MAX") + " AND " + otherDue(otherUntil) + ")))";
    }

    private static String notWarned(String clock, LocalDate until, LocalDate otherUntil) {
        return "(" + exactly(Fields.CLOCK, clock) + " AND " + due(Days.after(until), "MAX") + " AND NOT "
                + otherDue(otherUntil) + ")";
    }

    private static String otherDue(LocalDate until) {
        return Fields.OTHER_DUE + ":[MIN TO " + Days.of(until) + "]";
    }

    private static String due(String from, String to) {
        return Fields.DUE + ":[" + from + " TO " + to + "]";
    }

    private static List<String> scope(Caller caller) {
        if (caller.administrator() || caller.system()) {
            return List.of();
        }
        List<String> scope = new ArrayList<>();
        any(
                scope,
                Fields.VIEWERS,
                caller.units().values().stream().map(Unit::path).toList());
        return scope.isEmpty() ? List.of(NOTHING) : scope;
    }

    private static void any(List<String> filters, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.add(values.stream()
                    .sorted()
                    .map(value -> exactly(field, value))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
    }

    private static String words(List<Words.Word> words) {
        if (words.isEmpty()) {
            return ALL;
        }
        List<String> all = new ArrayList<>();
        if (!Words.wanted(words)) {
            all.add(ALL);
        }
        for (Words.Word word : words) {
            all.add((word.not() ? "NOT " : "") + word(word));
        }
        return String.join(" AND ", all);
    }

    /** Just so counts more than the same characters in smaller words, and a title more than a text. */
    private static String word(Words.Word word) {
        String text = word.text();
        if (word.field() == Words.Field.NUMBER) {
            return Neighbours.in(Fields.NUMBER, text);
        }
        List<String> any = new ArrayList<>();
        any.add(Neighbours.in(Fields.TITLE, text) + "^8");
        boolean title = word.field() == Words.Field.TITLE;
        if (!title) {
            any.add(Neighbours.in(Fields.TEXT, text) + "^4");
            any.add(Neighbours.in(Fields.CONTENT, text) + "^2");
        }
        List<List<String>> readings = Readings.of(word);
        if (!readings.isEmpty()) {
            any.add(inWords(title ? Fields.TITLE : Fields.TEXT, readings));
            if (!title) {
                any.add(inWords(Fields.CONTENT, readings));
            }
        }
        return any.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** All words of any of the readings, in one field. */
    private static String inWords(String field, List<List<String>> readings) {
        return readings.stream()
                .map(words -> words.stream()
                        .distinct()
                        .map(each -> Neighbours.in(field, each))
                        .collect(Collectors.joining(" AND ", "(", ")")))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String exactly(String field, String value) {
        return "=" + field + ":" + Neighbours.quoted(value);
    }
}
