package org.rectify.order.alfresco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.order.OrderRepair;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;

/** Goes through the orders one transaction each, so that a sweep never holds up a step for longer than one order. */
public final class ProcessRepair implements OrderRepair {

    /** As many findings as a job's result names; the count is of all. */
    private static final int NAMED = 1_000;

    private final Transactions transactions;
    private final Identity identity;
    private final Register register;
    private final StepTaker taker;

    public ProcessRepair(Transactions transactions, Identity identity, Register register, StepTaker taker) {
        this.transactions = transactions;
        this.identity = identity;
        this.register = register;
        this.taker = taker;
    }

    @Override
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        List<String> ids = new ArrayList<>();
        transactions.read(() -> {
            register.eachId(ids::add);
            return null;
        });
        List<Map<String, Object>> differences = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (mended(id)) {
                found++;
                if (differences.size() < NAMED) {
                    differences.add(difference(id));
                }
            }
            progress.at(i + 1L, ids.size(), null);
        }
        return Map.of("checked", ids.size(), "differences", differences, "found", found, "mended", found);
    }

    /** What the schedule calls. */
    public void sweep() {
        repairAll((done, total, message) -> {});
    }

    private boolean mended(String id) {
        boolean[] mended = new boolean[1];
        identity.runAsSystem(() -> mended[0] = transactions.separately(() -> taker.repair(id)));
        return mended[0];
    }

    private Map<String, Object> difference(String id) {
        String number = transactions.read(
                () -> register.find(id).map(LedgerEntry::number).orElse(null));
        return Map.of("orderId", id, "number", String.valueOf(number), "what", "process");
    }
}
