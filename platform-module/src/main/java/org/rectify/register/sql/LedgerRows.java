package org.rectify.register.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.SearchText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of single orders. */
final class LedgerRows {

    /** All columns that make an entry, in the order in which {@link #entry} reads them. */
    static final String COLUMNS =
            "o.id, o.version, o.order_number, o.title, o.status, o.source, o.category, o.severity,"
                    + " o.pace, o.priority, o.issuing_unit, o.issuing_path, o.lead_unit, o.lead_path, o.responsible_person,"
                    + " o.created_by, o.deadline, o.frozen_light, o.stopped_on, o.closed_late, o.suspended, o.declined,"
                    + " o.archived, o.progress, o.return_count, o.reopen_count, o.urge_count, o.created_at, o.modified_at,"
                    + " o.issued_at, o.closed_at, o.notice_id, o.parent_id, o.process_id, o.demo";

    private static final List<String> NAMES = List.of((COLUMNS.replace("o.", "") + ", number_key, words").split(", "));
    static final String INSERT =
            "insert into rect_order (" + String.join(", ", NAMES) + ") values (:" + String.join(", :", NAMES) + ")";
    private static final String UPDATE = "update rect_order set "
            + String.join(", ", NAMES.stream().map(name -> name + " = :" + name).toList()) + " where id = :id";

    private final NamedParameterJdbcOperations jdbc;

    LedgerRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of these ids, in their order; unknown ones are left out. */
    List<LedgerEntry> byId(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> among = Map.of("ids", ids);
        Map<String, Row> rows = new HashMap<>();
        String select = "select " + COLUMNS + " from rect_order o where o.id in (:ids)";
        jdbc.query(select, among, result -> {
            Row row = row(result);
            rows.put(row.id, row);
        });
        List<Row> ordered = new ArrayList<>();
        ids.forEach(id -> {
            if (rows.containsKey(id)) {
                ordered.add(rows.get(id));
            }
        });
        return complete(ordered);
    }

    /** Reads what the rows don't hold themselves. */
    List<LedgerEntry> complete(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id, row));
        Map<String, Object> among = Map.of("ids", byId.keySet());
        jdbc.query(
                "select order_id, unit, path, completed from rect_order_part where order_id in (:ids)"
                        + " order by order_id, ordinal",
                among,
                result -> {
                    byId.get(result.getString(1))
                            .parts
                            .add(new LedgerEntry.Part(result.getString(2), result.getString(3), result.getBoolean(4)));
                });
        jdbc.query(
                "select order_id, step, unit, asked_role, person, since_at, due from rect_order_waiting"
                        + " where order_id in (:ids) order by order_id, ordinal",
                among,
                result -> {
                    byId.get(result.getString(1)).waiting.add(waiting(result, 2));
                });
        return rows.stream().map(Row::entry).toList();
    }

    void insert(LedgerEntry entry) {
        jdbc.update(INSERT, values(entry));
        insertParts(entry);
        insertWaiting(entry);
    }

    /** Writes the entry over {@code before}, its present state. */
    void update(LedgerEntry before, LedgerEntry entry) {
        jdbc.update(UPDATE, values(entry));
        if (!before.parts().equals(entry.parts())) {
            delete("rect_order_part", "order_id", entry.id());
            insertParts(entry);
        }
        if (!before.waiting().equals(entry.waiting())) {
            delete("rect_order_waiting", "order_id", entry.id());
            insertWaiting(entry);
        }
    }

    void delete(String id) {
        delete("rect_order_waiting", "order_id", id);
        delete("rect_order_part", "order_id", id);
        delete("rect_order", "id", id);
    }

    private void delete(String table, String column, String id) {
        jdbc.update("delete from " + table + " where " + column + " = :id", Map.of("id", id));
    }

    private void insertParts(LedgerEntry entry) {
        batch(
                "insert into rect_order_part (order_id, ordinal, unit, path, completed)"
                        + " values (:order, :ordinal, :unit, :path, :completed)",
                entry,
                entry.parts().stream()
                        .map(part -> new MapSqlParameterSource("unit", part.unit())
                                .addValue("path", part.path())
                                .addValue("completed", part.completed()))
                        .toList());
    }

    private void insertWaiting(LedgerEntry entry) {
        batch(
                "insert into rect_order_waiting (order_id, ordinal, step, unit, asked_role, person, since_at, due)"
                        + " values (:order, :ordinal, :step, :unit, :role, :person, :since, :due)",
                entry,
                entry.waiting().stream()
                        .map(w -> new MapSqlParameterSource("step", w.step())
                                .addValue("unit", w.unit())
                                .addValue("role", w.role())
                                .addValue("person", w.person())
                                .addValue("since", w.since().toEpochMilli())
                                .addValue("due", date(w.due())))
                        .toList());
    }

    private void batch(String insert, LedgerEntry entry, List<MapSqlParameterSource> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int ordinal = 0;
        for (MapSqlParameterSource row : rows) {
            row.addValue("order", entry.id()).addValue("ordinal", ordinal++);
        }
        jdbc.batchUpdate(insert, rows.toArray(SqlParameterSource[]::new));
    }

    static MapSqlParameterSource values(LedgerEntry e) {
        Object[] values = {
            e.id(),
            e.version(),
            e.number(),
            e.title(),
            e.status(),
            e.source(),
            e.category(),
            e.severity(),
            e.pace(),
            e.priority(),
            e.issuingUnit(),
            e.issuingPath(),
            e.leadUnit(),
            e.leadPath(),
            e.responsiblePerson(),
            e.createdBy(),
            date(e.deadline()),
            e.frozenLight(),
            date(e.stoppedOn()),
            e.closedLate(),
            e.suspended(),
            e.declined(),
            e.archived(),
            e.progress(),
            e.returnCount(),
            e.reopenCount(),
            e.urgeCount(),
            millis(e.createdAt()),
            millis(e.modifiedAt()),
            millis(e.issuedAt()),
            millis(e.closedAt()),
            e.noticeId(),
            e.parentId(),
            e.processId(),
            e.demo(),
            SearchText.numberKey(e.number()),
            SearchText.of(e.title(), e.number())
        };
        MapSqlParameterSource source = new MapSqlParameterSource();
        for (int i = 0; i < values.length; i++) {
            source.addValue(NAMES.get(i), values[i]);
        }
        return source;
    }

    /** A row of {@link #COLUMNS}, whose parts and waiting matters are still to be read. */
    static Row row(ResultSet r) throws SQLException {
        return new Row(r);
    }

    private static LedgerEntry.Waiting waiting(ResultSet r, int from) throws SQLException {
        return new LedgerEntry.Waiting(
                r.getString(from),
                r.getString(from + 1),
                r.getString(from + 2),
                r.getString(from + 3),
                Instant.ofEpochMilli(r.getLong(from + 4)),
                r.getObject(from + 5, LocalDate.class));
    }

    static Date date(LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** One order while its entry is put together. */
    static final class Row {

        final String id;
        final List<LedgerEntry.Part> parts = new ArrayList<>();
        final List<LedgerEntry.Waiting> waiting = new ArrayList<>();
        private final LedgerEntry bare;

        private Row(ResultSet r) throws SQLException {
            bare = LedgerMapping.entry(r);
            id = bare.id();
        }

        LedgerEntry entry() {
            return parts.isEmpty() && waiting.isEmpty() ? bare : LedgerMapping.with(bare, parts, waiting);
        }
    }
}
