package org.rectify.register.sql;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.platform.SearchText;
import org.rectify.platform.sql.Moments;
import org.rectify.register.LedgerEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of single orders. */
final class LedgerRows {

    /** All columns that make an entry, in the order in which {@link LedgerMapping} reads them. */
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
    private final LedgerChildren children;

    LedgerRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.children = new LedgerChildren(jdbc);
    }

    /** The entries of these ids, in their order; unknown ones are left out. */
    List<LedgerEntry> byId(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : byId(ids, "");
    }

    /** The entry, its row locked until the transaction ends. */
    Optional<LedgerEntry> locked(String id) {
        return byId(List.of(id), " for update").stream().findFirst();
    }

    /** The entries that a select of {@link #COLUMNS} gives. */
    List<LedgerEntry> select(String select, SqlParameterSource values) {
        return children.complete(jdbc.query(select, values, (result, index) -> LedgerMapping.entry(result)));
    }

    private List<LedgerEntry> byId(Collection<String> ids, String lock) {
        Map<String, LedgerEntry> found = new HashMap<>();
        select(
                        "select " + COLUMNS + " from rect_order o where o.id in (:ids)" + lock,
                        new MapSqlParameterSource("ids", ids))
                .forEach(entry -> found.put(entry.id(), entry));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    void insert(LedgerEntry entry) {
        jdbc.update(INSERT, values(entry));
        children.insertParts(entry);
        children.putWaiting(entry);
    }

    /** Writes the entry over {@code before}, its present state. */
    void update(LedgerEntry before, LedgerEntry entry) {
        jdbc.update(UPDATE, values(entry));
        if (!before.parts().equals(entry.parts())) {
            children.deleteParts(entry.id());
            children.insertParts(entry);
        }
        if (!before.waiting().equals(entry.waiting())
                || !LedgerChildren.lateness(before).equals(LedgerChildren.lateness(entry))) {
            children.changeWaiting(before, entry);
        }
    }

    void delete(String id) {
        children.deleteWaiting(id);
        children.deleteParts(id);
        jdbc.update("delete from rect_order where id = :id", Map.of("id", id));
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
            Moments.millis(e.createdAt()),
            Moments.millis(e.modifiedAt()),
            Moments.millis(e.issuedAt()),
            Moments.millis(e.closedAt()),
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

    static Date date(LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
