package org.rectify.register.sql;

import static org.rectify.platform.sql.Columns.column;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.platform.SearchText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.RowReader;
import org.rectify.register.LedgerEntry;
import org.rectify.register.internal.Matters;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of single orders. */
final class LedgerRows {

    private static final Columns<LedgerEntry> ALL = Columns.<LedgerEntry>of(
                    "rect_order",
                    column("id", LedgerEntry::id),
                    column("version", LedgerEntry::version),
                    column("order_number", LedgerEntry::number),
                    column("title", LedgerEntry::title),
                    column("status", LedgerEntry::status),
                    column("source", LedgerEntry::source),
                    column("category", LedgerEntry::category),
                    column("severity", LedgerEntry::severity),
                    column("pace", LedgerEntry::pace),
                    column("priority", LedgerEntry::priority),
                    column("issuing_unit", LedgerEntry::issuingUnit),
                    column("issuing_path", LedgerEntry::issuingPath),
                    column("lead_unit", LedgerEntry::leadUnit),
                    column("lead_path", LedgerEntry::leadPath),
                    column("responsible_person", LedgerEntry::responsiblePerson),
                    column("created_by", LedgerEntry::createdBy),
                    column("deadline", LedgerEntry::deadline),
                    column("frozen_light", LedgerEntry::frozenLight),
                    column("stopped_on", LedgerEntry::stoppedOn),
                    column("closed_late", LedgerEntry::closedLate),
                    column("suspended", LedgerEntry::suspended),
                    column("declined", LedgerEntry::declined),
                    column("archived", LedgerEntry::archived),
                    column("progress", LedgerEntry::progress),
                    column("return_count", LedgerEntry::returnCount),
                    column("reopen_count", LedgerEntry::reopenCount),
                    column("urge_count", LedgerEntry::urgeCount),
                    column("created_at", LedgerEntry::createdAt),
                    column("modified_at", LedgerEntry::modifiedAt),
                    column("issued_at", LedgerEntry::issuedAt),
                    column("closed_at", LedgerEntry::closedAt),
                    column("notice_id", LedgerEntry::noticeId),
                    column("parent_id", LedgerEntry::parentId),
                    column("process_id", LedgerEntry::processId),
                    column("demo", LedgerEntry::demo))
            .beside(
                    column("number_key", e -> SearchText.numberKey(e.number())),
                    column("words", e -> SearchText.of(e.title(), e.number())));

    /** What a select of rows {@code o} names to read entries by {@link #entry}. */
    static final String COLUMNS = ALL.of("o");

    static final String INSERT = ALL.insert();
    private static final String UPDATE = ALL.update();

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
        return children.complete(jdbc.query(select, values, (result, index) -> entry(new RowReader(result))));
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
        if (!before.waiting().equals(entry.waiting()) || !Matters.clock(before).equals(Matters.clock(entry))) {
            children.changeWaiting(before, entry);
        }
    }

    void delete(String id) {
        children.deleteWaiting(id);
        children.deleteParts(id);
        jdbc.update("delete from rect_order where id = :id", Map.of("id", id));
    }

    static MapSqlParameterSource values(LedgerEntry entry) {
        return ALL.values(entry);
    }

    /** The entry of a row of {@link #COLUMNS}, without parts and waiting matters. */
    static LedgerEntry entry(RowReader row) throws SQLException {
        return new LedgerEntry(
                row.text(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.day(),
                row.text(),
                row.day(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.moment(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                List.of(),
                List.of());
    }
}
