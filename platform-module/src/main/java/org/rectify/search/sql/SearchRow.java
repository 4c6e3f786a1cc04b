package org.rectify.search.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;
import org.rectify.platform.Coded;
import org.rectify.search.SearchEntry;

/**
 * A row as it is read for an answer.
 *
 * @param entry without its viewers
 * @param recordTitle of a file, the title of its record; else null
 */
public record SearchRow(SearchEntry entry, String recordTitle) {

    static final String SELECT = "select " + SearchColumns.ALL.of("s") + ", r.title from rect_search s"
            + " left join rect_search r on r.id = s.record_id and s.id <> s.record_id";

    static SearchRow of(ResultSet r) throws SQLException {
        String path = r.getString(9);
        List<String> lineage = path == null
                ? List.of()
                : Arrays.stream(path.split("/")).filter(code -> !code.isEmpty()).toList();
        return new SearchRow(
                new SearchEntry(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8),
                        lineage,
                        r.getString(10),
                        r.getString(11),
                        new DeadlineFacts(
                                r.getObject(13, LocalDate.class),
                                r.getString(12),
                                Coded.find(Light.class, r.getString(14)).orElse(null),
                                r.getObject(15, LocalDate.class)),
                        r.getInt(16),
                        Instant.ofEpochMilli(r.getLong(17)),
                        new TreeSet<>(),
                        r.getString(18)),
                r.getString(19));
    }
}
