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
import java.util.function.Consumer;
import org.rectify.platform.StorableText;
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
    private static final List<String> COLUMNS = List.of(
            "id",
            "record_id",
            "kind",
            "record_kind",
            "record_number",
            "title",
            "status",
            "unit",
            "unit_path",
            "source",
            "category",
            "pace",
            "deadline",
            "frozen_light",
            "other_deadline",
            "record_year",
            "modified_at",
            "body",
            "title_words",
            "number_words",
            "words",
            "digest");
    private static final String INSERT = "insert into rect_search (" + String.join(", ", COLUMNS) + ") values (:"
            + String.join(", :", COLUMNS) + ")";
    private static final String UPDATE = "update rect_search set "
            + String.join(
                    ", ",
                    COLUMNS.stream().map(column -> column + " = :" + column).toList())
            + " where id = :id";

    private final NamedParameterJdbcOperations jdbc;

    public SearchTable(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts the entries in the place of the record's rows.
     *
     * @return those that are new or have changed
     */
    public List<SearchEntry> put(String record, List<SearchEntry> entries) {
        Map<String, String> before = new HashMap<>();
        jdbc.query("select id, digest from rect_search where record_id = :record", Map.of("record", record), row -> {
            before.put(row.getString(1), row.getString(2));
        });
        List<SearchEntry> changed = new ArrayList<>();
        for (SearchEntry entry : entries) {
            String digest = digest(entry);
            String old = before.remove(entry.id());
            if (!digest.equals(old)) {
                jdbc.update(old == null ? INSERT : UPDATE, values(entry, digest));
                viewers(entry);
                changed.add(entry);
            }
        }
        delete(before.keySet());
        return changed;
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

    private void viewers(SearchEntry entry) {
        List<String> before = jdbc.queryForList(
                "select viewer from rect_search_viewer where entry_id = :id", Map.of("id", entry.id()), String.class);
        if (before.size() == entry.viewers().size() && entry.viewers().containsAll(before)) {
            return;
        }
        jdbc.update("delete from rect_search_viewer where entry_id = :id", Map.of("id", entry.id()));
        jdbc.batchUpdate(
                "insert into rect_search_viewer (entry_id, viewer) values (:id, :viewer)",
                entry.viewers().stream()
                        .map(viewer -> new MapSqlParameterSource("id", entry.id()).addValue("viewer", viewer))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(SearchEntry e, String digest) {
        String title = StorableText.cut(StorableText.of(e.title()), MAX_TITLE);
        String body = StorableText.of(e.text());
        boolean file = SearchEntry.FILE.equals(e.kind());
        Object[] values = {
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
            digest
        };
        MapSqlParameterSource source = new MapSqlParameterSource();
        for (int i = 0; i < values.length; i++) {
            source.addValue(COLUMNS.get(i), values[i]);
        }
        return source;
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
}
