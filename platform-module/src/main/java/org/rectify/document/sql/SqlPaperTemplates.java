package org.rectify.document.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rectify.document.PaperKind;
import org.rectify.document.PaperTemplates;
import org.rectify.document.internal.TemplateCheck;
import org.rectify.platform.Coded;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Templates in {@code rect_paper_template}, each once and by its hash, so that none that was used is ever lost. */
public final class SqlPaperTemplates implements PaperTemplates {

    private static final int LONGEST_NAME = 200;
    private static final String COLUMNS =
            "v.kind, v.unit, v.version, v.file_name, v.size_bytes, v.sha256, v.set_at, v.set_by, v.in_force";

    /** The templates that the module itself carries, as far as they were asked for. */
    private static final Map<PaperKind, byte[]> CARRIED = new ConcurrentHashMap<>();

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final TemplateCheck check;
    private final Clock clock;

    public SqlPaperTemplates(NamedParameterJdbcOperations jdbc, Inserts inserts, TemplateCheck check, Clock clock) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public List<Version> inForce() {
        return jdbc.query(
                "select " + COLUMNS
                        + " from rect_paper_template_version v where v.in_force = true order by v.kind, v.unit",
                (result, index) -> version(result));
    }

    @Override
    public List<Version> versions(PaperKind kind, String unit) {
        return jdbc.query(
                "select " + COLUMNS + " from rect_paper_template_version v where v.kind = :kind and v.unit = :unit"
                        + " order by v.version desc",
                of(kind, unit),
                (result, index) -> version(result));
    }

    @Override
    public byte[] current(PaperKind kind, String unit) {
        List<byte[]> own = jdbc.query(
                "select t.content from rect_paper_template_version v"
                        + " join rect_paper_template t on t.sha256 = v.sha256"
                        + " where v.kind = :kind and v.unit in (:unit, '') and v.in_force = true order by v.unit desc",
                of(kind, unit),
                (result, index) -> result.getBytes(1));
        return own.isEmpty()
                ? CARRIED.computeIfAbsent(kind, SqlPaperTemplates::carried).clone()
                : own.get(0);
    }

    @Override
    public Optional<byte[]> version(PaperKind kind, String unit, int version) {
        return jdbc
                .query(
                        "select t.content from rect_paper_template_version v"
                                + " join rect_paper_template t on t.sha256 = v.sha256"
                                + " where v.kind = :kind and v.unit = :unit and v.version = :version",
                        of(kind, unit).addValue("version", version),
                        (result, index) -> result.getBytes(1))
                .stream()
                .findFirst();
    }

    @Override
    public Version put(PaperKind kind, String unit, String fileName, byte[] docx, String by) {
        check.check(kind, docx);
        String sha256 = keep(docx);
        MapSqlParameterSource key = of(kind, unit);
        // Whoever sets one at the same time waits here, and then counts on from this one.
        lastVersion(key);
        jdbc.update("update rect_paper_template_version set in_force = false where kind = :kind and unit = :unit", key);
        boolean added = false;
        while (!added) {
            added = inserts.ifAbsent(
                    "rect_paper_template_version",
                    Map.of(
                            "kind",
                            kind.code(),
                            "unit",
                            Objects.toString(unit, ""),
                            "version",
                            lastVersion(key) + 1,
                            "file_name",
                            StorableText.cut(StorableText.of(fileName), LONGEST_NAME),
                            "size_bytes",
                            (long) docx.length,
                            "sha256",
                            sha256,
                            "set_at",
                            clock.millis(),
                            "set_by",
                            by,
                            "in_force",
                            true));
        }
        return versions(kind, unit).get(0);
    }

    private int lastVersion(MapSqlParameterSource key) {
        return jdbc
                .queryForList(
                        "select version from rect_paper_template_version where kind = :kind and unit = :unit"
                                + " order by version desc for update",
                        key,
                        Integer.class)
                .stream()
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean reset(PaperKind kind, String unit) {
        return jdbc.update(
                        "update rect_paper_template_version set in_force = false"
                                + " where kind = :kind and unit = :unit and in_force = true",
                        of(kind, unit))
                > 0;
    }

    /** Keeps the bytes under their hash. */
    String keep(byte[] docx) {
        String sha256 = sha256(docx);
        Long known = jdbc.queryForObject(
                "select count(*) from rect_paper_template where sha256 = :sha256",
                Map.of("sha256", sha256),
                Long.class);
        if (known == null || known == 0) {
            inserts.ifAbsent("rect_paper_template", Map.of("sha256", sha256, "content", docx));
        }
        return sha256;
    }

    private static byte[] carried(PaperKind kind) {
        String name = "/alfresco/module/rectify-platform/document/" + kind.code() + ".docx";
        try (InputStream in = SqlPaperTemplates.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MapSqlParameterSource of(PaperKind kind, String unit) {
        return new MapSqlParameterSource("kind", kind.code()).addValue("unit", Objects.toString(unit, ""));
    }

    private static Version version(ResultSet r) throws SQLException {
        String unit = r.getString(2);
        return new Version(
                Coded.of(PaperKind.class, r.getString(1)),
                unit.isEmpty() ? null : unit,
                r.getInt(3),
                r.getString(4),
                r.getLong(5),
                r.getString(6),
                Instant.ofEpochMilli(r.getLong(7)),
                r.getString(8),
                r.getBoolean(9));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
