package org.rectify.agreement.alfresco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.internal.Projection;
import org.rectify.agreement.internal.World;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordRepair;

/** Mends what follows the records: their processes, and their rows in the list. */
public final class AgreementRepair {

    private final RecordRepair repair;
    private final Transactions transactions;
    private final AgreementRecords records;
    private final AgreementRegister register;
    private final World world;

    public AgreementRepair(
            Transactions transactions,
            Identity identity,
            AgreementRecords records,
            AgreementRegister register,
            AgreementTaker taker,
            World world) {
        this.repair = new RecordRepair(transactions, identity, register::eachId, taker, id -> difference(register, id));
        this.transactions = transactions;
        this.records = records;
        this.register = register;
        this.world = world;
    }

    public Map<String, Object> repairAll(Jobs.Progress progress) {
        return repair.repairAll(progress);
    }

    /** What the schedule calls. */
    public void sweep() {
        repairAll((done, total, message) -> {});
    }

    /** Writes the rows anew from the records, each in a transaction of its own; how many there are. */
    public long rebuild() {
        List<String> ids = new ArrayList<>();
        transactions.read(() -> {
            records.eachId(ids::add);
            return null;
        });
        for (String id : ids) {
            transactions.separately(() -> {
                register.lock(id);
                records.find(id).ifPresent(found -> register.put(Projection.of(found, world)));
                return null;
            });
        }
        return ids.size();
    }

    private static Map<String, Object> difference(AgreementRegister register, String id) {
        String number = register.find(id).map(AgreementEntry::number).orElse(null);
        return Map.of("agreementId", id, "number", String.valueOf(number), "what", "process");
    }
}
