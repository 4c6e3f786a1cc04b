package org.rectify.register.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.CountChange;
import org.rectify.register.internal.Facets;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * How many orders there are to see for those at each unit, known without counting them. What changes is added as a
 * difference, and each answer is one statement over counts and differences: exact, as of one moment.
 */
final class LedgerCounts {

    private static final String BOTH = "(select facet, facet_value, n from rect_order_count where viewer = :viewer%1$s"
            + " union all select facet, facet_value, n from rect_order_count_change where viewer = :viewer%1$s) c";

    private final NamedParameterJdbcOperations jdbc;

    LedgerCounts(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts what changes where {@code after} takes the place of {@code before}; either may be null. */
    void change(LedgerEntry before, LedgerEntry after) {
        add(CountChange.between(before, after));
    }

    /** Adds the differences. */
    void add(List<CountChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into rect_order_count_change (viewer, facet, facet_value, n)"
                        + " values (:viewer, :facet, :value, :n)",
                changes.stream().map(LedgerCounts::row).toArray(SqlParameterSource[]::new));
    }

    /** How many orders each of the viewers sees. */
    Map<String, Long> totals(Collection<String> viewers) {
        Map<String, String> values = new HashMap<>(Map.of("facet", Facets.STATUS));
        List<String> selects = new ArrayList<>();
        for (String viewer : viewers) {
            String name = "viewer" + selects.size();
            values.put(name, viewer);
            for (String table : List.of("rect_order_count", "rect_order_count_change")) {
                selects.add("select viewer, n from " + table + " where viewer = :" + name + " and facet = :facet");
            }
        }
        Map<String, Long> totals = new HashMap<>();
        jdbc.query(
                // H2 finds by both columns only where each is equal to one value, and keeps the plan of what is
                // selected from a union, not that of the union itself.
                "select viewer, sum(n) from (" + String.join(" union all ", selects) + ") c group by viewer",
                values,
                result -> {
                    totals.put(result.getString(1), result.getLong(2));
                });
        return totals;
    }

    /** How many orders the viewer sees whose value of the facet is accepted. */
    long total(String viewer, String facet, BiPredicate<String, String> accepted) {
        long total = 0;
        for (Map.Entry<String, Long> count : of(viewer, facet).entrySet()) {
            if (accepted.test(facet, count.getKey())) {
                total += count.getValue();
            }
        }
        return total;
    }

    /** The counts by value of one facet. */
    private Map<String, Long> of(String viewer, String facet) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "select facet_value, sum(n) from " + String.format(BOTH, " and facet = :facet")
                        + " group by facet_value",
                Map.of("viewer", viewer, "facet", facet),
                result -> {
                    counts.put(result.getString(1), result.getLong(2));
                });
        return counts;
    }

    /** The counts by facet and value. */
    Map<String, Map<String, Long>> all(String viewer) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        jdbc.query(
                "select facet, facet_value, sum(n) from " + String.format(BOTH, "") + " group by facet, facet_value",
                Map.of("viewer", viewer),
                result -> {
                    counts.computeIfAbsent(result.getString(1), facet -> new HashMap<>())
                            .put(result.getString(2), result.getLong(3));
                });
        return counts;
    }

    /**
     * Folds up to {@code max} differences into the counts, in the caller's transaction.
     *
     * @return how many were folded
     */
    int fold(int max) {
        List<Long> ids = new ArrayList<>();
        Map<CountChange.Cell, Long> sums = new HashMap<>();
        jdbc.query(
                "select id, viewer, facet, facet_value, n from rect_order_count_change order by id limit " + max,
                Map.of(),
                result -> {
                    ids.add(result.getLong(1));
                    sums.merge(
                            new CountChange.Cell(result.getString(2), result.getString(3), result.getString(4)),
                            result.getLong(5),
                            Long::sum);
                });
        if (ids.isEmpty()) {
            return 0;
        }
        // By id, not by range: a lower id may be committed only now, and was not read.
        int removed = jdbc.update("delete from rect_order_count_change where id in (:ids)", Map.of("ids", ids));
        if (removed != ids.size()) {
            throw new OptimisticLockingFailureException("Another node folds the same differences");
        }
        sums.forEach(this::fold);
        return removed;
    }

    private void fold(CountChange.Cell cell, long n) {
        SqlParameterSource row = row(new CountChange(cell, n));
        int updated = jdbc.update(
                "update rect_order_count set n = n + :n"
                        + " where viewer = :viewer and facet = :facet and facet_value = :value",
                row);
        if (updated == 0) {
            jdbc.update(
                    "insert into rect_order_count (viewer, facet, facet_value, n)"
                            + " values (:viewer, :facet, :value, :n)",
                    row);
        }
    }

    private static MapSqlParameterSource row(CountChange change) {
        return new MapSqlParameterSource("viewer", change.cell().viewer())
                .addValue("facet", change.cell().facet())
                .addValue("value", change.cell().value())
                .addValue("n", change.n());
    }
}
