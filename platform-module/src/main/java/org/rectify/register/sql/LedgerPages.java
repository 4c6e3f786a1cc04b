package org.rectify.register.sql;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.LightThresholds;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Dialect;
import org.rectify.register.LedgerEntry;
import org.rectify.register.LedgerPage;
import org.rectify.register.LedgerQuery;
import org.rectify.register.internal.Facets;
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

    /** Reading one gathered row costs about as much as passing over so many in the order of the sort. */
    private static final long WALK_FACTOR = 1;

    private static final List<String> FACETS =
            List.of(Facets.STATUS, Facets.LIGHT, Facets.UNIT, Facets.SOURCE, Facets.CATEGORY);

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
            return new LedgerPage(
                    new Page<>(0, query.skip(), query.max(), List.of()), query.facets() ? listed(Map.of()) : Map.of());
        }
        LightThresholds lights = deadlines.thresholds();
        LedgerFilter filter = new LedgerFilter(query, lights, zone);
        Set<String> paths = new LinkedHashSet<>();
        query.units().forEach(code -> paths.add(units.require(code, "unit").path()));

        List<String> viewers = scope.viewers();
        String facet = viewers.size() == 1 ? filter.onlyFacet() : null;
        Map<String, Map<String, Long>> kept =
                query.facets() && "".equals(facet) ? counts.all(viewers.get(0)) : Map.of();
        Set<String> asked = new LinkedHashSet<>(viewers);
        asked.add(Visibility.EVERYTHING);
        Map<String, Long> totals = counts.totals(asked);
        long all = totals.getOrDefault(Visibility.EVERYTHING, 0L);
        long seen = kept.isEmpty()
                ? viewers.stream()
                        .mapToLong(viewer -> totals.getOrDefault(viewer, 0L))
                        .sum()
                : kept.get(Facets.STATUS).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        Condition condition = new Condition();
        filter.restrict(condition, paths);
        boolean little = seen * 5 < all;
        String counted = scope.rows(condition, little);

        long total = facet == null
                ? jdbc.queryForObject("select count(*) from " + counted, condition.values(), Long.class)
                : "".equals(facet) ? seen : counts.total(viewers.get(0), facet, filter::accepts);
        boolean walk = seen * seen > all * (query.skip() + query.max());
        List<LedgerEntry> items = query.skip() >= total || query.max() == 0
                ? List.of()
                : items(query, scope.rows(condition, !walk), condition);
        return new LedgerPage(
                new Page<>(total, query.skip(), query.max(), items),
                query.facets() ? facets(filter, counted, condition, kept, lights) : Map.of());
    }

    private List<LedgerEntry> items(LedgerQuery query, String from, Condition condition) {
        return rows.select(
                "select " + LedgerRows.COLUMNS + " from " + from + " order by " + LedgerOrder.by(query.sort(), dialect)
                        + " limit " + query.max() + " offset " + query.skip(),
                condition.values());
    }

    private Map<String, List<LedgerPage.Count>> facets(
            LedgerFilter filter,
            String from,
            Condition condition,
            Map<String, Map<String, Long>> kept,
            LightThresholds lights) {
        Map<String, Map<String, Long>> found = kept.isEmpty() ? count(filter, from, condition) : new HashMap<>(kept);
        Map<String, Long> byClock = found.remove(Facets.CLOCK);
        if (byClock != null) {
            byClock.forEach((value, n) -> merge(found, Facets.LIGHT, Facets.light(value, lights), n));
        }
        return listed(found);
    }

    private static Map<String, List<LedgerPage.Count>> listed(Map<String, Map<String, Long>> found) {
        Map<String, List<LedgerPage.Count>> facets = new LinkedHashMap<>();
        for (String facet : FACETS) {
            facets.put(facet, mostFrequentFirst(found.getOrDefault(facet, Map.of())));
        }
        return facets;
    }

    private Map<String, Map<String, Long>> count(LedgerFilter filter, String from, Condition condition) {
        Map<String, Map<String, Long>> found = new HashMap<>();
        jdbc.query(
                "select c.status, c.light, c.source, c.category, count(*) from (select o.status, " + filter.light()
                        + " as light, o.source, o.category from " + from
                        + ") c group by c.status, c.light, c.source, c.category",
                condition.values(),
                result -> {
                    long n = result.getLong(5);
                    merge(found, Facets.STATUS, result.getString(1), n);
                    merge(found, Facets.LIGHT, result.getString(2), n);
                    merge(found, Facets.SOURCE, result.getString(3), n);
                    merge(found, Facets.CATEGORY, result.getString(4), n);
                });
        jdbc.query(
                "select o.lead_unit, count(*) from " + from + " group by o.lead_unit", condition.values(), result -> {
                    merge(found, Facets.UNIT, result.getString(1), result.getLong(2));
                });
        return found;
    }

    private static void merge(Map<String, Map<String, Long>> found, String facet, String value, long n) {
        if (value != null) {
            found.computeIfAbsent(facet, name -> new HashMap<>()).merge(value, n, Long::sum);
        }
    }

    private static List<LedgerPage.Count> mostFrequentFirst(Map<String, Long> counts) {
        List<LedgerPage.Count> list = new ArrayList<>();
        counts.forEach((value, n) -> {
            if (n != 0) {
                list.add(new LedgerPage.Count(value, n));
            }
        });
        list.sort(Comparator.comparingLong(LedgerPage.Count::count).reversed().thenComparing(LedgerPage.Count::value));
        return list;
    }
}
