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
 * testing row after row; one who sees little of it, by gathering that little first. Words are looked for in every row,
 * for no index knows them; where few rows have them, these are all that is looked at again.
 */
final class LedgerPages {

    /** Whoever sees less than one in so many orders has them gathered for counting. */
    private static final int LITTLE = 5;

    /** So many orders are few. */
    static final int FEW = 1000;

    private final NamedParameterJdbcOperations jdbc;
    private final Dialect dialect;
    private final LedgerRows rows;
    private final LedgerCounts counts;
    private final Deadlines deadlines;
    private final Units units;
    private final ZoneId zone;
    private final int few;

    /** @param few the most orders with the words asked for that are looked up once and then asked for by their ids */
    LedgerPages(
            NamedParameterJdbcOperations jdbc,
            Dialect dialect,
            LedgerCounts counts,
            Deadlines deadlines,
            Units units,
            ZoneId zone,
            int few) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.rows = new LedgerRows(jdbc);
        this.counts = counts;
        this.deadlines = deadlines;
        this.units = units;
        this.zone = zone;
        this.few = few;
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
        boolean narrowed = narrow(query, scope, condition, seen * LITTLE < all);
        String counted = scope.rows(condition, !narrowed && seen * LITTLE < all);
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

        boolean walk = narrowed || seen * seen > all * (query.skip() + query.max());
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
        boolean narrowed = narrow(query, scope, condition, gather);
        String order = LedgerOrder.by(query.sort(), dialect);
        String rowsInOrder = "(select o.* from " + scope.rows(condition, !narrowed && gather) + " order by " + order
                + " limit " + most + ") o";
        new LedgerStream(jdbc).each(rowsInOrder, order, condition.values(), consumer);
    }

    /**
     * Restricts the condition to the orders that meet it, by their ids, where it asks for words that few of them have. No
     * database can tell beforehand that they are few: it would look for a page of them along the index of the sort order,
     * and go through the whole ledger a second time, row by row.
     *
     * @return whether they are few
     */
    private boolean narrow(LedgerQuery query, LedgerScope scope, Condition condition, boolean gather) {
        if (query.words() == null) {
            return false;
        }
        List<String> ids = jdbc.queryForList(scope.ids(condition, gather, few), condition.values(), String.class);
        if (ids.size() > few) {
            return false;
        }
        condition.and(ids.isEmpty() ? "1 = 0" : "o.id in (" + condition.parameter(ids) + ")");
        return true;
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
