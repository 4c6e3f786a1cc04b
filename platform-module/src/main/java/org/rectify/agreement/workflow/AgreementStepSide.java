package org.rectify.agreement.workflow;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.alfresco.AgreementRecords;
import org.rectify.agreement.alfresco.AgreementTaker;
import org.rectify.agreement.alfresco.TaskSignatures;
import org.rectify.record.workflow.StartPackage;
import org.rectify.record.workflow.StepSide;
import org.rectify.unit.Units;

/** Steps with agreements, as the process asks for them. */
public final class AgreementStepSide implements StepSide<Agreement, AgreementRequest> {

    private final AgreementTaker taker;
    private final AgreementRecords records;
    private final Units units;
    private final AgreementStartForm startForm;
    private final TaskSignatures signatures;
    private final StartPackage startPackage;

    public AgreementStepSide(
            AgreementTaker taker,
            AgreementRecords records,
            Units units,
            TaskSignatures signatures,
            StartPackage startPackage,
            ZoneId zone) {
        this.taker = taker;
        this.records = records;
        this.units = units;
        this.startForm = new AgreementStartForm(zone);
        this.signatures = signatures;
        this.startPackage = startPackage;
    }

    /** What the diagram calls beside the steps. */
    public Map<String, Consumer<String>> own() {
        return Map.of("ReviewDue", taker::askForReview);
    }

    @Override
    public Optional<Agreement> find(String id) {
        return records.find(id);
    }

    @Override
    public Agreement open(Function<String, Object> field, String process) {
        return taker.create(startForm.read(field), false, process, false, units.caller());
    }

    @Override
    public void began(DelegateExecution execution, Agreement draft) {
        startPackage.fill(execution, draft);
    }

    @Override
    public Agreement takeByTask(String id, AgreementRequest request) {
        return taker.takeByTask(id, signatures.proven(id, request), units.caller());
    }
}
