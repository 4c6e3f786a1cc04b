package org.rectify.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.search.SearchMaintenance;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchQuery.Field;
import org.rectify.search.SearchQuery.Sort;
import org.rectify.unit.Units;
import org.rectify.web.JsonObject;
import org.rectify.web.Query;

/** Reads what is searched for, from an address or from a search that somebody keeps. */
public final class SearchQueries {

    /** The filters by name, which are also the facets. */
    static final List<String> FILTERS = SearchQuery.FACETS;

    private static final Map<String, Field> SORTS =
            Map.of("relevance", Field.RELEVANCE, "deadline", Field.DEADLINE, "modifiedAt", Field.MODIFIED_AT);
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9-]{0,29}");
    private static final Pattern YEAR = Pattern.compile("(19|2\\d)\\d{2}");
    private static final int MOST_VALUES = 100;
    private static final int LONGEST = 200;

    private final Units units;
    private final SearchMaintenance kinds;

    public SearchQueries(Units units, SearchMaintenance kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    SearchQuery read(Query query) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        FILTERS.forEach(name -> filters.put(name, query.all(name)));
        return read(query.text("q"), filters, query.text("sort"), query.skip(), query.max(), query.flag("facets"));
    }

    /** The search within the body of one that is to be kept, in the form in which it is kept. */
    Map<String, Object> kept(JsonObject body) {
        List<String> known = new ArrayList<>(FILTERS);
        known.add("q");
        known.add("sort");
        body.only(known);
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        FILTERS.forEach(name -> filters.put(name, new LinkedHashSet<>(body.lines(name, MOST_VALUES, LONGEST))));
        String words = body.line("q", LONGEST);
        String sort = body.line("sort", LONGEST);
        read(words, filters, sort, 0, 1, false);
        Map<String, Object> kept = new LinkedHashMap<>();
        if (words != null) {
            kept.put("q", words);
        }
        filters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                kept.put(name, values);
            }
        });
        if (sort != null) {
            kept.put("sort", sort);
        }
        return kept;
    }

    private SearchQuery read(
            String words, Map<String, Set<String>> filters, String sort, int skip, int max, boolean facets) {
        require("kind", filters, value -> kinds.kinds().contains(value));
        require("light", filters, value -> Coded.find(Light.class, value).isPresent());
        require("status", filters, value -> CODE.matcher(value).matches());
        require("source", filters, value -> CODE.matcher(value).matches());
        require("year", filters, value -> YEAR.matcher(value).matches());
        filters.get("unit").forEach(code -> units.require(code, "unit"));
        return new SearchQuery(
                words,
                filters.get("kind"),
                filters.get("unit"),
                filters.get("source"),
                filters.get("category"),
                filters.get("status"),
                filters.get("light"),
                filters.get("year").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                sort(sort),
                skip,
                max,
                facets);
    }

    private static Sort sort(String text) {
        if (text == null) {
            return Sort.BEST;
        }
        boolean descending = text.startsWith("-");
        Field field = SORTS.get(descending ? text.substring(1) : text);
        if (field == null) {
            throw wrong("sort");
        }
        return new Sort(field, descending);
    }

    private static void require(
            String name, Map<String, Set<String>> filters, java.util.function.Predicate<String> known) {
        if (!filters.get(name).stream().allMatch(known)) {
            throw wrong(name);
        }
    }

    private static RefusedException wrong(String name) {
        return new RefusedException(Refusal.invalid("request.parameter.invalid", name, name));
    }
}
