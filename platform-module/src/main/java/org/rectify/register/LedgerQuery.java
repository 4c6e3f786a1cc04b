package org.rectify.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the ledger. Empty sets and nulls don't restrict.
 *
 * @param units unit codes; each with its subtree, as lead unit
 * @param words matched in title and number, each of the blank-separated words must occur
 * @param sort fields in order of weight
 * @param facets whether to count by status, light, unit, source and category too
 */
public record LedgerQuery(
        Set<String> statuses,
        Set<String> lights,
        Set<String> units,
        Set<String> sources,
        Set<String> categories,
        Set<String> paces,
        String notice,
        String person,
        String words,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate issuedFrom,
        LocalDate issuedTo,
        List<Sort> sort,
        int skip,
        int max,
        boolean facets) {

    public LedgerQuery {
        statuses = Set.copyOf(statuses);
        lights = Set.copyOf(lights);
        units = Set.copyOf(units);
        sources = Set.copyOf(sources);
        categories = Set.copyOf(categories);
        paces = Set.copyOf(paces);
        sort = List.copyOf(sort);
    }

    /** One sort criterion. */
    public record Sort(Field field, boolean descending) {}

    /** What the ledger can be sorted by. */
    public enum Field {
        NUMBER,
        TITLE,
        STATUS,
        DEADLINE,
        ISSUED_AT,
        CREATED_AT,
        MODIFIED_AT,
        LEAD_UNIT,
        PROGRESS
    }
}
