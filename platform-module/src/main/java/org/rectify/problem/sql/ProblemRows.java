package org.rectify.problem.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.rectify.problem.ProblemEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes and reads the rows of single problems. */
final class ProblemRows {

    private static final Columns ALL = new Columns(
            "rect_problem",
            "id, version, status, description, source, category, severity, pace, found_on, found_at, found_by, unit,"
                    + " unit_path, recording_unit, recording_path, disclosed, claimed, repeat_of, notice_id, born_of, files,"
                    + " deadline, frozen_light, created_by, created_at, modified_at, demo",
            "words",
            "severity_rank");

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
        return jdbc.query(select, values, (result, index) -> entry(result));
    }

    void insert(ProblemEntry entry) {
        jdbc.update(ALL.insert(), values(entry));
    }

    void update(ProblemEntry entry) {
        jdbc.update(ALL.update(), values(entry));
    }

    void delete(String id) {
        jdbc.update("delete from rect_problem where id = :id", Map.of("id", id));
    }

    static MapSqlParameterSource values(ProblemEntry e) {
        return ALL.values(
                e.id(),
                e.version(),
                e.status(),
                e.description(),
                e.source(),
                e.category(),
                e.severity(),
                e.pace(),
                Date.valueOf(e.foundOn()),
                e.foundAt(),
                e.foundBy(),
                e.unit(),
                e.unitPath(),
                e.recordingUnit(),
                e.recordingPath(),
                e.disclosed(),
                e.claimed(),
                e.repeatOf(),
                e.noticeId(),
                e.bornOf(),
                e.files(),
                e.deadline() == null ? null : Date.valueOf(e.deadline()),
                e.frozenLight(),
                e.createdBy(),
                e.createdAt().toEpochMilli(),
                e.modifiedAt().toEpochMilli(),
                e.demo(),
                words(e),
                Coded.of(Severity.class, e.severity()).ordinal());
    }

    private static String words(ProblemEntry e) {
        String all = String.join("\n", e.description(), text(e.foundAt()), text(e.foundBy()));
        return StorableText.cut(SearchText.fold(all), WORDS);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static ProblemEntry entry(ResultSet r) throws SQLException {
        return new ProblemEntry(
                r.getString("id"),
                r.getInt("version"),
                r.getString("status"),
                r.getString("description"),
                r.getString("source"),
                r.getString("category"),
                r.getString("severity"),
                r.getString("pace"),
                r.getDate("found_on").toLocalDate(),
                r.getString("found_at"),
                r.getString("found_by"),
                r.getString("unit"),
                r.getString("unit_path"),
                r.getString("recording_unit"),
                r.getString("recording_path"),
                r.getBoolean("disclosed"),
                r.getBoolean("claimed"),
                r.getString("repeat_of"),
                r.getString("notice_id"),
                r.getString("born_of"),
                r.getInt("files"),
                r.getDate("deadline") == null ? null : r.getDate("deadline").toLocalDate(),
                r.getString("frozen_light"),
                r.getString("created_by"),
                Instant.ofEpochMilli(r.getLong("created_at")),
                Instant.ofEpochMilli(r.getLong("modified_at")),
                r.getBoolean("demo"));
    }
}
