package org.rectify.search.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.SearchQuery;
import org.rectify.search.internal.Readings;
import org.rectify.search.internal.Words;
import org.rectify.unit.Caller;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Turns a search into a condition on rows {@code s} of {@code rect_search}. */
final class SearchFilter {

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final MapSqlParameterSource values = new MapSqlParameterSource();
    private final LightThresholds lights;

    /** @param unitPaths the paths of the units asked for */
    SearchFilter(
            SearchQuery query, Set<String> unitPaths, List<Words.Word> words, Caller caller, LightThresholds lights) {
        this.lights = lights;
        where.append(scope(caller, values));
        in("s.kind", query.kinds());
        in("s.source", query.sources());
        in("s.category", query.categories());
        in("s.status", query.statuses());
        in("s.record_year", query.years());
        if (!query.lights().isEmpty()) {
            in(light(), query.lights());
        }
        if (!query.units().isEmpty()) {
            List<String> any = new ArrayList<>();
            for (String path : unitPaths) {
                any.add("s.unit_path like " + value(escape(path) + "%") + " escape '!'");
            }
            and(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
        }
        words.forEach(this::word);
    }

    /** For words alone. */
    SearchFilter(String condition, List<String> words, Caller caller, LightThresholds lights) {
        this.lights = lights;
        where.append(scope(caller, values));
        and(condition);
        for (String word : words) {
            String like = "like " + contains(word) + " escape '!'";
            and("(s.title_words " + like + " or s.number_words " + like + ")");
        }
    }

    /** The condition that the caller may know of the row, with "and" before it; "" for those who know of all. */
    static String scope(Caller caller, MapSqlParameterSource values) {
        if (caller.administrator() || caller.system()) {
            return "";
        }
        List<String> paths = caller.paths();
        if (paths.isEmpty()) {
            return " and 1 = 0";
        }
        values.addValue("viewers", paths);
        return " and s.id in (select v.entry_id from rect_search_viewer v where v.viewer in (:viewers))";
    }

    /** The whole condition, from "where" on. */
    String where() {
        return where.toString();
    }

    MapSqlParameterSource values() {
        return values;
    }

    /** An expression that gives the light of the row today. */
    String light() {
        return lights.expressionOfSeveral("s");
    }

    /** A first sort criterion, with a comma: rows that have the words in their titles come first. */
    String rank(List<Words.Word> words) {
        List<String> all = new ArrayList<>();
        words.stream()
                .filter(word -> !word.not())
                .forEach(word -> all.add("s.title_words like " + contains(word.text()) + " escape '!'"));
        return all.isEmpty() ? "" : "case when " + String.join(" and ", all) + " then 0 else 1 end, ";
    }

    private void word(Words.Word word) {
        String column =
                switch (word.field()) {
                    case TITLE -> "s.title_words";
                    case NUMBER -> "s.number_words";
                    case ANY -> "s.words";
                };
        String like = " like " + contains(word.text()) + " escape '!'";
        List<List<String>> readings = Readings.of(word);
        if (word.not()) {
            and("(" + column + " is null or " + column + " not" + like + ")");
        } else if (readings.isEmpty()) {
            and(column + like);
        } else {
            Map<String, String> each = new HashMap<>();
            and(readings.stream()
                    .map(words -> words.stream()
                            .map(one -> each.computeIfAbsent(one, w -> column + " like " + contains(w) + " escape '!'"))
                            .collect(Collectors.joining(" and ", "(", ")")))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void in(String column, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            and(column + " in (" + value(allowed) + ")");
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    private String value(Object value) {
        String name = "p" + values.getValues().size();
        values.addValue(name, value);
        return ":" + name;
    }

    private String contains(String word) {
        return value("%" + escape(word) + "%");
    }

    private static String escape(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
