package org.rectify.record.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Days;
import org.rectify.record.Inbox;
import org.rectify.record.RecordKind;
import org.rectify.record.StandIns;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What waits, in {@code rect_waiting}; every call joins the caller's transaction. */
public final class SqlInbox implements Inbox {

    private static final String MATTERS =
            "select " + WaitingRows.COLUMNS + ", w.ordinal, w.red, w.red_after from rect_waiting w where ";
    private final NamedParameterJdbcOperations jdbc;
    private final WaitingRows rows;
    private final Deadlines deadlines;
    private final Askings askings;

    /** @param standIns one for each kind of record with which something can wait for one person */
    public SqlInbox(NamedParameterJdbcOperations jdbc, Deadlines deadlines, Units units, List<StandIns> standIns) {
        this.jdbc = jdbc;
        this.rows = new WaitingRows(jdbc);
        this.deadlines = deadlines;
        this.askings = new Askings(units, standIns);
    }

    @Override
    public void put(RecordKind kind, String recordId, Function<Waiting, Lateness> lateness, List<Waiting> waiting) {
        rows.put(kind, recordId, lateness, waiting);
    }

    @Override
    public Map<String, List<Waiting>> of(Collection<String> recordIds) {
        return rows.of(recordIds);
    }

    @Override
    public Map<String, Waiting> waitingFor(Caller caller, Collection<String> recordIds) {
        Map<String, Waiting> waiting = new HashMap<>();
        if (!recordIds.isEmpty()) {
            MapSqlParameterSource values = new MapSqlParameterSource("ids", recordIds);
            jdbc.query(
                            "select m.* from (" + matters(caller, Whose.ANY, values)
                                    + ") m where m.record_id in (:ids) order by m.record_id, m.ordinal",
                            values,
                            (r, index) -> askings.asked(WaitingRows.matter(r), caller))
                    .forEach(matter -> waiting.putIfAbsent(matter.recordId(), matter.waiting()));
        }
        return waiting;
    }

    @Override
    public Page<Matter> page(Caller caller, Whose whose, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource("today", Days.date(deadlines.today()));
        String mine = matters(caller, whose, values);
        Long total = jdbc.queryForObject("select count(*) from (" + mine + ") m", values, Long.class);
        List<Matter> found = total == null || skip >= total
                ? List.of()
                : jdbc.query(
                        "select m.* from (" + mine + ") m order by"
                                + " case when m.red or m.red_after < :today then 0 else 1 end,"
                                + " case when m.due is null then 1 else 0 end, m.due, m.since_at, m.record_id,"
                                + " m.ordinal limit " + max + " offset " + skip,
                        values,
                        (r, index) -> askings.asked(WaitingRows.matter(r), caller));
        return new Page<>(total == null ? 0 : total, skip, max, found);
    }

    /** Several selects rather than one with "or", for the sake of the indexes. */
    private String matters(Caller caller, Whose whose, MapSqlParameterSource values) {
        String mine = MATTERS + askings.mine(caller, values);
        if (whose == Whose.MINE) {
            return mine;
        }
        String units = MATTERS + askings.pooled(caller, values) + " union all " + MATTERS
                + askings.inPlaceOfOthers(caller, values);
        return whose == Whose.UNIT ? units : mine + " union all " + units;
    }
}
