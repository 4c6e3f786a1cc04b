package org.rectify.notice.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.platform.sql.Days;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Adds up, from the ledger, the orders of notices: one question for a whole page. */
final class NoticeTallies {

    /** What is not known beyond the issuing unit yet, or never was. */
    static final String UNISSUED = "('draft', 'in-approval', 'discarded')";

    /** Of an order that is issued and not at an end. */
    static final String OPEN = "o.status in ('issued', 'received', 'rectifying', 'submitted')";

    private final NamedParameterJdbcOperations jdbc;
    private final Deadlines deadlines;

    NoticeTallies(NamedParameterJdbcOperations jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** By the ids of notices; each of them is there. */
    Map<String, Tally> of(Collection<String> notices) {
        Map<String, List<Part>> parts = new HashMap<>();
        if (!notices.isEmpty()) {
            jdbc.query(
                    "select o.notice_id, o.pace, o.frozen_light, min(case when " + OPEN + " then o.deadline end),"
                            + " count(*), sum(case when " + OPEN + " then 1 else 0 end), sum(case when " + OPEN
                            + " and o.frozen_light is null and o.deadline < :today then 1 else 0 end)"
                            + " from rect_order o where o.notice_id in (:notices) and o.status not in " + UNISSUED
                            + " group by o.notice_id, o.pace, o.frozen_light",
                    Map.of("notices", notices, "today", Days.date(deadlines.today())),
                    r -> {
                        parts.computeIfAbsent(r.getString(1), id -> new ArrayList<>())
                                .add(part(r));
                    });
        }
        Map<String, Tally> tallies = new HashMap<>();
        notices.forEach(id -> tallies.put(id, tally(parts.getOrDefault(id, List.of()))));
        return tallies;
    }

    private static Part part(ResultSet r) throws SQLException {
        return new Part(
                new DeadlineFacts(
                        r.getObject(4, LocalDate.class),
                        r.getString(2),
                        Coded.find(Light.class, r.getString(3)).orElse(null)),
                r.getInt(5),
                r.getLong(6),
                r.getLong(7));
    }

    private static Tally tally(List<Part> parts) {
        return new Tally(
                parts.stream().mapToInt(Part::issued).sum(),
                parts.stream().mapToLong(Part::open).sum(),
                parts.stream().mapToLong(Part::overdue).sum(),
                DeadlineFacts.worst(parts.stream()
                        .filter(part -> part.open() > 0)
                        .map(Part::nearest)
                        .toList()));
    }

    /** Orders whose clocks are alike but for the day; the nearest speaks for all. */
    private record Part(DeadlineFacts nearest, int issued, long open, long overdue) {}

    /**
     * @param issued how many left the issuing unit
     * @param overdue how many of the open ones run and are late
     * @param clock the worst of the open ones
     */
    record Tally(int issued, long open, long overdue, DeadlineFacts clock) {}
}
