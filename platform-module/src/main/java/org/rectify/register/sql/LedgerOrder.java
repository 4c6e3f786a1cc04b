package org.rectify.register.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.platform.sql.Dialect;
import org.rectify.register.LedgerQuery;

/** The order of a page. It ends in the id, so that no order is on two pages, and follows an index of the table. */
final class LedgerOrder {

    private static final LedgerQuery.Sort NEWEST_FIRST = new LedgerQuery.Sort(LedgerQuery.Field.CREATED_AT, true);
    private static final Set<String> MAY_BE_NULL = Set.of("number_key", "title", "deadline", "issued_at", "lead_path");

    private LedgerOrder() {}

    static String by(List<LedgerQuery.Sort> sort, Dialect dialect) {
        List<LedgerQuery.Sort> asked = sort.isEmpty() ? List.of(NEWEST_FIRST) : sort;
        Set<String> columns = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (LedgerQuery.Sort criterion : asked) {
            for (String column : columns(criterion.field())) {
                if (named.add(column)) {
                    columns.add(by(column, criterion.descending(), dialect));
                }
            }
        }
        columns.add(by("id", asked.get(asked.size() - 1).descending(), dialect));
        return columns.stream().collect(Collectors.joining(", "));
    }

    /** Says nothing of nulls where there are none: PostgreSQL would no longer see that the index has the order. */
    private static String by(String column, boolean descending, Dialect dialect) {
        if (MAY_BE_NULL.contains(column)) {
            return dialect.order("o." + column, descending);
        }
        return "o." + column + (descending ? " desc" : "");
    }

    private static List<String> columns(LedgerQuery.Field field) {
        return switch (field) {
            case NUMBER -> List.of("number_key");
            case TITLE -> List.of("title");
            case STATUS -> List.of("status", "created_at");
            case DEADLINE -> List.of("deadline");
            case ISSUED_AT -> List.of("issued_at");
            case CREATED_AT -> List.of("created_at");
            case MODIFIED_AT -> List.of("modified_at");
            case LEAD_UNIT -> List.of("lead_path", "created_at");
            case PROGRESS -> List.of("progress", "created_at");
        };
    }
}
