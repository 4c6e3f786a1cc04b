package org.rectify.search.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.LocalDate;
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
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Columns;
import org.rectify.platform.sql.EachId;
import org.rectify.search.SearchEntry;
import org.rectify.search.internal.Words;
import org.rectify.unit.Caller;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The rows of {@code rect_search}; every call joins the caller's transaction. */
public final class SearchTable {

    private static final int MAX_TITLE = 500;
    private static final Columns ALL = new Columns(
            "rect_search",
            "id, record_id, kind, record_kind, record_number, title, status, unit, unit_path, source, category, pace,"
                    + " deadline, frozen_light, other_deadline, record_year, modified_at, body",
            "title_words",
            "number_words",
            "words",
            "running_light",
            "digest");

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
        List<SearchEntry> seenByOthers = new ArrayList<>();
        for (SearchEntry entry : entries) {
            String digest = digest(entry);
            Stored old = before.remove(entry.id());
            if (old == null || !old.digest.equals(digest)) {
                changed.add(entry);
                (old == null ? inserts : updates).add(values(entry, digest));
                if (old == null || !old.viewers.equals(entry.viewers())) {
                    seenByOthers.add(entry);
                }
            }
        }
        write(ALL.insert(), inserts);
        write(ALL.update(), updates);
        viewers(seenByOthers);
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
        if (entries.isEmpty()) {
            return;
        }
        jdbc.update(
                "delete from rect_search_viewer where entry_id in (:ids)",
                Map.of("ids", entries.stream().map(SearchEntry::id).toList()));
        List<SqlParameterSource> rows = new ArrayList<>();
        entries.forEach(entry -> entry.viewers()
                .forEach(viewer -> rows.add(new MapSqlParameterSource("id", entry.id()).addValue("viewer", viewer))));
        write("insert into rect_search_viewer (entry_id, viewer) values (:id, :viewer)", rows);
    }

    private MapSqlParameterSource values(SearchEntry e, String digest) {
        String title = StorableText.cut(StorableText.of(e.title()), MAX_TITLE);
        String body = StorableText.of(e.text());
        boolean file = SearchEntry.FILE.equals(e.kind());
        return ALL.values(
                e.id(),
                e.record(),
                e.kind(),
                e.recordKind(),
                e.number(),
                title,
                e.status(),
                e.unit(),
                e.lineage().isEmpty() ? null : "/" + String.join("/", e.lineage()) + "/",
                e.source(),
                StorableText.of(e.category()),
                e.clock().pace(),
                date(e.clock().deadline()),
                e.clock().frozenLight() == null ? null : e.clock().frozenLight().code(),
                date(e.clock().otherDeadline()),
                e.year(),
                e.modifiedAt().toEpochMilli(),
                body,
                title == null ? null : StorableText.cut(Words.fold(title), 2 * MAX_TITLE),
                e.number() == null ? null : Words.fold(e.number()),
                // A file's number is its record's alone, here as in the index.
                Words.fold(nothing(file ? null : e.number()) + "\n" + nothing(title) + "\n" + nothing(body)),
                e.clock().clockRuns() ? deadlines.light(e.clock()).code() : null,
                digest);
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String nothing(String text) {
        return text == null ? "" : text;
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
