package org.rectify.order.alfresco;

import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.order.OrderRepair;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordRepair;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;

/** Mends the processes of orders. */
public final class ProcessRepair implements OrderRepair {

    private final RecordRepair repair;

    public ProcessRepair(Transactions transactions, Identity identity, Register register, StepTaker taker) {
        this.repair = new RecordRepair(transactions, identity, register::eachId, taker, id -> difference(register, id));
    }

    @Override
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        return repair.repairAll(progress);
    }

    /** What the schedule calls. */
    public void sweep() {
        repairAll((done, total, message) -> {});
    }

    private static Map<String, Object> difference(Register register, String id) {
        String number = register.find(id).map(LedgerEntry::number).orElse(null);
        return Map.of("orderId", id, "number", String.valueOf(number), "what", "process");
    }
}
