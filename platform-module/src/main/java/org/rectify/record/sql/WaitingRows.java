package org.rectify.record.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.platform.Coded;
import org.rectify.platform.sql.Days;
import org.rectify.record.Inbox.Lateness;
import org.rectify.record.Inbox.Matter;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The rows of {@code rect_waiting}. */
public final class WaitingRows {

    static final String COLUMNS =
            "w.record_id, w.kind, w.step, w.unit, w.asked_role, w.person, w.except_person, w.since_at, w.due";

    private static final String INSERT = "insert into rect_waiting"
            + " (record_id, ordinal, kind, step, unit, asked_role, person, except_person, since_at, due, red, red_after)"
            + " values (:id, :ordinal, :kind, :step, :unit, :role, :person, :except, :since, :due, :red, :redAfter)";

    private static final String UPDATE = "update rect_waiting set kind = :kind, step = :step, unit = :unit,"
            + " asked_role = :role, person = :person, except_person = :except, since_at = :since, due = :due, red = :red, red_after = :redAfter"
            + " where record_id = :id and ordinal = :ordinal";

    private final NamedParameterJdbcOperations jdbc;

    public WaitingRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void put(RecordKind kind, String recordId, Function<Waiting, Lateness> lateness, List<Waiting> waiting) {
        jdbc.update("delete from rect_waiting where record_id = :id", Map.of("id", recordId));
        insert(rows(kind, recordId, lateness, waiting));
    }

    /** Puts the rows in the place of those that the record has, of which there are {@code had}, under its lock. */
    public void change(
            RecordKind kind, String recordId, int had, Function<Waiting, Lateness> lateness, List<Waiting> waiting) {
        List<SqlParameterSource> rows = rows(kind, recordId, lateness, waiting);
        int kept = Math.min(had, rows.size());
        if (kept > 0) {
            jdbc.batchUpdate(UPDATE, rows.subList(0, kept).toArray(SqlParameterSource[]::new));
        }
        if (had > kept) {
            jdbc.update(
                    "delete from rect_waiting where record_id = :id and ordinal >= :kept",
                    Map.of("id", recordId, "kept", kept));
        }
        insert(rows.subList(kept, rows.size()));
    }

    /** Inserts what {@link #rows} made, of as many records as there are. */
    public void insert(List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /** The rows of one record. */
    public static List<SqlParameterSource> rows(
            RecordKind kind, String recordId, Function<Waiting, Lateness> lateness, List<Waiting> waiting) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Waiting one : waiting) {
            Lateness late = lateness.apply(one);
            rows.add(new MapSqlParameterSource("id", recordId)
                    .addValue("ordinal", rows.size())
                    .addValue("kind", kind.code())
                    .addValue("step", one.step())
                    .addValue("unit", one.unit(), Types.VARCHAR)
                    .addValue("role", one.role(), Types.VARCHAR)
                    .addValue("person", one.person(), Types.VARCHAR)
                    .addValue("except", one.except(), Types.VARCHAR)
                    .addValue("since", one.since().toEpochMilli())
                    .addValue("due", Days.date(one.due()), Types.DATE)
                    .addValue("red", late.red())
                    .addValue("redAfter", Days.date(late.deadline()), Types.DATE));
        }
        return rows;
    }

    public Map<String, List<Waiting>> of(Collection<String> recordIds) {
        Map<String, List<Waiting>> waiting = new HashMap<>();
        if (!recordIds.isEmpty()) {
            jdbc.query(
                            "select " + COLUMNS + " from rect_waiting w where w.record_id in (:ids)"
                                    + " order by w.record_id, w.ordinal",
                            Map.of("ids", recordIds),
                            (r, index) -> matter(r))
                    .forEach(matter -> waiting.computeIfAbsent(matter.recordId(), id -> new ArrayList<>())
                            .add(matter.waiting()));
        }
        return waiting;
    }

    static Matter matter(ResultSet r) throws SQLException {
        return new Matter(
                Coded.of(RecordKind.class, r.getString(2)),
                r.getString(1),
                new Waiting(
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        Instant.ofEpochMilli(r.getLong(8)),
                        r.getObject(9, LocalDate.class)));
    }
}
