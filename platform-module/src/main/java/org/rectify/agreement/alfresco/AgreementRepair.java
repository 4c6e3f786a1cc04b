package org.rectify.agreement.alfresco;

import java.util.Map;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.job.Jobs;
import org.rectify.platform.Identity;
import org.rectify.platform.Transactions;
import org.rectify.record.MendedProcesses;
import org.rectify.record.alfresco.RecordRepair;

/** Mends the processes of agreements; the sweep of orders' processes goes through them too. */
public final class AgreementRepair implements MendedProcesses {

    private final RecordRepair repair;

    public AgreementRepair(
            Transactions transactions, Identity identity, AgreementRegister register, AgreementTaker taker) {
        this.repair = new RecordRepair(transactions, identity, register::eachId, taker, id -> difference(register, id));
    }

    @Override
    public Map<String, Object> repairAll(Jobs.Progress progress) {
        return repair.repairAll(progress);
    }

    private static Map<String, Object> difference(AgreementRegister register, String id) {
        String number = register.find(id).map(AgreementEntry::number).orElse(null);
        return Map.of("agreementId", id, "number", String.valueOf(number), "what", "process");
    }
}
