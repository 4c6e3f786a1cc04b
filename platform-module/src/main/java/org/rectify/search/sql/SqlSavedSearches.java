package org.rectify.search.sql;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.search.SavedSearches;
import org.rectify.search.internal.Words;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Saved searches in the table {@code rect_saved_search}. */
public final class SqlSavedSearches implements SavedSearches {

    private static final int MOST = 100;

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final Clock clock;

    public SqlSavedSearches(NamedParameterJdbcOperations jdbc, Inserts inserts, Clock clock) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.clock = clock;
    }

    @Override
    public List<Saved> of(String userName) {
        return jdbc.query(
                "select id, name, query, created_at from rect_saved_search where user_name = :user order by name_key",
                Map.of("user", userName),
                (row, number) -> new Saved(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        java.time.Instant.ofEpochMilli(row.getLong(4))));
    }

    @Override
    public Saved add(String userName, String name, String query) {
        if (of(userName).size() >= MOST) {
            throw new RefusedException(Refusal.conflict("search.saved.tooMany", List.of(), MOST));
        }
        Saved saved = new Saved(UUID.randomUUID().toString(), name, query, clock.instant());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", saved.id());
        row.put("user_name", userName);
        row.put("name", name);
        row.put("name_key", Words.fold(name));
        row.put("query", query);
        row.put("created_at", saved.at().toEpochMilli());
        if (!inserts.ifAbsent("rect_saved_search", row)) {
            throw taken();
        }
        return saved;
    }

    @Override
    public Saved change(String userName, String id, String name, String query) {
        Saved before = of(userName).stream()
                .filter(saved -> saved.id().equals(id))
                .findFirst()
                .orElseThrow(SqlSavedSearches::unknown);
        boolean taken = of(userName).stream()
                .anyMatch(other ->
                        !other.id().equals(id) && Words.fold(other.name()).equals(Words.fold(name)));
        if (taken) {
            throw taken();
        }
        jdbc.update(
                "update rect_saved_search set name = :name, name_key = :key, query = :query where id = :id",
                Map.of("name", name, "key", Words.fold(name), "query", query, "id", id));
        return new Saved(id, name, query, before.at());
    }

    @Override
    public void remove(String userName, String id) {
        int removed = jdbc.update(
                "delete from rect_saved_search where id = :id and user_name = :user",
                Map.of("id", id, "user", userName));
        if (removed == 0) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("search.saved.notFound"));
    }

    private static RefusedException taken() {
        return new RefusedException(
                new Refusal(Refusal.Kind.CONFLICT, "search.saved.nameTaken", "name", List.of(), List.of()));
    }
}
