package org.rectify.register.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.deadline.LightThresholds;
import org.rectify.platform.sql.Condition;
import org.rectify.register.LedgerPage;
import org.rectify.register.internal.Facets;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** How many orders have each value of each facet. */
final class LedgerFacets {

    private static final List<String> FACETS =
            List.of(Facets.STATUS, Facets.LIGHT, Facets.UNIT, Facets.SOURCE, Facets.CATEGORY);

    private final Map<String, Map<String, Long>> found = new HashMap<>();

    /** No orders. */
    LedgerFacets() {}

    /** From what is kept, where a running clock is counted by its deadline. */
    static LedgerFacets kept(Map<String, Map<String, Long>> counts, LightThresholds lights) {
        LedgerFacets facets = new LedgerFacets();
        counts.forEach((facet, values) -> values.forEach((value, n) -> {
            if (facet.equals(Facets.CLOCK)) {
                facets.add(Facets.LIGHT, Facets.light(value, lights), n);
            } else {
                facets.add(facet, value, n);
            }
        }));
        return facets;
    }

    /** Counts the rows {@code o} in one pass over them. */
    static LedgerFacets count(
            NamedParameterJdbcOperations jdbc, LedgerFilter filter, String from, Condition condition) {
        LedgerFacets facets = new LedgerFacets();
        jdbc.query(
                "select c.status, c.light, c.lead_unit, c.source, c.category, count(*) from (select o.status, "
                        + filter.light() + " as light, o.lead_unit, o.source, o.category from " + from
                        + ") c group by c.status, c.light, c.lead_unit, c.source, c.category",
                condition.values(),
                result -> {
                    for (int i = 0; i < FACETS.size(); i++) {
                        facets.add(FACETS.get(i), result.getString(i + 1), result.getLong(6));
                    }
                });
        return facets;
    }

    /** How many orders were counted: each has a status. */
    long total() {
        return found.getOrDefault(Facets.STATUS, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The values of each facet, most frequent first. */
    Map<String, List<LedgerPage.Count>> listed() {
        Map<String, List<LedgerPage.Count>> facets = new LinkedHashMap<>();
        FACETS.forEach(facet -> facets.put(facet, mostFrequentFirst(found.getOrDefault(facet, Map.of()))));
        return facets;
    }

    private void add(String facet, String value, long n) {
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
