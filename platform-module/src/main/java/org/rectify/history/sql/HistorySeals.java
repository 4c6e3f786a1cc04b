package org.rectify.history.sql;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.history.History.Tampering;
import org.rectify.history.internal.Chain;
import org.rectify.history.internal.Chain.Head;
import org.rectify.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Seals the heads that changed since the last seal. Together the seals hold a head of every record, so that a chain that
 * is gone, or was written anew from some entry on, no longer agrees with its seal. Each seal's hash goes to the log as
 * well: whoever writes the seals anew, too, is found out by an older log.
 */
final class HistorySeals {

    private static final Logger LOG = LoggerFactory.getLogger(HistorySeals.class);
    private static final int HEADS_A_SEAL = 10_000;
    private static final String BROKEN = "select s.record_id, min(s.seq) as seq from rect_history_sealed s"
            + " left join rect_history h on h.record_id = s.record_id and h.seq = s.seq"
            + " where (h.hash is null or h.hash <> s.hash)";
    private static final String UNSEALED =
            "select h.record_id, h.seq from rect_history_head h left join rect_history_sealed s"
                    + " on s.record_id = h.record_id and s.seq = h.seq"
                    + " where h.sealed = true and s.record_id is null order by h.record_id";

    private final NamedParameterJdbcOperations jdbc;
    private final Transactions transactions;
    private final Clock clock;

    HistorySeals(NamedParameterJdbcOperations jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    void seal() {
        while (transactions.separately(this::sealSome) == HEADS_A_SEAL) {
            // More heads wait for a seal.
        }
    }

    private int sealSome() {
        List<Head> heads = heads(
                "select record_id, seq, hash from rect_history_head where sealed = false order by record_id limit "
                        + HEADS_A_SEAL,
                Map.of());
        if (heads.isEmpty()) {
            return 0;
        }
        Seal last = last();
        Seal seal = Seal.after(last, clock.millis(), heads);
        jdbc.update(
                "insert into rect_history_seal (seal, sealed_at, heads, previous_hash, hash)"
                        + " values (:seal, :at, :heads, :previous, :hash)",
                new MapSqlParameterSource("seal", seal.number)
                        .addValue("at", seal.at)
                        .addValue("heads", seal.heads)
                        .addValue("previous", seal.previousHash)
                        .addValue("hash", seal.hash));
        SqlParameterSource[] rows = heads.stream()
                .map(head -> new MapSqlParameterSource("seal", seal.number)
                        .addValue("id", head.recordId())
                        .addValue("seq", head.seq())
                        .addValue("hash", head.hash()))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(
                "insert into rect_history_sealed (seal, record_id, seq, hash) values (:seal, :id, :seq, :hash)", rows);
        // Only where no step has come meanwhile: the next seal takes that one.
        jdbc.batchUpdate("update rect_history_head set sealed = true where record_id = :id and seq = :seq", rows);
        LOG.info("Seal {} over {} histories: {}", seal.number, seal.heads, seal.hash);
        return heads.size();
    }

    /** Whether what the seals hold of the record is still there. */
    Optional<Tampering> check(String recordId) {
        return jdbc
                .query(
                        BROKEN + " and s.record_id = :id group by s.record_id",
                        Map.of("id", recordId),
                        (r, index) -> new Tampering(r.getString(1), r.getLong(2), "seal"))
                .stream()
                .findFirst();
    }

    /** Recomputes the seals and compares what they hold with the entries. */
    void checkAll(Consumer<Tampering> found) {
        findings(BROKEN + " group by s.record_id order by s.record_id").forEach(found);
        findings(UNSEALED).forEach(found);
        Seal previous = null;
        for (Seal seal : transactions.separately(this::all)) {
            Seal before = previous;
            Seal expected = transactions.separately(() -> Seal.after(before, seal.at, sealed(seal.number)));
            if (!expected.equals(seal)) {
                found.accept(new Tampering("seal-" + seal.number, seal.number, "seal"));
            }
            previous = seal;
        }
        Long surplus = transactions.separately(() -> jdbc.queryForObject(
                "select count(*) from rect_history_sealed s where not exists"
                        + " (select 1 from rect_history_seal q where q.seal = s.seal)",
                Map.of(),
                Long.class));
        if (surplus != null && surplus > 0) {
            long next = previous == null ? 1 : previous.number + 1;
            found.accept(new Tampering("seal-" + next, next, "seal"));
        }
    }

    private List<Tampering> findings(String select) {
        return transactions.separately(
                () -> jdbc.query(select, (r, index) -> new Tampering(r.getString(1), r.getLong(2), "seal")));
    }

    private List<Head> sealed(long seal) {
        return heads(
                "select record_id, seq, hash from rect_history_sealed where seal = :seal order by record_id",
                Map.of("seal", seal));
    }

    private List<Head> heads(String select, Map<String, ?> values) {
        return jdbc.query(select, values, (r, index) -> new Head(r.getString(1), r.getLong(2), r.getString(3)));
    }

    private Seal last() {
        List<Seal> last = seals(" order by seal desc limit 1");
        return last.isEmpty() ? null : last.get(0);
    }

    private List<Seal> all() {
        return seals(" order by seal");
    }

    private List<Seal> seals(String rest) {
        return jdbc.query(
                "select seal, sealed_at, heads, previous_hash, hash from rect_history_seal" + rest,
                (r, index) -> new Seal(r.getLong(1), r.getLong(2), r.getInt(3), r.getString(4), r.getString(5)));
    }

    /** A seal as it is kept. */
    private record Seal(long number, long at, int heads, String previousHash, String hash) {

        static Seal after(Seal last, long at, List<Head> heads) {
            long number = last == null ? 1 : last.number + 1;
            String previous = last == null ? Chain.START : last.hash;
            return new Seal(number, at, heads.size(), previous, Chain.seal(number, at, heads, previous));
        }
    }
}
