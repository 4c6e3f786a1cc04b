package org.rectify.register.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.CountChange;
import org.rectify.testing.TestDatabase;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Fills an empty ledger faster than order by order, with the same outcome. */
public final class BulkLoad {

    private static final int BATCH = 2000;
    private static final String PART = "insert into rect_order_part (order_id, ordinal, unit, path, completed)"
            + " values (:order, :ordinal, :unit, :path, :completed)";
    private static final String WAITING =
            "insert into rect_order_waiting (order_id, ordinal, step, unit, asked_role, person, since_at, due)"
                    + " values (:order, :ordinal, :step, :unit, :role, :person, :since, :due)";

    private final TestDatabase database;
    private final NamedParameterJdbcTemplate jdbc;
    private final List<LedgerEntry> batch = new ArrayList<>();
    private final Map<CountChange.Cell, Long> counts = new HashMap<>();

    public BulkLoad(TestDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    public void add(LedgerEntry entry) {
        batch.add(entry);
        CountChange.add(counts, entry, 1);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Writes what is left, and the counts. */
    public void finish() {
        flush();
        List<CountChange> changes = new ArrayList<>();
        counts.forEach((cell, n) -> changes.add(new CountChange(cell, n)));
        database.run(() -> {
            LedgerCounts kept = new LedgerCounts(jdbc);
            kept.add(changes);
            while (kept.fold(5000) > 0) {
                // More are there.
            }
        });
        counts.clear();
    }

    private void flush() {
        List<SqlParameterSource> orders = new ArrayList<>();
        List<SqlParameterSource> parts = new ArrayList<>();
        List<SqlParameterSource> waiting = new ArrayList<>();
        for (LedgerEntry entry : batch) {
            orders.add(LedgerRows.values(entry));
            for (LedgerEntry.Part part : entry.parts()) {
                parts.add(new MapSqlParameterSource("order", entry.id())
                        .addValue("ordinal", entry.parts().indexOf(part))
                        .addValue("unit", part.unit())
                        .addValue("path", part.path())
                        .addValue("completed", part.completed()));
            }
            for (LedgerEntry.Waiting one : entry.waiting()) {
                waiting.add(new MapSqlParameterSource("order", entry.id())
                        .addValue("ordinal", entry.waiting().indexOf(one))
                        .addValue("step", one.step())
                        .addValue("unit", one.unit())
                        .addValue("role", one.role())
                        .addValue("person", one.person())
                        .addValue("since", one.since().toEpochMilli())
                        .addValue("due", LedgerRows.date(one.due())));
            }
        }
        database.run(() -> {
            insert(LedgerRows.INSERT, orders);
            insert(PART, parts);
            insert(WAITING, waiting);
        });
        batch.clear();
    }

    private void insert(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }
}
