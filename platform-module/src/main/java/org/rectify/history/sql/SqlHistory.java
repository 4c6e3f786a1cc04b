package org.rectify.history.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.history.internal.Chain;
import org.rectify.history.internal.Chain.Head;
import org.rectify.history.internal.ChainCheck;
import org.rectify.platform.Page;
import org.rectify.platform.Transactions;
import org.rectify.platform.sql.HeldRows;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The history in the tables {@code rect_history…}. */
public final class SqlHistory implements History {

    private static final int RECORDS_A_BATCH = 1000;
    private static final String ENTRIES = "select " + HistoryRows.COLUMNS + " from rect_history e where e.record_id ";

    private final NamedParameterJdbcOperations jdbc;
    private final Transactions transactions;
    private final HistorySeals seals;
    private final HeldRows<Head> held = new HeldRows<>();

    public SqlHistory(NamedParameterJdbcOperations jdbc, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.seals = new HistorySeals(jdbc, transactions, clock);
    }

    @Override
    public HistoryEntry append(Step given) {
        Step step = HistoryRows.normal(given);
        Head head = held.find(step.recordId()).orElseGet(() -> head(step.recordId(), " for update"));
        HistoryEntry entry =
                head == null ? Chain.next(step, 1, Chain.START) : Chain.next(step, head.seq() + 1, head.hash());
        Map<String, Object> next = Map.of("id", entry.recordId(), "seq", entry.seq(), "hash", entry.hash());
        if (head == null) {
            jdbc.update(
                    "insert into rect_history_head (record_id, seq, hash, sealed) values (:id, :seq, :hash, false)",
                    next);
        } else {
            jdbc.update(
                    "update rect_history_head set seq = :seq, hash = :hash, sealed = false where record_id = :id",
                    next);
        }
        jdbc.update(HistoryRows.INSERT, HistoryRows.values(entry));
        held.keep(entry.recordId(), new Head(entry.recordId(), entry.seq(), entry.hash()));
        return entry;
    }

    @Override
    public Page<HistoryEntry> timeline(String recordId, int skip, int max) {
        Map<String, Object> of = Map.of("id", recordId);
        Long total = jdbc.queryForObject("select count(*) from rect_history where record_id = :id", of, Long.class);
        List<HistoryEntry> items = jdbc.query(
                ENTRIES + "= :id order by e.seq limit " + max + " offset " + skip,
                of,
                (result, index) -> HistoryRows.entry(result));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    @Override
    public Map<String, List<HistoryEntry>> timelines(Collection<String> recordIds) {
        Map<String, List<HistoryEntry>> timelines = new HashMap<>();
        if (!recordIds.isEmpty()) {
            jdbc.query(ENTRIES + "in (:ids) order by e.record_id, e.seq", Map.of("ids", recordIds), result -> {
                HistoryEntry entry = HistoryRows.entry(result);
                timelines
                        .computeIfAbsent(entry.recordId(), id -> new ArrayList<>())
                        .add(entry);
            });
        }
        return timelines;
    }

    @Override
    public Optional<Tampering> verify(String recordId) {
        ChainCheck check = new ChainCheck(recordId);
        jdbc.query(ENTRIES + "= :id order by e.seq", Map.of("id", recordId), result -> {
            check.next(HistoryRows.entry(result));
        });
        Optional<Tampering> broken = check.end(head(recordId, ""));
        return broken.isPresent() ? broken : seals.check(recordId);
    }

    @Override
    public long verifyAll(Consumer<Tampering> found, Consumer<Long> progress) {
        Set<String> named = new HashSet<>();
        Consumer<Tampering> once = tampering -> {
            if (named.add(tampering.recordId())) {
                found.accept(tampering);
            }
        };
        long checked = 0;
        String last = "";
        List<String> ids;
        do {
            String after = last;
            ids = transactions.separately(() -> idsAfter(after));
            if (!ids.isEmpty()) {
                verifyAll(ids, once);
                checked += ids.size();
                last = ids.get(ids.size() - 1);
                progress.accept(checked);
            }
        } while (ids.size() == RECORDS_A_BATCH);
        transactions.separately(this::headless).forEach(once);
        seals.checkAll(once);
        return checked;
    }

    private void verifyAll(List<String> ids, Consumer<Tampering> found) {
        for (Tampering suspected :
                transactions.separately(() -> HistoryBatch.read(jdbc, ids)).tampered()) {
            // A step may have come between the reads: looks once more, while none can.
            transactions.separately(() -> verifyLocked(suspected.recordId())).ifPresent(found);
        }
    }

    @Override
    public void seal() {
        seals.seal();
    }

    private Optional<Tampering> verifyLocked(String recordId) {
        head(recordId, " for update");
        return verify(recordId);
    }

    private List<String> idsAfter(String last) {
        return jdbc.queryForList(
                "select record_id from rect_history_head where record_id > :last order by record_id limit "
                        + RECORDS_A_BATCH,
                Map.of("last", last),
                String.class);
    }

    /** Entries whose head is gone. */
    private List<Tampering> headless() {
        return jdbc.query(
                "select e.record_id, min(e.seq) from rect_history e left join rect_history_head h"
                        + " on h.record_id = e.record_id where h.record_id is null group by e.record_id",
                (r, index) -> new Tampering(r.getString(1), r.getLong(2), "head"));
    }

    private Head head(String recordId, String lock) {
        return jdbc
                .query(
                        "select record_id, seq, hash from rect_history_head where record_id = :id" + lock,
                        Map.of("id", recordId),
                        (r, index) -> new Head(r.getString(1), r.getLong(2), r.getString(3)))
                .stream()
                .findFirst()
                .orElse(null);
    }
}
