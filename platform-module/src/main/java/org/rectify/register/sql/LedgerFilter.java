package org.rectify.register.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rectify.deadline.LightThresholds;
import org.rectify.platform.sql.Condition;
import org.rectify.register.LedgerQuery;
import org.rectify.register.internal.Facets;

/** Turns what is asked of the ledger into a condition on its rows {@code o}. */
final class LedgerFilter {

    private final LedgerQuery query;
    private final LightThresholds lights;
    private final ZoneId zone;

    LedgerFilter(LedgerQuery query, LightThresholds lights, ZoneId zone) {
        this.query = query;
        this.lights = lights;
        this.zone = zone;
    }

    /**
     * The one facet that the query restricts, {@link Facets#CLOCK} for lights, where it restricts nothing else; "" where
     * it restricts nothing; null where it restricts more.
     */
    String onlyFacet() {
        boolean others = !query.units().isEmpty()
                || !query.paces().isEmpty()
                || !query.marks().isEmpty()
                || query.notice() != null
                || query.person() != null
                || query.words() != null
                || query.dueFrom() != null
                || query.dueTo() != null
                || query.issuedFrom() != null
                || query.issuedTo() != null;
        List<String> facets = new ArrayList<>();
        addIf(facets, Facets.STATUS, query.statuses());
        addIf(facets, Facets.CLOCK, query.lights());
        addIf(facets, Facets.SOURCE, query.sources());
        addIf(facets, Facets.CATEGORY, query.categories());
        if (others || facets.size() > 1) {
            return null;
        }
        return facets.isEmpty() ? "" : facets.get(0);
    }

    /** Whether an order counted under the value of {@link #onlyFacet()} is asked for. */
    boolean accepts(String facet, String value) {
        return switch (facet) {
            case Facets.STATUS -> query.statuses().contains(value);
            case Facets.CLOCK -> query.lights().contains(Facets.light(value, lights));
            case Facets.SOURCE -> query.sources().contains(value);
            case Facets.CATEGORY -> query.categories().contains(value);
            default -> true;
        };
    }

    /**
     * Adds the conditions.
     *
     * @param unitPaths the paths of the units asked for
     */
    void restrict(Condition where, Set<String> unitPaths) {
        where.in("o.status", query.statuses());
        where.in("o.source", query.sources());
        where.in("o.category", query.categories());
        where.in("o.pace", query.paces());
        query.marks().forEach(mark -> where.and(condition(mark)));
        if (!query.lights().isEmpty()) {
            restrictLights(where);
        }
        if (!query.units().isEmpty()) {
            restrictUnits(where, unitPaths);
        }
        equal(where, "o.notice_id", query.notice());
        equal(where, "o.responsible_person", query.person());
        where.words("o.words", query.words());
        restrictDates(where);
    }

    private static String condition(LedgerQuery.Mark mark) {
        return switch (mark) {
            case SUSPENDED -> "o.suspended = true";
            case DECLINED -> "o.declined = true";
            case LATE -> "o.closed_late = true";
            case ARCHIVED -> "o.archived = true";
            case UNFILED -> "o.archived = false";
        };
    }

    private void restrictDates(Condition where) {
        if (query.dueFrom() != null) {
            where.and("o.deadline >= " + date(query.dueFrom()));
        }
        if (query.dueTo() != null) {
            where.and("o.deadline <= " + date(query.dueTo()));
        }
        if (query.issuedFrom() != null) {
            where.and("o.issued_at >= " + startOf(where, query.issuedFrom()));
        }
        if (query.issuedTo() != null) {
            where.and("o.issued_at < " + startOf(where, query.issuedTo().plusDays(1)));
        }
    }

    private static void restrictUnits(Condition where, Set<String> paths) {
        List<String> ranges = new ArrayList<>();
        for (String path : paths) {
            ranges.add(where.within("o.lead_path", path));
        }
        where.and(ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")");
    }

    private void restrictLights(Condition where) {
        List<String> any = new ArrayList<>();
        String running = "o.frozen_light is null and o.deadline ";
        for (String light : query.lights()) {
            any.add("o.frozen_light = " + where.value(light));
            switch (light) {
                case "red" -> any.add(running + "< " + date(lights.today()));
                case "yellow" -> any.add(running + ">= " + date(lights.today()) + " and o.deadline <= " + warnUntil());
                case "green" -> any.add(running + "> " + warnUntil());
                default -> any.add(running + "is null");
            }
        }
        where.and("(" + String.join(" or ", any) + ")");
    }

    /** An expression that gives the light of the row today. */
    String light() {
        return lights.expression("o");
    }

    private String warnUntil() {
        return lights.warnUntilOf("o");
    }

    private static String date(LocalDate date) {
        return "date '" + date + "'";
    }

    private String startOf(Condition where, LocalDate date) {
        return where.parameter(date.atStartOfDay(zone).toInstant().toEpochMilli());
    }

    private static void equal(Condition where, String column, String value) {
        if (value != null) {
            where.in(column, Set.of(value));
        }
    }

    private static void addIf(List<String> facets, String facet, Set<String> values) {
        if (!values.isEmpty()) {
            facets.add(facet);
        }
    }
}
