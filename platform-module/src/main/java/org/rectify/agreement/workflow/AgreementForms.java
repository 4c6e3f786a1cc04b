package org.rectify.agreement.workflow;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.AgreementView;
import org.rectify.agreement.Agreements;
import org.rectify.agreement.alfresco.TaskSignatures;
import org.rectify.agreement.internal.Decision;
import org.rectify.agreement.internal.Drafting;
import org.rectify.agreement.internal.Steps;
import org.rectify.agreement.internal.World;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.workflow.ServedForms;
import org.rectify.record.workflow.ServedTasks;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.workflow.AgreementProcesses;

/** Agreements in the host's own forms. */
public final class AgreementForms implements ServedForms {

    private static final String PASSWORD = "rectwf_password";

    /** As the host writes a moment into a form. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Agreements agreements;
    private final Units units;
    private final World world;
    private final TaskSignatures signatures;
    private final ZoneId zone;
    private final AgreementTasks tasks;
    private final AgreementStartForm startForm;

    public AgreementForms(Agreements agreements, Units units, World world, TaskSignatures signatures, ZoneId zone) {
        this.agreements = agreements;
        this.units = units;
        this.world = world;
        this.signatures = signatures;
        this.zone = zone;
        this.tasks = new AgreementTasks(zone);
        this.startForm = new AgreementStartForm(zone);
    }

    @Override
    public String process() {
        return AgreementProcesses.AGREEMENT;
    }

    @Override
    public Set<String> tasks() {
        return Arrays.stream(AgreementTaskSteps.values())
                .map(AgreementTaskSteps::key)
                .collect(Collectors.toSet());
    }

    @Override
    public String idVariable() {
        return AgreementProcesses.AGREEMENT_ID;
    }

    @Override
    public Set<String> secrets() {
        return Set.of(PASSWORD);
    }

    /** Who may not sign is not asked for a password, and learns nothing by one. */
    @Override
    public void prove(String task, String id, Map<String, String> secrets, Function<String, Object> variable) {
        Object outcome = variable.apply(ServedTasks.outcomeVariable(task));
        if (!AgreementStep.SIGN.code().equals(outcome)) {
            return;
        }
        Steps.refusal(agreements.get(id), AgreementStep.SIGN, null, units.caller(), world)
                .ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
        signatures.prove(id, secrets.get(PASSWORD));
    }

    @Override
    public void decide(String task, String id, Function<String, Object> variable) {
        AgreementRequest request = signatures.proven(id, tasks.read(task, variable));
        Decision decision =
                Steps.decide(agreements.get(id), request.step(), request.fields(), null, units.caller(), world);
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
    }

    @Override
    public boolean sees(String id) {
        try {
            agreements.get(id);
            return true;
        } catch (RefusedException outside) {
            return false;
        }
    }

    @Override
    public Map<String, Object> face(String task, String id) {
        Agreement agreement = agreements.get(id);
        Map<String, Object> face = new HashMap<>();
        face.put(AgreementProcesses.AGREEMENT_ID, id);
        face.put("rectwf_agreementNumber", Objects.toString(agreement.number(), ""));
        face.put("rectwf_agreementTitle", agreement.title());
        face.put("rectwf_agreementStatus", agreement.status().code());
        face.put(
                "rectwf_agreementPeriod",
                agreement.period().from() + " – " + agreement.period().to());
        face.put("rectwf_agreementUpperUnit", name(agreement.parties().upperUnit()));
        face.put("rectwf_agreementLowerUnit", name(agreement.parties().lowerUnit()));
        LocalDate due = agreement.signatureDue();
        face.put("rectwf_agreementSignBy", due == null ? "" : MOMENT.format(due.atStartOfDay(zone)));
        return face;
    }

    @Override
    public List<String> offered(String task, String id) {
        AgreementView view = agreements.view(id);
        return AgreementTaskSteps.ofKey(task).orElseThrow().steps().stream()
                .filter(view.steps()::contains)
                .map(AgreementStep::code)
                .toList();
    }

    @Override
    public List<String> files(String id) {
        return List.of();
    }

    @Override
    public void attach(String id, String name, InputStream content) {
        throw new RefusedException(Refusal.invalid("agreement.files.none", "packageItems"));
    }

    @Override
    public Map<String, Object> proposals() {
        return Map.of();
    }

    @Override
    public Set<String> startDays() {
        return Set.of("rectwf_periodFrom", "rectwf_periodTo", "rectwf_signBy");
    }

    @Override
    public void start(Function<String, Object> variable) {
        Drafting.draft(startForm.read(variable), false, false, units.caller(), world);
    }

    private String name(String unit) {
        return world.unit(unit).map(Unit::name).orElse(unit);
    }
}
