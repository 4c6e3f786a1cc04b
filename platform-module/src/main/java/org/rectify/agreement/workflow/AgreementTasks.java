package org.rectify.agreement.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRequest;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.internal.Steps;
import org.rectify.agreement.internal.Waitings;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.record.Waiting;
import org.rectify.record.workflow.ServedTasks;

/** The tasks of the process {@code responsibilityAgreement}. */
public final class AgreementTasks implements ServedTasks<Agreement, AgreementRequest> {

    private final ZoneId zone;

    public AgreementTasks(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public List<Waiting> asked(String task, Function<String, Object> variable, Agreement agreement) {
        List<AgreementStep> steps = kind(task).steps();
        return Waitings.of(agreement).stream()
                .filter(waiting -> steps.stream().anyMatch(step -> step.code().equals(waiting.step())))
                .toList();
    }

    /** What comes as {@code sign} has no password: a task's fields stay in the engine, and a password must not. */
    @Override
    public AgreementRequest read(String task, Function<String, Object> variable) {
        Object outcome = variable.apply(ServedTasks.outcomeVariable(task));
        if (outcome == null || outcome.toString().isBlank()) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "outcome", "outcome"));
        }
        AgreementStep step = Coded.find(AgreementStep.class, outcome.toString())
                .filter(kind(task).steps()::contains)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("agreement.step.unknown", "outcome", outcome)));
        if (step == AgreementStep.SIGN) {
            return AgreementRequest.of(step, Map.of());
        }
        Map<String, Object> fields = new HashMap<>();
        for (FormField field : Steps.form(step)) {
            Object value = variable.apply("rectwf_" + field.name());
            if (value != null && !"".equals(value)) {
                fields.put(field.name(), converted(field, value));
            }
        }
        return AgreementRequest.of(step, fields);
    }

    private Object converted(FormField field, Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
        }
        return field.type() == FormField.Type.SCORES ? scores(value.toString()) : value;
    }

    /** One target a line: {@code number: score}. */
    private static List<Map<String, Object>> scores(String text) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            String[] parts = line.replace('：', ':').split(":", 2);
            try {
                Integer score = Integer.valueOf(parts.length < 2 ? "" : parts[1].strip());
                scores.add(Map.of("clause", parts[0].strip(), "score", score));
            } catch (NumberFormatException e) {
                throw new RefusedException(Refusal.invalid("request.field.invalid", "scores", "scores"));
            }
        }
        return scores;
    }

    private static AgreementTaskSteps kind(String task) {
        return AgreementTaskSteps.ofKey(task).orElseThrow();
    }
}
