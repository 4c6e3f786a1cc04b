package org.rectify.search;

import java.util.List;
import java.util.Set;

/**
 * What is searched for. Empty sets and nulls don't restrict.
 *
 * @param words as typed: blank-separated words that must all occur, phrases in quotation marks, {@code -} before what must
 *     not occur, {@code title:} or {@code number:} before what must occur there
 * @param units unit codes, each with its subtree
 * @param sort by which to sort
 * @param facets whether to count by each facet too
 */
public record SearchQuery(
        String words,
        Set<String> kinds,
        Set<String> units,
        Set<String> sources,
        Set<String> categories,
        Set<String> statuses,
        Set<String> lights,
        Set<Integer> years,
        Sort sort,
        int skip,
        int max,
        boolean facets) {

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        units = Set.copyOf(units);
        sources = Set.copyOf(sources);
        categories = Set.copyOf(categories);
        statuses = Set.copyOf(statuses);
        lights = Set.copyOf(lights);
        years = Set.copyOf(years);
    }

    /** What results can be sorted by. */
    public enum Field {
        RELEVANCE,
        DEADLINE,
        MODIFIED_AT
    }

    /** The order of results. */
    public record Sort(Field field, boolean descending) {

        /** The best match first; without words, what changed last. */
        public static final Sort BEST = new Sort(Field.RELEVANCE, true);
    }

    /** The facets in the order in which they are shown. */
    public static final List<String> FACETS = List.of("kind", "status", "light", "unit", "source", "category", "year");

    /** The same, another page of it. */
    public SearchQuery page(int from, int most) {
        return new SearchQuery(
                words, kinds, units, sources, categories, statuses, lights, years, sort, from, most, false);
    }
}
