package org.rectify.archive.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.archive.Retention;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The last number given, for each unit, year and retention; its row is locked until the transaction ends. */
final class ArchiveCounters {

    private static final String ONE = " where unit = :unit and of_year = :of_year and retention = :retention";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;

    ArchiveCounters(NamedParameterJdbcOperations jdbc, Inserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    long next(String unit, int year, Retention retention) {
        Map<String, Object> counter = counter(unit, year, retention);
        long n = locked(counter) + 1;
        set(counter, n);
        return n;
    }

    /** Lets the counter go on after that number at the least. */
    void raise(String unit, int year, Retention retention, long n) {
        Map<String, Object> counter = counter(unit, year, retention);
        if (n > locked(counter)) {
            set(counter, n);
        }
    }

    /** The last number given, 0 where none was; not locked. */
    long last(String unit, int year, Retention retention) {
        return read(counter(unit, year, retention), "").stream().findFirst().orElse(0L);
    }

    private static Map<String, Object> counter(String unit, int year, Retention retention) {
        return Map.of("unit", unit, "of_year", year, "retention", retention.code());
    }

    private long locked(Map<String, Object> counter) {
        List<Long> last = read(counter, " for update");
        if (last.isEmpty()) {
            Map<String, Object> row = new HashMap<>(counter);
            row.put("last_number", 0L);
            inserts.ifAbsent("rect_archive_counter", row);
            last = read(counter, " for update");
        }
        return last.get(0);
    }

    private List<Long> read(Map<String, Object> counter, String lock) {
        return jdbc.queryForList("select last_number from rect_archive_counter" + ONE + lock, counter, Long.class);
    }

    private void set(Map<String, Object> counter, long n) {
        jdbc.update(
                "update rect_archive_counter set last_number = :n" + ONE,
                new MapSqlParameterSource(counter).addValue("n", n));
    }
}
