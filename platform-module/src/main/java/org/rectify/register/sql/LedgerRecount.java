package org.rectify.register.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.CountChange;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Counts all orders anew and compares with what is kept. Orders, parts and counts are read by one statement, so that all
 * are of one moment though steps go on.
 */
final class LedgerRecount {

    private static final String ALL =
            """
            select * from (
              select o.id as id, 0 as kind, o.status as a, o.source as b, o.category as c, o.pace as d, o.lead_unit as e,
                o.frozen_light as f, o.issuing_path as g, o.lead_path as h, o.deadline as due, 0 as n from rect_order o
              union all
              select p.order_id, 1, p.path, null, null, null, null, null, null, null, null, 0 from rect_order_part p
              union all
              select '', 2, facet, facet_value, null, null, null, null, viewer, null, null, n from rect_order_count
              union all
              select '', 2, facet, facet_value, null, null, null, null, viewer, null, null, n
                from rect_order_count_change
            ) everything order by id, kind""";

    private final NamedParameterJdbcOperations jdbc;

    LedgerRecount(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What would have to be added to the kept counts to make them right. */
    List<CountChange> differences() {
        Recount recount = new Recount();
        jdbc.query(ALL, Map.of(), recount::read);
        return recount.differences();
    }

    private static final class Recount {

        private final Map<CountChange.Cell, Long> missing = new HashMap<>();
        private final List<LedgerEntry.Part> parts = new ArrayList<>();
        private LedgerEntry order;

        void read(ResultSet r) throws SQLException {
            switch (r.getInt("kind")) {
                case 0 -> {
                    finish();
                    order = bare(r);
                }
                case 1 -> parts.add(new LedgerEntry.Part("", r.getString("a"), false));
                default ->
                    missing.merge(
                            new CountChange.Cell(r.getString("g"), r.getString("a"), r.getString("b")),
                            -r.getLong("n"),
                            Long::sum);
            }
        }

        List<CountChange> differences() {
            finish();
            List<CountChange> differences = new ArrayList<>();
            missing.forEach((cell, n) -> {
                if (n != 0) {
                    differences.add(new CountChange(cell, n));
                }
            });
            return differences;
        }

        private void finish() {
            if (order != null) {
                CountChange.add(missing, order.with(parts, List.of()), 1);
            }
            parts.clear();
            order = null;
        }

        private static LedgerEntry bare(ResultSet r) throws SQLException {
            return new LedgerEntry(
                    r.getString("id"),
                    0,
                    null,
                    null,
                    r.getString("a"),
                    r.getString("b"),
                    r.getString("c"),
                    null,
                    r.getString("d"),
                    null,
                    null,
                    r.getString("g"),
                    r.getString("e"),
                    r.getString("h"),
                    null,
                    null,
                    r.getObject("due", LocalDate.class),
                    r.getString("f"),
                    null,
                    false,
                    false,
                    false,
                    false,
                    0,
                    0,
                    0,
                    0,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    List.of(),
                    List.of());
        }
    }
}
