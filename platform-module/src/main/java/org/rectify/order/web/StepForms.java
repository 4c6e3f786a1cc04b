package org.rectify.order.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.order.internal.Steps;
import org.rectify.record.FormField;
import org.rectify.web.Labels;

/** Describes the forms of steps, filled in with what the order says already. */
final class StepForms {

    /** What cannot be taken back, or sends others to work again. */
    private static final Set<Step> DANGEROUS = EnumSet.of(
            Step.DISCARD,
            Step.DECLINE,
            Step.RETURN,
            Step.REOPEN,
            Step.SUSPEND,
            Step.REQUEST_CANCELLATION,
            Step.ARCHIVE);

    private final Order order;
    private final Labels labels;

    StepForms(Order order, Labels labels) {
        this.order = order;
        this.labels = labels;
    }

    OrderJson.AvailableStep of(Step step) {
        return new OrderJson.AvailableStep(
                step.code(),
                labels.of("step", step),
                DANGEROUS.contains(step),
                Steps.form(step).stream().map(field -> field(step, field)).toList());
    }

    private OrderJson.Field field(Step step, FormField field) {
        return new OrderJson.Field(
                field.name(),
                field.type().code(),
                field.required(),
                labels.field(step.code() + "." + field.name()),
                field.maxLength() == 0 ? null : field.maxLength(),
                field.options().isEmpty()
                        ? null
                        : field.options().stream()
                                .map(value -> new OrderJson.Option(value, labels.of("option", value)))
                                .toList(),
                value(step, field.name()));
    }

    private Object value(Step step, String field) {
        return switch (step) {
            case SUBMIT_FOR_APPROVAL -> "approver".equals(field) ? order.approver() : null;
            case SIGN_FOR -> "responsiblePerson".equals(field) ? order.responsiblePerson() : null;
            case PLAN -> "measures".equals(field) && !order.measures().isEmpty() ? measures() : null;
            case REPORT -> "percentage".equals(field) ? order.progress() : null;
            default -> null;
        };
    }

    private List<Map<String, Object>> measures() {
        return order.measures().stream()
                .map(measure -> {
                    Map<String, Object> value = new LinkedHashMap<>();
                    value.put("id", measure.id());
                    value.put("text", measure.text());
                    value.put("dueOn", measure.dueOn());
                    value.put("person", measure.person());
                    return value;
                })
                .toList();
    }
}
