package org.rectify.search.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.sql.EachId;
import org.rectify.search.SearchEntry;
import org.rectify.unit.Caller;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The rows of {@code rect_search}; every call joins the caller's transaction. */
public final class SearchTable {

    private final NamedParameterJdbcOperations jdbc;
    private final Deadlines deadlines;

    public SearchTable(NamedParameterJdbcOperations jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /**
     * Puts the entries in the place of the record's rows.
     *
     * @return those that are new or have changed
     */
    public List<SearchEntry> put(String record, List<SearchEntry> entries) {
        Map<String, Stored> before = stored(record);
        List<SearchEntry> changed = new ArrayList<>();
        List<SqlParameterSource> inserts = new ArrayList<>();
        List<SqlParameterSource> updates = new ArrayList<>();
        List<SearchEntry> seen = new ArrayList<>();
        List<String> seenOtherwise = new ArrayList<>();
        for (SearchEntry entry : entries) {
            String digest = digest(entry);
            Stored old = before.remove(entry.id());
            if (old == null || !old.digest.equals(digest)) {
                changed.add(entry);
                (old == null ? inserts : updates)
                        .add(SearchColumns.ALL.values(SearchColumns.Written.of(entry, light(entry), digest)));
                if (old == null || !old.viewers.equals(entry.viewers())) {
                    seen.add(entry);
                }
                if (old != null && !old.viewers.equals(entry.viewers())) {
                    seenOtherwise.add(entry.id());
                }
            }
        }
        write(SearchColumns.ALL.insert(), inserts);
        write(SearchColumns.ALL.update(), updates);
        if (!seenOtherwise.isEmpty()) {
            jdbc.update("delete from rect_search_viewer where entry_id in (:ids)", Map.of("ids", seenOtherwise));
        }
        viewers(seen);
        delete(before.keySet());
        return changed;
    }

    private Map<String, Stored> stored(String record) {
        Map<String, Stored> stored = new HashMap<>();
        jdbc.query(
                "select s.id, s.digest, v.viewer from rect_search s left join rect_search_viewer v on v.entry_id = s.id"
                        + " where s.record_id = :record",
                Map.of("record", record),
                row -> {
                    String digest = row.getString(2);
                    Stored entry = stored.computeIfAbsent(row.getString(1), id -> new Stored(digest, new TreeSet<>()));
                    if (row.getString(3) != null) {
                        entry.viewers.add(row.getString(3));
                    }
                });
        return stored;
    }

    private void write(String statement, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(statement, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /** Removes the record's rows. */
    public void remove(String record) {
        delete(jdbc.queryForList(
                "select id from rect_search where record_id = :record", Map.of("record", record), String.class));
    }

    /** The ids of all records of the kind, in batches of one statement each. */
    public void eachRecord(String kind, Consumer<String> consumer) {
        EachId.of(jdbc, "rect_search", "id", "kind = :kind", Map.of("kind", kind), consumer);
    }

    /** The entries with these ids that the caller may know of, by id. */
    public Map<String, SearchRow> find(Collection<String> ids, Caller caller) {
        Map<String, SearchRow> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            MapSqlParameterSource values = new MapSqlParameterSource("ids", ids);
            jdbc.query(SearchRow.SELECT + " where s.id in (:ids)" + SearchFilter.scope(caller, values), values, row -> {
                found.put(row.getString(1), SearchRow.of(row));
            });
        }
        return found;
    }

    private void delete(Collection<String> ids) {
        for (String id : ids) {
            jdbc.update("delete from rect_search_viewer where entry_id = :id", Map.of("id", id));
            jdbc.update("delete from rect_search where id = :id", Map.of("id", id));
        }
    }

    private void viewers(List<SearchEntry> entries) {
        List<SqlParameterSource> rows = new ArrayList<>();
        entries.forEach(entry -> entry.viewers()
                .forEach(viewer -> rows.add(new MapSqlParameterSource("id", entry.id()).addValue("viewer", viewer))));
        write("insert into rect_search_viewer (entry_id, viewer) values (:id, :viewer)", rows);
    }

    /** The light that the index is told, where it changes by itself; else null. */
    private String light(SearchEntry entry) {
        return entry.clock().clockRuns() ? deadlines.light(entry.clock()).code() : null;
    }

    private static String digest(SearchEntry entry) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(entry.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the table holds of an entry: enough to tell whether it has changed. */
    private record Stored(String digest, Set<String> viewers) {}
}
