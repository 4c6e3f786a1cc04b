package org.rectify.record.alfresco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;

/**
 * Goes through the records of one kind, one transaction each, so that a sweep never holds up a step for longer than one
 * record takes.
 */
public final class RecordRepair {

    /** As many findings as a job's result names; the count is of all. */
    private static final int NAMED = 1_000;

    private final Transactions transactions;
    private final Identity identity;
    private final Consumer<Consumer<String>> ids;
    private final RecordTaker<?, ?, ?> taker;
    private final Function<String, Map<String, Object>> finding;

    /**
     * @param ids hands over every record's id
     * @param finding says of which record a finding is
     */
    public RecordRepair(
            Transactions transactions,
            Identity identity,
            Consumer<Consumer<String>> ids,
            RecordTaker<?, ?, ?> taker,
            Function<String, Map<String, Object>> finding) {
        this.transactions = transactions;
        this.identity = identity;
        this.ids = ids;
        this.taker = taker;
        this.finding = finding;
    }

    /** Mends every record's process; the result is the job's. */
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        List<String> all = new ArrayList<>();
        transactions.read(() -> {
            ids.accept(all::add);
            return null;
        });
        List<Map<String, Object>> differences = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < all.size(); i++) {
            String id = all.get(i);
            if (mended(id)) {
                found++;
                if (differences.size() < NAMED) {
                    differences.add(transactions.read(() -> finding.apply(id)));
                }
            }
            progress.at(i + 1L, all.size(), null);
        }
        return Map.of("checked", all.size(), "differences", differences, "found", found, "mended", found);
    }

    private boolean mended(String id) {
        boolean[] mended = new boolean[1];
        identity.runAsSystem(() -> mended[0] = transactions.separately(() -> taker.repair(id)));
        return mended[0];
    }
}
