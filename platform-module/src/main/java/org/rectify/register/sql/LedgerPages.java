package org.rectify.register.sql;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.LightThresholds;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.Dialect;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerPage;
import org.rectify.register.LedgerQuery;
import org.rectify.register.internal.Visibility;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Answers pages of the ledger. Totals and facets come from the kept counts where these can tell, and are counted
 * otherwise. A caller who sees a good part of the ledger gets the page by walking the index of the sort order and
 * testing row after row; one who sees little of it, by gathering that little first.
 */
final class LedgerPages {

    /** Whoever sees less than one in so many orders has them gathered for counting. */
    private static final int LITTLE = 5;

    private final NamedParameterJdbcOperations jdbc;
    private final Dialect dialect;
    private final LedgerRows rows;
    private final LedgerCounts counts;
    private final Deadlines deadlines;
    private final Units units;
    private final ZoneId zone;

    LedgerPages(
            NamedParameterJdbcOperations jdbc,
            Dialect dialect,
            LedgerCounts counts,
            Deadlines deadlines,
            Units units,
            ZoneId zone) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.rows = new LedgerRows(jdbc);
        this.counts = counts;
        this.deadlines = deadlines;
        this.units = units;
        this.zone = zone;
    }

    LedgerPage page(LedgerQuery query, Caller caller) {
        LedgerScope scope = LedgerScope.of(caller);
        if (scope.isEmpty()) {
            return answer(query, 0, List.of(), new LedgerFacets());
        }
        LightThresholds lights = deadlines.thresholds();
        LedgerFilter filter = new LedgerFilter(query, lights, zone);
        Condition condition = restricted(filter, query);
        List<String> viewers = scope.viewers();
        Map<String, Long> totals = totals(viewers);
        long all = totals.getOrDefault(Visibility.EVERYTHING, 0L);
        long seen = seen(viewers, totals);

        // The kept counts can tell everything of one viewer, and one facet of it; the rest is counted.
        String only = viewers.size() == 1 ? filter.onlyFacet() : null;
        String counted = scope.rows(condition, seen * LITTLE < all);
        LedgerFacets facets = new LedgerFacets();
        long total;
        if (query.facets()) {
            facets = "".equals(only)
                    ? LedgerFacets.kept(counts.all(viewers.get(0)), lights)
                    : LedgerFacets.count(jdbc, filter, counted, condition);
            total = facets.total();
        } else if (only == null) {
            total = jdbc.queryForObject("select count(*) from " + counted, condition.values(), Long.class);
        } else {
            total = only.isEmpty() ? seen : counts.total(viewers.get(0), only, filter::accepts);
        }

        boolean walk = seen * seen > all * (query.skip() + query.max());
        List<LedgerEntry> items = query.skip() >= total || query.max() == 0
                ? List.of()
                : items(query, scope.rows(condition, !walk), condition);
        return answer(query, total, items, facets);
    }

    /** As {@link org.rectify.register.Register#each}. */
    void each(LedgerQuery query, Caller caller, int most, Consumer<LedgerEntry> consumer) {
        LedgerScope scope = LedgerScope.of(caller);
        if (scope.isEmpty()) {
            return;
        }
        Condition condition = restricted(new LedgerFilter(query, deadlines.thresholds(), zone), query);
        Map<String, Long> totals = totals(scope.viewers());
        boolean gather = seen(scope.viewers(), totals) * LITTLE < totals.getOrDefault(Visibility.EVERYTHING, 0L);
        String order = LedgerOrder.by(query.sort(), dialect);
        String rowsInOrder =
                "(select o.* from " + scope.rows(condition, gather) + " order by " + order + " limit " + most + ") o";
        new LedgerStream(jdbc).each(rowsInOrder, order, condition.values(), consumer);
    }

    private Condition restricted(LedgerFilter filter, LedgerQuery query) {
        Set<String> paths = new LinkedHashSet<>();
        query.units().forEach(code -> paths.add(units.require(code, "unit").path()));
        Condition condition = new Condition();
        filter.restrict(condition, paths);
        return condition;
    }

    private Map<String, Long> totals(List<String> viewers) {
        Set<String> asked = new LinkedHashSet<>(viewers);
        asked.add(Visibility.EVERYTHING);
        return counts.totals(asked);
    }

    private static long seen(List<String> viewers, Map<String, Long> totals) {
        return viewers.stream()
                .mapToLong(viewer -> totals.getOrDefault(viewer, 0L))
                .sum();
    }

    private static LedgerPage answer(LedgerQuery query, long total, List<LedgerEntry> items, LedgerFacets facets) {
        return new LedgerPage(
                new Page<>(total, query.skip(), query.max(), items), query.facets() ? facets.listed() : Map.of());
    }

    private List<LedgerEntry> items(LedgerQuery query, String from, Condition condition) {
        return rows.select(
                "select " + LedgerRows.COLUMNS + " from " + from + " order by " + LedgerOrder.by(query.sort(), dialect)
                        + " limit " + query.max() + " offset " + query.skip(),
                condition.values());
    }
}
