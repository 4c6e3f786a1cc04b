package org.rectify.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the problem list. Empty sets and nulls don't restrict.
 *
 * @param units unit codes; each with its subtree, as the unit concerned
 * @param notice id of a notice
 * @param repeats only those found again, or (false) only those found once; null for all
 * @param claimed only those that the unit owned up to, or (false) only those it did not; null for all
 * @param words matched in description, place and finder; each of the blank-separated words must occur
 * @param sort fields in order of weight
 * @param facets whether to count by status, unit, source, category, severity, pace and light too
 */
public record ProblemQuery(
        Set<String> statuses,
        Set<String> units,
        Set<String> sources,
        Set<String> categories,
        Set<String> severities,
        Set<String> paces,
        Set<String> lights,
        String notice,
        Boolean repeats,
        Boolean claimed,
        String words,
        LocalDate foundFrom,
        LocalDate foundTo,
        List<Sort> sort,
        int skip,
        int max,
        boolean facets) {

    public ProblemQuery {
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
        sources = Set.copyOf(sources);
        categories = Set.copyOf(categories);
        severities = Set.copyOf(severities);
        paces = Set.copyOf(paces);
        lights = Set.copyOf(lights);
        sort = List.copyOf(sort);
    }

    /** One sort criterion. */
    public record Sort(Field field, boolean descending) {}

    /** What the list can be sorted by. */
    public enum Field {
        FOUND_ON,
        CREATED_AT,
        MODIFIED_AT,
        STATUS,
        SEVERITY,
        UNIT
    }
}
