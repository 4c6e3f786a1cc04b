package org.rectify.archive.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.archive.Archive;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Retention;
import org.rectify.archive.internal.NumberPattern;
import org.rectify.platform.Coded;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The shelf in {@code rect_archive}; the counter's row of unit, year and retention is locked until the end. */
public final class SqlArchive implements Archive {

    private static final int LONGEST_TITLE = 500;
    private static final String COLUMNS = "a.record_id, a.kind, a.archive_number, a.number, a.title, a.unit, a.of_year,"
            + " a.retention, a.keep_until, a.closed_at, a.filed_at, a.filed_by";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final Clock clock;
    private final String standard;

    /** @param standard the pattern of units that have none of their own; checked here, so that a wrong one shows early */
    public SqlArchive(NamedParameterJdbcOperations jdbc, Inserts inserts, Clock clock, String standard) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.clock = clock;
        this.standard = standard;
        NumberPattern.of(standard);
    }

    @Override
    public Filed file(CaseFile file, Retention retention, String by) {
        Scheme scheme = scheme(file.unit());
        long n = next(file.unit(), file.year(), retention);
        String number =
                NumberPattern.of(scheme.pattern()).format(scheme.fonds(), file.year(), retention, file.unit(), n);
        LocalDate until = retention.until(file.year());
        Map<String, Object> row = new HashMap<>();
        row.put("record_id", file.recordId());
        row.put("kind", file.kind());
        row.put("archive_number", number);
        row.put("item", n);
        row.put("number", file.number());
        row.put("title", StorableText.cut(StorableText.of(file.title()), LONGEST_TITLE));
        row.put("unit", file.unit());
        row.put("unit_path", file.path());
        row.put("other_path", file.otherPath());
        row.put("of_year", file.year());
        row.put("retention", retention.code());
        row.put("keep_until", until == null ? null : Date.valueOf(until));
        row.put("closed_at", file.closedAt().toEpochMilli());
        row.put("filed_at", clock.millis());
        row.put("filed_by", by);
        if (!inserts.ifAbsent("rect_archive", row)) {
            // Another unit writes the same number by its scheme, or the case is on the shelf already.
            throw new RefusedException(Refusal.conflict("archive.number.taken", List.of(), number));
        }
        return of(file.recordId()).orElseThrow();
    }

    private long next(String unit, int year, Retention retention) {
        Map<String, Object> counter = Map.of("unit", unit, "of_year", year, "retention", retention.code());
        List<Long> last = lock(counter);
        if (last.isEmpty()) {
            Map<String, Object> row = new HashMap<>(counter);
            row.put("last_number", 0L);
            inserts.ifAbsent("rect_archive_counter", row);
            last = lock(counter);
        }
        long n = last.get(0) + 1;
        jdbc.update(
                "update rect_archive_counter set last_number = :n"
                        + " where unit = :unit and of_year = :of_year and retention = :retention",
                new MapSqlParameterSource(counter).addValue("n", n));
        return n;
    }

    private List<Long> lock(Map<String, Object> counter) {
        return jdbc.queryForList(
                "select last_number from rect_archive_counter where unit = :unit and of_year = :of_year"
                        + " and retention = :retention for update",
                counter,
                Long.class);
    }

    @Override
    public Optional<Filed> of(String recordId) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from rect_archive a where a.record_id = :id",
                        Map.of("id", recordId),
                        (result, index) -> filed(result))
                .stream()
                .findFirst();
    }

    @Override
    public Page<Filed> filed(Search search, Caller caller, int skip, int max) {
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
        String from = " from rect_archive a where " + String.join(" and ", conditions);
        Long total = jdbc.queryForObject("select count(*)" + from, values, Long.class);
        List<Filed> items = jdbc.query(
                "select " + COLUMNS + from + " order by a.filed_at desc, a.record_id limit " + max + " offset " + skip,
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
            values.addValue("from" + i, paths.get(i)).addValue("to" + i, Unit.end(paths.get(i)));
            for (String column : columns) {
                ranges.add(column + " >= :from" + i + " and " + column + " < :to" + i);
            }
        }
        return ranges.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ranges) + ")";
    }

    @Override
    public Page<Waiting> waiting(Caller caller, int skip, int max) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        List<String> paths = caller.units().values().stream()
                .filter(unit -> caller.has(unit.code(), UnitRole.ARCHIVIST))
                .map(Unit::path)
                .sorted()
                .toList();
        String from = " from rect_order o where o.status = 'closed' and o.archived = false and "
                + (caller.administrator() ? "1 = 1" : anyRange(values, paths, "o.issuing_path"));
        Long total = jdbc.queryForObject("select count(*)" + from, values, Long.class);
        List<Waiting> items = jdbc.query(
                "select o.id, o.order_number, o.title, o.issuing_unit, o.closed_at" + from
                        + " order by o.closed_at, o.id limit " + max + " offset " + skip,
                values,
                (result, index) -> new Waiting(
                        result.getString(1),
                        "order",
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        Instant.ofEpochMilli(result.getLong(5))));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    @Override
    public Scheme scheme(String unit) {
        return jdbc
                .query(
                        "select fonds, pattern from rect_archive_scheme where unit = :unit",
                        Map.of("unit", unit),
                        (result, index) -> new Scheme(result.getString(1), result.getString(2), NumberPattern.FIELDS))
                .stream()
                .findFirst()
                .orElseGet(() -> new Scheme(unit, standard, NumberPattern.FIELDS));
    }

    @Override
    public void setScheme(String unit, String fonds, String pattern) {
        NumberPattern.of(pattern);
        Map<String, Object> row = Map.of("unit", unit, "fonds", fonds, "pattern", pattern);
        boolean inserted = inserts.ifAbsent("rect_archive_scheme", row);
        Long taken = jdbc.queryForObject(
                "select count(*) from rect_archive_scheme where fonds = :fonds and unit <> :unit", row, Long.class);
        if (taken != null && taken > 0) {
            throw new RefusedException(Refusal.invalid("archive.scheme.taken", "fonds", fonds));
        }
        if (!inserted) {
            jdbc.update("update rect_archive_scheme set fonds = :fonds, pattern = :pattern where unit = :unit", row);
        }
    }

    private static Filed filed(ResultSet r) throws SQLException {
        Date until = r.getDate(9);
        return new Filed(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getInt(7),
                Coded.of(Retention.class, r.getString(8)),
                until == null ? null : until.toLocalDate(),
                Instant.ofEpochMilli(r.getLong(10)),
                Instant.ofEpochMilli(r.getLong(11)),
                r.getString(12));
    }
}
