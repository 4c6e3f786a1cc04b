package org.rectify.register.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;
import org.rectify.record.Inbox;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.record.sql.WaitingRows;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.Matters;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads what an order has several of: assisting units and waiting matters. */
final class LedgerChildren {

    private static final String PARTS = "select order_id, unit, path, completed from rect_order_part"
            + " where order_id in (:ids) order by order_id, ordinal";

    private final NamedParameterJdbcOperations jdbc;
    private final WaitingRows inbox;

    LedgerChildren(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.inbox = new WaitingRows(jdbc);
    }

    /** The entries with what they have several of. */
    List<LedgerEntry> complete(List<LedgerEntry> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<String, List<LedgerEntry.Part>> parts = new HashMap<>();
        Map<String, Object> among =
                Map.of("ids", bare.stream().map(LedgerEntry::id).toList());
        jdbc.query(PARTS, among, r -> {
            parts.computeIfAbsent(r.getString(1), id -> new ArrayList<>()).add(part(r));
        });
        Map<String, List<Waiting>> waiting =
                inbox.of(bare.stream().map(LedgerEntry::id).toList());
        return bare.stream()
                .map(entry -> entry.with(
                        parts.getOrDefault(entry.id(), List.of()), waiting.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    void insertParts(LedgerEntry entry) {
        insert(
                "insert into rect_order_part (order_id, ordinal, unit, path, completed)"
                        + " values (:order, :ordinal, :unit, :path, :completed)",
                entry,
                entry.parts().stream()
                        .map(part -> new MapSqlParameterSource("unit", part.unit())
                                .addValue("path", part.path())
                                .addValue("completed", part.completed()))
                        .toList());
    }

    void putWaiting(LedgerEntry entry) {
        inbox.put(RecordKind.ORDER, entry.id(), lateness(entry), entry.waiting());
    }

    void changeWaiting(LedgerEntry before, LedgerEntry entry) {
        inbox.change(RecordKind.ORDER, entry.id(), before.waiting().size(), lateness(entry), entry.waiting());
    }

    /** When what waits with the order shows as overdue, as its light does. */
    static Function<Waiting, Inbox.Lateness> lateness(LedgerEntry entry) {
        DeadlineFacts order = Matters.clock(entry);
        return waiting -> {
            DeadlineFacts clock = Matters.clock(order, waiting);
            return new Inbox.Lateness(clock.frozenLight() == Light.RED, clock.clockRuns() ? clock.deadline() : null);
        };
    }

    void deleteParts(String id) {
        jdbc.update("delete from rect_order_part where order_id = :id", Map.of("id", id));
    }

    void deleteWaiting(String id) {
        inbox.put(RecordKind.ORDER, id, waiting -> Inbox.Lateness.NONE, List.of());
    }

    private void insert(String insert, LedgerEntry entry, List<MapSqlParameterSource> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int ordinal = 0;
        for (MapSqlParameterSource row : rows) {
            row.addValue("order", entry.id()).addValue("ordinal", ordinal++);
        }
        jdbc.batchUpdate(insert, rows.toArray(SqlParameterSource[]::new));
    }

    private static LedgerEntry.Part part(ResultSet r) throws SQLException {
        return new LedgerEntry.Part(r.getString(2), r.getString(3), r.getBoolean(4));
    }
}
