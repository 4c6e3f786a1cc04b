package org.rectify.order.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Steps;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.record.workflow.ServedTasks;

/**
 * Reads the step that somebody takes by ending a task from the task's fields. A task has the fields of all its outcomes;
 * only those that the chosen step asks for are read, and an empty one counts as not filled in.
 */
final class TaskFields {

    /** Fields that go by another name in the task model, where that name would say less. */
    private static final Map<String, String> OTHER_NAMES = Map.of("outcome", "lookBackResult");

    private final ZoneId zone;

    TaskFields(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The step with its fields.
     *
     * @param variable gives the task's own variable of that name, null where there is none
     * @throws RefusedException where no outcome was chosen, or one that the task does not have
     */
    StepRequest read(TaskSteps task, Function<String, Object> variable) {
        Object outcome = variable.apply(ServedTasks.outcomeVariable(task.key()));
        if (outcome == null || outcome.toString().isBlank()) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "outcome", "outcome"));
        }
        if (task == TaskSteps.DECIDE_EXTENSION || task == TaskSteps.DECIDE_CANCELLATION) {
            Step step = task.steps().get(0);
            Map<String, Object> fields = fields(step, variable);
            fields.put("decision", outcome.toString());
            return StepRequest.of(step, fields);
        }
        Step step = Coded.find(Step.class, outcome.toString())
                .filter(task.steps()::contains)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("order.step.unknown", "outcome", outcome)));
        return StepRequest.of(step, fields(step, variable));
    }

    private Map<String, Object> fields(Step step, Function<String, Object> variable) {
        Map<String, Object> fields = new HashMap<>();
        for (FormField field : Steps.form(step)) {
            Object value = variable.apply("rectwf_" + OTHER_NAMES.getOrDefault(field.name(), field.name()));
            if (value != null && !"".equals(value)) {
                fields.put(field.name(), converted(field, value));
            }
        }
        return fields;
    }

    private Object converted(FormField field, Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
        }
        return switch (field.type()) {
            case MEASURES -> measures(value.toString());
            case EVIDENCE -> evidence(value.toString());
            default -> value;
        };
    }

    /** One file a line: the measure's id and the attachment's, with a blank between them. */
    private static List<Map<String, Object>> evidence(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(pair -> Map.<String, Object>of("measureId", pair[0], "attachmentId", pair[pair.length - 1]))
                .toList();
    }

    /** One measure a line: {@code what | yyyy-MM-dd | user name}, the person may be left out. */
    private static List<Map<String, Object>> measures(String text) {
        List<Map<String, Object>> measures = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            String[] columns = line.replace('|', '|').split("\\|");
            Map<String, Object> measure = new HashMap<>();
            measure.put("text", columns[0].strip());
            if (columns.length > 1) {
                measure.put("dueOn", columns[1].strip());
            }
            if (columns.length > 2) {
                measure.put("person", columns[2].strip());
            }
            measures.add(measure);
        }
        return measures;
    }
}
