package org.rectify.record.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Days;
import org.rectify.record.Inbox;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What waits, in {@code rect_waiting}; every call joins the caller's transaction. */
public final class SqlInbox implements Inbox {

    private static final String MATTERS =
            "select " + WaitingRows.COLUMNS + ", w.ordinal, w.red, w.red_after from rect_waiting w where ";
    private final NamedParameterJdbcOperations jdbc;
    private final WaitingRows rows;
    private final Deadlines deadlines;

    public SqlInbox(NamedParameterJdbcOperations jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.rows = new WaitingRows(jdbc);
        this.deadlines = deadlines;
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
                            (r, index) -> WaitingRows.matter(r))
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
                        (r, index) -> WaitingRows.matter(r));
        return new Page<>(total == null ? 0 : total, skip, max, found);
    }

    /** Two selects rather than one with "or", for the sake of the indexes. */
    private static String matters(Caller caller, Whose whose, MapSqlParameterSource values) {
        return switch (whose) {
            case MINE -> personal(caller, values);
            case UNIT -> pooled(caller, values);
            case ANY -> personal(caller, values) + " union all " + pooled(caller, values);
        };
    }

    /** What waits for somebody waits in a unit: who has left it is no longer to know of it. */
    private static String personal(Caller caller, MapSqlParameterSource values) {
        if (caller.units().isEmpty()) {
            return MATTERS + "1 = 0";
        }
        values.addValue("me", caller.person().userName()).addValue("units", units(caller));
        return MATTERS + "w.person = :me and w.unit in (:units)";
    }

    private static List<String> units(Caller caller) {
        return caller.units().keySet().stream().sorted().toList();
    }

    private static String pooled(Caller caller, MapSqlParameterSource values) {
        if (caller.units().isEmpty()) {
            return MATTERS + "1 = 0";
        }
        List<String> units = units(caller);
        values.addValue("units", units);
        List<String> pooled = new ArrayList<>();
        for (String unit : units) {
            String name = "unit" + pooled.size();
            values.addValue(name, unit);
            pooled.add("w.unit = :" + name + " and (w.asked_role is null or w.asked_role in "
                    + roles(caller.roles().getOrDefault(unit, Set.of())) + ")");
        }
        return MATTERS + "w.unit in (:units) and w.person is null and (" + String.join(" or ", pooled) + ")";
    }

    private static String roles(Set<UnitRole> roles) {
        return roles.stream()
                .map(role -> "'" + role.code() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "(", roles.isEmpty() ? "'')" : ")"));
    }
}
