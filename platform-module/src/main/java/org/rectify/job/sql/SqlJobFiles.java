package org.rectify.job.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rectify.job.JobFiles;
import org.rectify.platform.Identity;
import org.rectify.platform.StorableText;
import org.rectify.platform.Transactions;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Keeps files in the tables {@code rect_file…}, cut into pieces, so that no more than one of them is in memory. */
public final class SqlJobFiles implements JobFiles {

    static final int PIECE = 256 * 1024;
    private static final int LONGEST_NAME = 255;
    private static final int PURGED_AT_ONCE = 100;

    private final NamedParameterJdbcOperations jdbc;
    private final Transactions transactions;
    private final Identity identity;
    private final Clock clock;
    private final Duration kept;

    /**
     * Makes the store.
     *
     * @param days how long a file is kept
     */
    public SqlJobFiles(
            NamedParameterJdbcOperations jdbc, Transactions transactions, Identity identity, Clock clock, int days) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.identity = identity;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public Kept keep(String name, String mimetype, Path content) {
        return transactions.write(() -> {
            try (InputStream in = Files.newInputStream(content)) {
                return keep(StorableText.cut(StorableText.of(name), LONGEST_NAME), mimetype, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Kept keep(String name, String mimetype, InputStream in) throws IOException {
        String id = UUID.randomUUID().toString();
        MessageDigest digest = sha256();
        long size = 0;
        int ordinal = 0;
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            digest.update(piece);
            size += piece.length;
            jdbc.update(
                    "insert into rect_file_piece (file_id, ordinal, content) values (:id, :ordinal, :content)",
                    Map.of("id", id, "ordinal", ordinal++, "content", piece));
        }
        Kept file = new Kept(
                id,
                name,
                mimetype,
                size,
                HexFormat.of().formatHex(digest.digest()),
                identity.userName(),
                clock.instant().plus(kept));
        jdbc.update(
                "insert into rect_file (id, name, mimetype, size, sha256, by_user, kept_until)"
                        + " values (:id, :name, :mimetype, :size, :sha256, :by, :until)",
                new MapSqlParameterSource("id", id)
                        .addValue("name", file.name())
                        .addValue("mimetype", mimetype)
                        .addValue("size", size)
                        .addValue("sha256", file.sha256())
                        .addValue("by", file.by())
                        .addValue("until", file.until().toEpochMilli()));
        return file;
    }

    @Override
    public Optional<Kept> find(String id) {
        return transactions.read(() -> jdbc
                .query(
                        "select id, name, mimetype, size, sha256, by_user, kept_until from rect_file"
                                + " where id = :id and kept_until > :now",
                        Map.of("id", id, "now", clock.millis()),
                        (r, row) -> new Kept(
                                r.getString(1),
                                r.getString(2),
                                r.getString(3),
                                r.getLong(4),
                                r.getString(5),
                                r.getString(6),
                                Instant.ofEpochMilli(r.getLong(7))))
                .stream()
                .findFirst());
    }

    @Override
    public InputStream open(Kept file) {
        return new Pieces(ordinal -> piece(file.id(), ordinal));
    }

    private byte[] piece(String id, int ordinal) {
        return transactions.read(() -> jdbc
                .query(
                        "select content from rect_file_piece where file_id = :id and ordinal = :ordinal",
                        Map.of("id", id, "ordinal", ordinal),
                        (r, row) -> r.getBytes(1))
                .stream()
                .findFirst()
                .orElse(null));
    }

    @Override
    public void forget(String id) {
        transactions.write(() -> {
            jdbc.update("delete from rect_file_piece where file_id = :id", Map.of("id", id));
            return jdbc.update("delete from rect_file where id = :id", Map.of("id", id));
        });
    }

    @Override
    public void purge() {
        List<String> old;
        do {
            old = transactions.read(() -> jdbc.queryForList(
                    "select id from rect_file where kept_until <= :now order by kept_until limit " + PURGED_AT_ONCE,
                    Map.of("now", clock.millis()),
                    String.class));
            old.forEach(this::forget);
        } while (old.size() == PURGED_AT_ONCE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
