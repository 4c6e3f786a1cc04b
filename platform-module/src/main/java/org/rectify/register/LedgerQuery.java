package org.rectify.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectify.platform.Coded;

/**
 * What is asked of the ledger. Empty sets and nulls don't restrict.
 *
 * @param units unit codes; each with its subtree, as lead unit
 * @param marks facts beside the status, of which each must hold
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
        Set<Mark> marks,
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
        marks = Set.copyOf(marks);
        sort = List.copyOf(sort);
    }

    /** A fact beside the status. */
    public enum Mark implements Coded {
        SUSPENDED("suspended"),
        DECLINED("declined"),
        /** Closed after its deadline. */
        LATE("late"),
        ARCHIVED("archived"),
        /** Not archived: of a closed order, that it may still be looked back on. */
        UNFILED("unfiled");

        private final String code;

        Mark(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
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
