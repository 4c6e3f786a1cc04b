package org.rectify.document.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rectify.document.Paper;
import org.rectify.document.PaperData;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.internal.PaperTable;
import org.rectify.platform.Coded;
import org.rectify.platform.StorableText;
import org.rectify.platform.sql.Inserts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What was issued, in {@code rect_paper}: what it says as JSON, by which template, and where its files are. */
public final class SqlPaperTable implements PaperTable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String COLUMNS =
            "p.record_id, p.kind, p.ordinal, p.title, p.number, p.issued_at, p.sha256, p.pending,"
                    + " p.docx_node, p.docx_name, p.docx_size, p.docx_sha256,"
                    + " p.pdf_node, p.pdf_name, p.pdf_size, p.pdf_sha256";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final SqlPaperTemplates templates;

    public SqlPaperTable(NamedParameterJdbcOperations jdbc, Inserts inserts, SqlPaperTemplates templates) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.templates = templates;
    }

    @Override
    public Paper add(String recordId, PaperData data, Instant at) {
        String template = templates.keep(templates.current(data.kind(), data.unit()));
        String json = write(data);
        String title = StorableText.of(data.title());
        String number = StorableText.of(data.number());
        String sha256 = sha256(template + "\n" + json);
        Map<String, Object> row = new HashMap<>();
        row.put("record_id", recordId);
        row.put("kind", data.kind().code());
        row.put("title", title);
        row.put("number", number);
        row.put("issued_at", at.toEpochMilli());
        row.put("data", packed(json));
        row.put("template", template);
        row.put("sha256", sha256);
        row.put("pending", true);
        int ordinal = (int) of(recordId).stream()
                .filter(paper -> paper.kind() == data.kind())
                .count();
        do {
            row.put("ordinal", ++ordinal);
        } while (!inserts.ifAbsent("rect_paper", row));
        Instant issuedAt = Instant.ofEpochMilli(at.toEpochMilli());
        return new Paper(recordId, data.kind(), ordinal, title, number, issuedAt, sha256, true, Map.of());
    }

    @Override
    public List<Paper> of(String recordId) {
        return jdbc.query(
                "select " + COLUMNS + " from rect_paper p where p.record_id = :record_id"
                        + " order by p.issued_at, p.kind, p.ordinal",
                Map.of("record_id", recordId),
                (result, index) -> paper(result));
    }

    @Override
    public Optional<Issued> find(String recordId, PaperKind kind, int ordinal, boolean locked) {
        MapSqlParameterSource key = key(recordId, kind, ordinal);
        if (locked) {
            jdbc.queryForList(
                    "select p.ordinal from rect_paper p where " + "p.record_id = :record_id and p.kind = :kind"
                            + " and p.ordinal = :ordinal for update",
                    key,
                    Integer.class);
        }
        return jdbc
                .query(
                        "select " + COLUMNS + ", p.data, t.content from rect_paper p"
                                + " join rect_paper_template t on t.sha256 = p.template"
                                + " where p.record_id = :record_id and p.kind = :kind and p.ordinal = :ordinal",
                        key,
                        (result, index) -> new Issued(paper(result), read(result.getBytes(17)), result.getBytes(18)))
                .stream()
                .findFirst();
    }

    @Override
    public void made(Paper paper, Map<PaperFormat, Paper.File> files, Instant at) {
        MapSqlParameterSource values = key(paper.recordId(), paper.kind(), paper.ordinal());
        StringBuilder sets = new StringBuilder();
        files.forEach((format, file) -> {
            String of = format.code();
            values.addValue(of + "_node", file.nodeId())
                    .addValue(of + "_name", file.name())
                    .addValue(of + "_size", file.size())
                    .addValue(of + "_sha256", file.sha256());
            for (String column : List.of("node", "name", "size", "sha256")) {
                sets.append("%s_%s = :%s_%s, ".formatted(of, column, of, column));
            }
        });
        jdbc.update(
                "update rect_paper set " + sets + "pending = false, made_at = :made_at"
                        + " where record_id = :record_id and kind = :kind and ordinal = :ordinal",
                values.addValue("made_at", at.toEpochMilli()));
    }

    @Override
    public List<Paper> pending(int max) {
        return jdbc.query(
                "select " + COLUMNS + " from rect_paper p where p.pending = true"
                        + " order by p.issued_at, p.record_id, p.kind, p.ordinal limit " + max,
                (result, index) -> paper(result));
    }

    private static MapSqlParameterSource key(String recordId, PaperKind kind, int ordinal) {
        return new MapSqlParameterSource("record_id", recordId)
                .addValue("kind", kind.code())
                .addValue("ordinal", ordinal);
    }

    private static Paper paper(ResultSet r) throws SQLException {
        Map<PaperFormat, Paper.File> files = new EnumMap<>(PaperFormat.class);
        boolean pending = r.getBoolean(8);
        if (!pending) {
            files.put(
                    PaperFormat.DOCX, new Paper.File(r.getString(9), r.getString(10), r.getLong(11), r.getString(12)));
            files.put(
                    PaperFormat.PDF, new Paper.File(r.getString(13), r.getString(14), r.getLong(15), r.getString(16)));
        }
        return new Paper(
                r.getString(1),
                Coded.of(PaperKind.class, r.getString(2)),
                r.getInt(3),
                r.getString(4),
                r.getString(5),
                Instant.ofEpochMilli(r.getLong(6)),
                r.getString(7),
                pending,
                files);
    }

    private static String write(PaperData data) {
        try {
            return StorableText.of(JSON.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PaperData read(byte[] packed) {
        try (GZIPInputStream json = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return JSON.readValue(json, PaperData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packed, because the papers of a large notice hold more than a column of text does. */
    private static byte[] packed(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
