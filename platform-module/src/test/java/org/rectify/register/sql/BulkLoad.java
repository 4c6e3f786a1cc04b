package org.rectify.register.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rectify.platform.sql.Dialect;
import org.rectify.record.RecordKind;
import org.rectify.record.sql.WaitingRows;
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
    private static final String SCRIPT = "/alfresco/module/rectify-platform/db/common/V1_1__register.sql";
    private static final Pattern INDEX =
            Pattern.compile("create index (rect_order(?!_waiting)\\w+) on (rect_order\\w*) [^;]+");

    private final TestDatabase database;
    private final NamedParameterJdbcTemplate jdbc;
    private final List<LedgerEntry> batch = new ArrayList<>();
    private final Map<CountChange.Cell, Long> counts = new HashMap<>();

    public BulkLoad(TestDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** Drops the indexes until {@link #finish()}: making them at the end takes a tenth of the time. */
    public BulkLoad withoutIndexes() {
        database.run(() -> indexes(index -> "drop index " + index.group(1)));
        return this;
    }

    public void add(LedgerEntry entry) {
        batch.add(entry);
        CountChange.add(counts, entry, 1);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Writes what is left, the counts, and indexes that are not there. */
    public void finish() {
        flush();
        String low = database.dialect() == Dialect.POSTGRESQL ? " nulls first" : "";
        database.run(() -> indexes(index -> index.group()
                .replace("create index", "create index if not exists")
                .replace("${low}", low)));
        List<CountChange> changes = new ArrayList<>();
        counts.forEach((cell, n) -> changes.add(new CountChange(cell, n)));
        for (int from = 0; from < changes.size(); from += BATCH) {
            List<CountChange> some = changes.subList(from, Math.min(changes.size(), from + BATCH));
            database.run(() -> new LedgerCounts(jdbc).add(some));
        }
        database.run(() -> {
            jdbc.getJdbcOperations()
                    .update("insert into rect_order_count_change (viewer, facet, facet_value, n)"
                            + " select viewer, facet, facet_value, n from rect_order_count");
            jdbc.getJdbcOperations().update("delete from rect_order_count");
            jdbc.getJdbcOperations()
                    .update("insert into rect_order_count (viewer, facet, facet_value, n) select viewer, facet,"
                            + " facet_value, sum(n) from rect_order_count_change group by viewer, facet, facet_value");
            jdbc.getJdbcOperations().update("delete from rect_order_count_change");
        });
        counts.clear();
    }

    private void indexes(Function<MatchResult, String> statement) {
        try (InputStream script = BulkLoad.class.getResourceAsStream(SCRIPT)) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            INDEX.matcher(text).results().map(statement).forEach(jdbc.getJdbcOperations()::execute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            waiting.addAll(
                    WaitingRows.rows(RecordKind.ORDER, entry.id(), LedgerChildren.lateness(entry), entry.waiting()));
        }
        database.run(() -> {
            insert(LedgerRows.INSERT, orders);
            insert(PART, parts);
            new WaitingRows(jdbc).insert(waiting);
        });
        batch.clear();
    }

    private void insert(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }
}
