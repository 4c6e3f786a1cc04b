package org.rectify.problem.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Condition;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemPage.Count;
import org.rectify.problem.ProblemQuery;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Answers pages of the problem list. What a caller with little to see may see is gathered from the indexes of paths and
 * sorted; whoever sees much walks the index of the sort order.
 */
final class ProblemPages {

    /** Up to so many rows are sorted for a page rather than found by walking. */
    private static final int SORTED = 20_000;

    private static final List<String> FACETS =
            List.of("status", "unit", "source", "category", "severity", "pace", "light");

    private final NamedParameterJdbcOperations jdbc;
    private final ProblemRows rows;
    private final Units units;
    private final Deadlines deadlines;

    ProblemPages(NamedParameterJdbcOperations jdbc, Units units, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.rows = new ProblemRows(jdbc);
        this.units = units;
        this.deadlines = deadlines;
    }

    ProblemPage page(ProblemQuery query, Caller caller) {
        ProblemScope scope = new ProblemScope(caller);
        Condition condition = condition(query);
        Map<String, Map<String, Long>> counts = new HashMap<>();
        String from = scope.gathered(condition);
        long total = scope.isEmpty()
                ? 0
                : query.facets()
                        ? count(from, condition, counts)
                        : jdbc.queryForObject("select count(*) from " + from, condition.values(), Long.class);
        List<ProblemEntry> items = List.of();
        if (query.skip() < total && query.max() > 0) {
            items = rows.select(
                    "select " + ProblemRows.COLUMNS + " from "
                            + (total <= SORTED ? scope.gathered(condition) : scope.tested(condition)) + " order by "
                            + order(query.sort()) + " limit " + query.max() + " offset " + query.skip(),
                    condition.values());
        }
        return new ProblemPage(
                new Page<>(total, query.skip(), query.max(), items),
                repeats(items, scope),
                query.facets() ? listed(counts) : Map.of());
    }

    /** How often each was found again, as far as the caller may see. */
    private Map<String, Long> repeats(List<ProblemEntry> items, ProblemScope scope) {
        Map<String, Long> repeats = new HashMap<>();
        if (!items.isEmpty()) {
            Condition condition = new Condition();
            condition.in("o.repeat_of", items.stream().map(ProblemEntry::id).toList());
            jdbc.query(
                    "select o.repeat_of, count(*) from " + scope.tested(condition) + " group by o.repeat_of",
                    condition.values(),
                    result -> {
                        repeats.put(result.getString(1), result.getLong(2));
                    });
        }
        return repeats;
    }

    private Condition condition(ProblemQuery query) {
        Condition where = new Condition();
        where.in("o.status", query.statuses());
        where.in("o.source", query.sources());
        where.in("o.category", query.categories());
        where.in("o.severity", query.severities());
        where.in("o.pace", query.paces());
        where.in(light(), query.lights());
        if (!query.units().isEmpty()) {
            units(where, query.units());
        }
        if (query.notice() != null) {
            where.in("o.notice_id", Set.of(query.notice()));
        }
        if (query.repeats() != null) {
            where.and("o.repeat_of is " + (query.repeats() ? "not null" : "null"));
        }
        if (query.claimed() != null) {
            where.and(query.claimed() ? "o.claimed" : "not o.claimed");
        }
        where.words("o.words", query.words());
        if (query.foundFrom() != null) {
            where.and("o.found_on >= " + date(query.foundFrom()));
        }
        if (query.foundTo() != null) {
            where.and("o.found_on <= " + date(query.foundTo()));
        }
        return where;
    }

    private void units(Condition where, Set<String> codes) {
        List<String> ranges = new ArrayList<>();
        for (String code : codes.stream().sorted().toList()) {
            String path = units.require(code, "unit").path();
            ranges.add(where.within("o.unit_path", path));
        }
        where.and("(" + String.join(" or ", ranges) + ")");
    }

    /** Counts in one pass; the total is the sum of the counts by status. */
    private long count(String from, Condition condition, Map<String, Map<String, Long>> counts) {
        String columns = "c." + String.join(", c.", FACETS);
        jdbc.query(
                "select " + columns
                        + ", count(*) from (select o.status, o.unit, o.source, o.category, o.severity, o.pace, "
                        + light() + " as light from " + from + ") c group by " + columns,
                condition.values(),
                result -> {
                    for (int i = 0; i < FACETS.size(); i++) {
                        counts.computeIfAbsent(FACETS.get(i), facet -> new HashMap<>())
                                .merge(result.getString(i + 1), result.getLong(FACETS.size() + 1), Long::sum);
                    }
                });
        return counts.getOrDefault("status", Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** An expression that gives the light of the row today. */
    private String light() {
        return deadlines.thresholds().expression("o");
    }

    private static Map<String, List<Count>> listed(Map<String, Map<String, Long>> counts) {
        Map<String, List<Count>> listed = new LinkedHashMap<>();
        for (String facet : FACETS) {
            listed.put(
                    facet,
                    counts.getOrDefault(facet, Map.of()).entrySet().stream()
                            .map(entry -> new Count(entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparingLong(Count::count)
                                    .reversed()
                                    .thenComparing(Count::value))
                            .toList());
        }
        return listed;
    }

    /** Ends in the id, so that no problem is on two pages, and follows an index of the table. */
    private static String order(List<ProblemQuery.Sort> sort) {
        List<ProblemQuery.Sort> asked =
                sort.isEmpty() ? List.of(new ProblemQuery.Sort(ProblemQuery.Field.CREATED_AT, true)) : sort;
        Set<String> named = new LinkedHashSet<>();
        List<String> order = new ArrayList<>();
        for (ProblemQuery.Sort criterion : asked) {
            for (String column : columns(criterion.field())) {
                if (named.add(column)) {
                    order.add("o." + column + (criterion.descending() ? " desc" : ""));
                }
            }
        }
        order.add("o.id" + (asked.get(asked.size() - 1).descending() ? " desc" : ""));
        return String.join(", ", order);
    }

    private static List<String> columns(ProblemQuery.Field field) {
        return switch (field) {
            case FOUND_ON -> List.of("found_on", "created_at");
            case CREATED_AT -> List.of("created_at");
            case MODIFIED_AT -> List.of("modified_at");
            case STATUS -> List.of("status", "created_at");
            case SEVERITY -> List.of("severity_rank", "created_at");
            case UNIT -> List.of("unit_path", "created_at");
        };
    }

    private static String date(LocalDate date) {
        return "date '" + date + "'";
    }
}
