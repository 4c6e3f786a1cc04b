package org.rectify.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rectify.archive.Archive.Filed;
import org.rectify.archive.Archive.Search;
import org.rectify.archive.Archive.Waiting;
import org.rectify.archive.Retention;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.RowReader;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Pages of the shelf, and of what waits to be put on it, within the caller's scope. */
final class ArchivePages {

    static final String SELECT = "select a.record_id, a.kind, a.archive_number, a.number, a.title, a.unit, a.of_year,"
            + " a.retention, a.keep_until, a.closed_at, a.filed_at, a.filed_by from rect_archive a";

    private static final String NOT_SHELVED =
            " and not exists (select 1 from rect_archive a where a.record_id = %s.id)";

    private final NamedParameterJdbcOperations jdbc;

    ArchivePages(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Page<Filed> filed(Search search, Caller caller, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        List<String> conditions = new ArrayList<>();
        conditions.add(within(values, caller));
        where(search.year(), "a.of_year = :year", "year", values, conditions);
        where(
                search.retention() == null ? null : search.retention().code(),
                "a.retention = :retention",
                "retention",
                values,
                conditions);
        where(search.unit(), "a.unit = :unit", "unit", values, conditions);
        if (search.words() != null) {
            values.addValue("words", "%" + search.words().replaceAll("([!%_])", "!$1") + "%");
            conditions.add("(a.title like :words escape '!' or a.archive_number like :words escape '!'"
                    + " or a.number like :words escape '!')");
        }
        String from = " where " + String.join(" and ", conditions);
        Long total = jdbc.queryForObject("select count(*) from rect_archive a" + from, values, Long.class);
        List<Filed> items = jdbc.query(
                SELECT + from + " order by a.filed_at desc, a.record_id limit " + max + " offset " + skip,
                values,
                (result, index) -> filed(result));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    private static void where(
            Object value, String condition, String name, MapSqlParameterSource values, List<String> conditions) {
        if (value != null) {
            values.addValue(name, value);
            conditions.add(condition);
        }
    }

    private static String within(MapSqlParameterSource values, Caller caller) {
        return caller.administrator() || caller.system()
                ? "1 = 1"
                : anyRange(values, caller.paths(), "a.unit_path", "a.other_path");
    }

    /** Whether one of the columns lies under one of the paths; never where there is no path. */
    private static String anyRange(MapSqlParameterSource values, List<String> paths, String... columns) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            values.addValue("from" + i, paths.get(i)).addValue("to" + i, Condition.end(paths.get(i)));
            for (String column : columns) {
                ranges.add(column + " >= :from" + i + " and " + column + " < :to" + i);
            }
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")";
    }

    Page<Waiting> waiting(Caller caller, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        List<String> paths = caller.units().values().stream()
                .filter(unit -> caller.has(unit.code(), UnitRole.ARCHIVIST))
                .map(Unit::path)
                .sorted()
                .toList();
        boolean all = caller.administrator();
        String from = " from (select o.id, 'order' as kind, o.order_number as number_, o.title, o.issuing_unit as unit,"
                + " o.closed_at from rect_order o where o.status = 'closed' and o.archived = false and "
                + (all ? "1 = 1" : anyRange(values, paths, "o.issuing_path"))
                + " union all select g.id, 'agreement', g.agreement_number, g.title, g.upper_unit, g.ended_at"
                + " from rect_agreement g where g.status in ('completed', 'terminated') and g.agreement_number is not null"
                + NOT_SHELVED.formatted("g") + " and " + (all ? "1 = 1" : anyRange(values, paths, "g.upper_path"))
                + " union all select n.id, 'notice', n.notice_number, n.title, n.issuing_unit, n.closed_at"
                + " from rect_notice n where n.status in ('closed', 'withdrawn')" + NOT_SHELVED.formatted("n") + " and "
                + (all ? "1 = 1" : anyRange(values, paths, "n.issuing_path")) + ") w";
        Long total = jdbc.queryForObject("select count(*)" + from, values, Long.class);
        List<Waiting> items = jdbc.query(
                "select w.id, w.kind, w.number_, w.title, w.unit, w.closed_at" + from
                        + " order by w.closed_at, w.id limit " + max + " offset " + skip,
                values,
                (result, index) -> new Waiting(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getString(5),
                        Instant.ofEpochMilli(result.getLong(6))));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    static Filed filed(ResultSet r) throws SQLException {
        RowReader row = new RowReader(r);
        return new Filed(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                Coded.of(Retention.class, row.text()),
                row.day(),
                row.moment(),
                row.moment(),
                row.text());
    }
}
