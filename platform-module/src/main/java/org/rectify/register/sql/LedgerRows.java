package org.rectify.register.sql;

import static org.rectify.platform.sql.Columns.day;
import static org.rectify.platform.sql.Columns.flag;
import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

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
                    text("id", LedgerEntry::id),
                    number("version", LedgerEntry::version),
                    text("order_number", LedgerEntry::number),
                    text("title", LedgerEntry::title),
                    text("status", LedgerEntry::status),
                    text("source", LedgerEntry::source),
                    text("category", LedgerEntry::category),
                    text("severity", LedgerEntry::severity),
                    text("pace", LedgerEntry::pace),
                    text("priority", LedgerEntry::priority),
                    text("issuing_unit", LedgerEntry::issuingUnit),
                    text("issuing_path", LedgerEntry::issuingPath),
                    text("lead_unit", LedgerEntry::leadUnit),
                    text("lead_path", LedgerEntry::leadPath),
                    text("responsible_person", LedgerEntry::responsiblePerson),
                    text("created_by", LedgerEntry::createdBy),
                    day("deadline", LedgerEntry::deadline),
                    text("frozen_light", LedgerEntry::frozenLight),
                    day("stopped_on", LedgerEntry::stoppedOn),
                    flag("closed_late", LedgerEntry::closedLate),
                    flag("suspended", LedgerEntry::suspended),
                    flag("declined", LedgerEntry::declined),
                    flag("archived", LedgerEntry::archived),
                    number("progress", LedgerEntry::progress),
                    number("return_count", LedgerEntry::returnCount),
                    number("reopen_count", LedgerEntry::reopenCount),
                    number("urge_count", LedgerEntry::urgeCount),
                    moment("created_at", LedgerEntry::createdAt),
                    moment("modified_at", LedgerEntry::modifiedAt),
                    moment("issued_at", LedgerEntry::issuedAt),
                    moment("closed_at", LedgerEntry::closedAt),
                    text("notice_id", LedgerEntry::noticeId),
                    text("parent_id", LedgerEntry::parentId),
                    text("process_id", LedgerEntry::processId),
                    flag("demo", LedgerEntry::demo))
            .beside(
                    text("number_key", e -> SearchText.numberKey(e.number())),
                    text("words", e -> SearchText.of(e.title(), e.number())));

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
