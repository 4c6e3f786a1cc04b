package org.rectify.exchange.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.exchange.Finding;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.platform.Page;
import org.rectify.platform.StorableText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Imports in the tables {@code rect_import…}. */
public final class SqlImports implements Imports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 200;
    private static final String SELECT =
            "select id, kind, file_name, size, sha256, file_id, by_user, received_at, check_job,"
                    + " run_job, checked, row_count, finding_count, refusal_code, refusal_arguments, imported_at, first_id"
                    + " from rect_import where ";

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    public SqlImports(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Import received) {
        jdbc.update(
                "insert into rect_import (id, kind, file_name, size, sha256, file_id, by_user, received_at, checked,"
                        + " row_count, finding_count) values (:id, :kind, :name, :size, :sha256, :file, :by, :at, false, 0,"
                        + " 0)",
                new MapSqlParameterSource("id", received.id())
                        .addValue("kind", received.kind())
                        .addValue("name", StorableText.cut(StorableText.of(received.fileName()), LONGEST_NAME))
                        .addValue("size", received.size())
                        .addValue("sha256", received.sha256())
                        .addValue("file", received.fileId())
                        .addValue("by", received.by())
                        .addValue("at", received.receivedAt().toEpochMilli()));
    }

    @Override
    public Optional<Import> find(String id) {
        return one(SELECT + "id = :id", Map.of("id", id));
    }

    @Override
    public Optional<Import> carriedThrough(String sha256) {
        return one(
                SELECT + "sha256 = :sha256 and imported_at is not null order by imported_at desc limit 1",
                Map.of("sha256", sha256));
    }

    private Optional<Import> one(String select, Map<String, ?> values) {
        return jdbc.query(select, values, (r, row) -> read(r)).stream().findFirst();
    }

    @Override
    public void checkedBy(String id, String job) {
        jdbc.update("update rect_import set check_job = :job where id = :id", Map.of("id", id, "job", job));
    }

    @Override
    public void runBy(String id, String job) {
        jdbc.update("update rect_import set run_job = :job where id = :id", Map.of("id", id, "job", job));
    }

    @Override
    public void checked(String id, int rows, int found, List<Finding> findings, Finding refusal) {
        jdbc.update("delete from rect_import_finding where import_id = :id", Map.of("id", id));
        jdbc.update(
                "update rect_import set checked = true, row_count = :rows, finding_count = :found,"
                        + " refusal_code = :code, refusal_arguments = :arguments where id = :id",
                new MapSqlParameterSource("id", id)
                        .addValue("rows", rows)
                        .addValue("found", found)
                        .addValue("code", refusal == null ? null : refusal.code())
                        .addValue("arguments", refusal == null ? null : write(refusal.arguments())));
        SqlParameterSource[] batch = new SqlParameterSource[Math.min(findings.size(), MOST_FINDINGS)];
        for (int i = 0; i < batch.length; i++) {
            Finding finding = findings.get(i);
            batch[i] = new MapSqlParameterSource("id", id)
                    .addValue("ordinal", i)
                    .addValue("row", finding.row())
                    .addValue("cell", finding.cell())
                    .addValue("field", finding.field())
                    .addValue("code", finding.code())
                    .addValue("arguments", write(finding.arguments()))
                    .addValue("value", StorableText.cut(StorableText.of(finding.value()), LONGEST_VALUE));
        }
        jdbc.batchUpdate(
                "insert into rect_import_finding (import_id, ordinal, row_number_, cell, field, code, arguments, cell_value)"
                        + " values (:id, :ordinal, :row, :cell, :field, :code, :arguments, :value)",
                batch);
    }

    @Override
    public boolean carryThrough(String id, int records, String firstId) {
        return jdbc.update(
                        "update rect_import set imported_at = :now, row_count = :records, first_id = :first"
                                + " where id = :id and imported_at is null",
                        new MapSqlParameterSource("id", id)
                                .addValue("now", clock.millis())
                                .addValue("records", records)
                                .addValue("first", firstId))
                > 0;
    }

    @Override
    public Page<Finding> findings(String id, int skip, int max) {
        Long total = jdbc.queryForObject(
                "select count(*) from rect_import_finding where import_id = :id", Map.of("id", id), Long.class);
        List<Finding> items = jdbc.query(
                "select row_number_, cell, field, code, arguments, cell_value from rect_import_finding"
                        + " where import_id = :id order by ordinal limit :max offset :skip",
                Map.of("id", id, "max", max, "skip", skip),
                (r, row) -> new Finding(
                        r.getInt(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        list(r.getString(5)),
                        r.getString(6)));
        return new Page<>(total, skip, max, items);
    }

    private static Import read(ResultSet r) throws SQLException {
        String refusal = r.getString(14);
        long imported = r.getLong(16);
        return new Import(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                r.getLong(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                Instant.ofEpochMilli(r.getLong(8)),
                r.getString(9),
                r.getString(10),
                r.getBoolean(11),
                r.getInt(12),
                r.getInt(13),
                refusal == null ? null : new Finding(0, null, "file", refusal, list(r.getString(15)), null),
                imported == 0 ? null : Instant.ofEpochMilli(imported),
                r.getString(17));
    }

    private static String write(List<String> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
