package org.rectify.idempotency.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.idempotency.Idempotency;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.platform.sql.Inserts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Answers in {@code rect_idempotency}, kept for some days. */
public final class SqlIdempotency implements Idempotency {

    private static final int MAX_KEY = 200;
    private static final String ONE = " where user_name = :user and request_key = :key";

    private final NamedParameterJdbcOperations jdbc;
    private final Inserts inserts;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration kept;

    public SqlIdempotency(
            NamedParameterJdbcOperations jdbc, Inserts inserts, Transactions transactions, Clock clock, int keptDays) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = Duration.ofDays(keptDays);
    }

    @Override
    public Optional<Answer> begin(String userName, String key, String bodyHash) {
        if (key.isBlank() || key.length() > MAX_KEY || key.codePoints().anyMatch(Character::isISOControl)) {
            throw new RefusedException(Refusal.invalid("request.field.invalid", "Idempotency-Key", "Idempotency-Key"));
        }
        Map<String, Object> row = new HashMap<>();
        row.put("user_name", userName);
        row.put("request_key", key);
        row.put("body_hash", bodyHash);
        row.put("created_at", clock.millis());
        // Where another transaction holds the key, this waits for its end, and tries again should it roll back.
        return inserts.ifAbsent("rect_idempotency", row) ? Optional.empty() : first(userName, key, bodyHash);
    }

    @Override
    public void complete(String userName, String key, Answer answer) {
        jdbc.update(
                "update rect_idempotency set status = :status, location = :location, etag = :etag, body = :body" + ONE,
                new MapSqlParameterSource("user", userName)
                        .addValue("key", key)
                        .addValue("status", answer.status())
                        .addValue("location", answer.location())
                        .addValue("etag", answer.etag())
                        .addValue("body", answer.body()));
    }

    /** Forgets the answers that are older than they are kept. */
    public void purge() {
        long before = clock.instant().minus(kept).toEpochMilli();
        transactions.separately(
                () -> jdbc.update("delete from rect_idempotency where created_at < :before", Map.of("before", before)));
    }

    private Optional<Answer> first(String userName, String key, String bodyHash) {
        List<Stored> stored = jdbc.query(
                "select body_hash, status, location, etag, body from rect_idempotency" + ONE,
                Map.of("user", userName, "key", key),
                (r, index) -> new Stored(
                        r.getString(1),
                        r.getObject(2) != null,
                        new Answer(r.getInt(2), r.getString(3), r.getString(4), r.getString(5))));
        if (stored.isEmpty()) {
            throw new OptimisticLockingFailureException("The answer was purged at this moment");
        }
        if (!stored.get(0).bodyHash.equals(bodyHash)) {
            throw new RefusedException(Refusal.conflict("idempotency.conflict", List.of(), key));
        }
        return stored.get(0).answered ? Optional.of(stored.get(0).answer) : Optional.empty();
    }

    private record Stored(String bodyHash, boolean answered, Answer answer) {}
}
