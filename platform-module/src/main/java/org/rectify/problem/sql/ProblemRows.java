package org.rectify.problem.sql;

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
import org.rectify.order.Severity;
import org.rectify.platform.Coded;
import org.rectify.platform.SearchText;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.RowReader;
import org.rectify.problem.ProblemEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of single problems. */
final class ProblemRows {

    private static final Columns<ProblemEntry> ALL = Columns.<ProblemEntry>of(
                    "rect_problem",
                    text("id", ProblemEntry::id),
                    number("version", ProblemEntry::version),
                    text("status", ProblemEntry::status),
                    text("description", ProblemEntry::description),
                    text("source", ProblemEntry::source),
                    text("category", ProblemEntry::category),
                    text("severity", ProblemEntry::severity),
                    text("pace", ProblemEntry::pace),
                    day("found_on", ProblemEntry::foundOn),
                    text("found_at", ProblemEntry::foundAt),
                    text("found_by", ProblemEntry::foundBy),
                    text("unit", ProblemEntry::unit),
                    text("unit_path", ProblemEntry::unitPath),
                    text("recording_unit", ProblemEntry::recordingUnit),
                    text("recording_path", ProblemEntry::recordingPath),
                    flag("disclosed", ProblemEntry::disclosed),
                    flag("claimed", ProblemEntry::claimed),
                    text("repeat_of", ProblemEntry::repeatOf),
                    text("notice_id", ProblemEntry::noticeId),
                    text("born_of", ProblemEntry::bornOf),
                    number("files", ProblemEntry::files),
                    day("deadline", ProblemEntry::deadline),
                    text("frozen_light", ProblemEntry::frozenLight),
                    text("created_by", ProblemEntry::createdBy),
                    moment("created_at", ProblemEntry::createdAt),
                    moment("modified_at", ProblemEntry::modifiedAt),
                    flag("demo", ProblemEntry::demo))
            .beside(text("words", ProblemRows::words), number("severity_rank", e -> Coded.of(
                            Severity.class, e.severity())
                    .ordinal()));

    /** All columns that make an entry. */
    static final String COLUMNS = ALL.of("o");

    private static final int WORDS = 5000;

    private final NamedParameterJdbcOperations jdbc;

    ProblemRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, ProblemEntry> byId(Collection<String> ids) {
        Map<String, ProblemEntry> found = new HashMap<>();
        if (!ids.isEmpty()) {
            select(
                            "select " + COLUMNS + " from rect_problem o where o.id in (:ids)",
                            new MapSqlParameterSource("ids", ids))
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return found;
    }

    /** The entry, its row locked until the transaction ends. */
    Optional<ProblemEntry> locked(String id) {
        return select(
                        "select " + COLUMNS + " from rect_problem o where o.id = :id for update",
                        new MapSqlParameterSource("id", id))
                .stream()
                .findFirst();
    }

    /** The entries that a select of {@link #COLUMNS} gives. */
    List<ProblemEntry> select(String select, SqlParameterSource values) {
        return jdbc.query(select, values, (result, index) -> entry(new RowReader(result)));
    }

    void insert(ProblemEntry entry) {
        jdbc.update(ALL.insert(), ALL.values(entry));
    }

    void update(ProblemEntry entry) {
        jdbc.update(ALL.update(), ALL.values(entry));
    }

    void delete(String id) {
        jdbc.update("delete from rect_problem where id = :id", Map.of("id", id));
    }

    private static String words(ProblemEntry e) {
        String all = String.join("\n", e.description(), nothing(e.foundAt()), nothing(e.foundBy()));
        return StorableText.cut(SearchText.fold(all), WORDS);
    }

    private static String nothing(String text) {
        return text == null ? "" : text;
    }

    private static ProblemEntry entry(RowReader row) throws SQLException {
        return new ProblemEntry(
                row.text(),
                row.number(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.day(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.day(),
                row.text(),
                row.text(),
                row.moment(),
                row.moment(),
                row.flag());
    }
}
