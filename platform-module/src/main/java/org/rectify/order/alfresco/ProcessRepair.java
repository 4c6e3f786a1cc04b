package org.rectify.order.alfresco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.job.Jobs;
import org.rectify.order.OrderRepair;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.record.MendedProcesses;
import org.rectify.record.alfresco.RecordRepair;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;

/** Mends the processes of orders, and after them those of the kinds of record that are mended with them. */
public final class ProcessRepair implements OrderRepair {

    private final RecordRepair repair;
    private final List<MendedProcesses> others;

    public ProcessRepair(
            Transactions transactions,
            Identity identity,
            Register register,
            StepTaker taker,
            List<MendedProcesses> others) {
        this.others = List.copyOf(others);
        this.repair = new RecordRepair(transactions, identity, register::eachId, taker, id -> difference(register, id));
    }

    @Override
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        List<Map<String, Object>> results = new ArrayList<>();
        results.add(repair.repairAll(progress));
        others.forEach(each -> results.add(each.repairAll(progress)));
        Map<String, Object> all = new LinkedHashMap<>();
        List<Object> differences = new ArrayList<>();
        results.forEach(result -> differences.addAll((List<?>) result.get("differences")));
        all.put("differences", differences);
        for (String count : List.of("checked", "found", "mended")) {
            all.put(
                    count,
                    results.stream()
                            .mapToLong(result -> ((Number) result.get(count)).longValue())
                            .sum());
        }
        return all;
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
