package org.rectify.archive.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.archive.Archive;
import org.rectify.archive.CaseFile;
import org.rectify.archive.FiledCase;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.archive.internal.NumberPattern;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Days;
import org.rectify.platform.sql.EachId;
import org.rectify.platform.sql.Inserts;
import org.rectify.unit.Caller;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The shelf in {@code rect_archive}; the counter's row of unit, year and retention is locked until the end. */
public final class SqlArchive implements Archive {

    private static final int LONGEST_TITLE = 500;
    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final ArchiveCounters counters;
    private final ArchivePages pages;
    private final Clock clock;
    private final String standard;

    /** @param standard the pattern of units that have none of their own; checked here, so that a wrong one shows early */
    public SqlArchive(NamedParameterJdbcOperations jdbc, Inserts inserts, Clock clock, String standard) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.counters = new ArchiveCounters(jdbc, inserts);
        this.pages = new ArchivePages(jdbc);
        this.clock = clock;
        this.standard = standard;
        NumberPattern.of(standard);
    }

    @Override
    public Filed file(CaseFile file, Retention retention, String by, Instant at) {
        Scheme scheme = scheme(file.unit());
        long n = counters.next(file.unit(), file.year(), retention);
        String number =
                NumberPattern.of(scheme.pattern()).format(scheme.fonds(), file.year(), retention, file.unit(), n);
        if (!inserts.ifAbsent("rect_archive", row(new FiledCase(file, new Filing(by, at, number, retention)), n))) {
            // Another unit writes the same number by its scheme, or the case is on the shelf already.
            throw new RefusedException(Refusal.conflict("archive.number.taken", List.of(), number));
        }
        return of(file.recordId()).orElseThrow();
    }

    private static Map<String, Object> row(FiledCase filed, long n) {
        CaseFile file = filed.file();
        Filing filing = filed.filing();
        LocalDate until = filing.retention().until(file.year());
        Map<String, Object> row = new HashMap<>();
        row.put("record_id", file.recordId());
        row.put("kind", file.kind());
        row.put("archive_number", filing.number());
        row.put("item", n);
        row.put("number", file.number());
        row.put("title", StorableText.cut(StorableText.of(file.title()), LONGEST_TITLE));
        row.put("unit", file.unit());
        row.put("unit_path", file.path());
        row.put("other_path", file.otherPath());
        row.put("of_year", file.year());
        row.put("retention", filing.retention().code());
        row.put("keep_until", Days.date(until));
        row.put("closed_at", file.closedAt().toEpochMilli());
        row.put("filed_at", filing.at().toEpochMilli());
        row.put("filed_by", filing.by());
        return row;
    }

    @Override
    public Optional<String> shelve(FiledCase filed, boolean mend) {
        List<Map<String, Object>> found = jdbc.queryForList(
                "select * from rect_archive where record_id = :id",
                Map.of("id", filed.file().recordId()));
        Map<String, Object> wanted = row(filed, 0);
        if (!found.isEmpty() && same(found.get(0), wanted)) {
            return Optional.empty();
        }
        if (mend) {
            CaseFile file = filed.file();
            Scheme scheme = scheme(file.unit());
            long n = NumberPattern.of(scheme.pattern())
                    .item(
                            filed.filing().number(),
                            scheme.fonds(),
                            file.year(),
                            filed.filing().retention(),
                            file.unit());
            remove(file.recordId());
            if (!inserts.ifAbsent("rect_archive", row(filed, n))) {
                throw new RefusedException(Refusal.conflict(
                        "archive.number.taken", List.of(), filed.filing().number()));
            }
            counters.raise(file.unit(), file.year(), filed.filing().retention(), n);
        }
        return Optional.of(found.isEmpty() ? "missing" : "differs");
    }

    /** Whatever types the database gives values back in. */
    private static boolean same(Map<String, Object> found, Map<String, Object> wanted) {
        return wanted.entrySet().stream()
                .filter(value -> !value.getKey().equals("item"))
                .allMatch(value ->
                        Objects.toString(value.getValue(), "").equals(Objects.toString(found.get(value.getKey()), "")));
    }

    @Override
    public void remove(String recordId) {
        jdbc.update("delete from rect_archive where record_id = :id", Map.of("id", recordId));
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        EachId.of(jdbc, "rect_archive", "record_id", consumer);
    }

    @Override
    public String example(String unit, String fonds, String pattern) {
        int year = LocalDate.now(clock).getYear();
        long next = counters.last(unit, year, Retention.LONG) + 1;
        return NumberPattern.of(pattern).format(fonds, year, Retention.LONG, unit, next);
    }

    @Override
    public Optional<Filed> of(String recordId) {
        return jdbc
                .query(
                        ArchivePages.SELECT + " where a.record_id = :id",
                        Map.of("id", recordId),
                        (result, index) -> ArchivePages.filed(result))
                .stream()
                .findFirst();
    }

    @Override
    public Page<Filed> filed(Search search, Caller caller, int skip, int max) {
        return pages.filed(search, caller, skip, max);
    }

    @Override
    public Page<Waiting> waiting(Caller caller, int skip, int max) {
        return pages.waiting(caller, skip, max);
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
}
