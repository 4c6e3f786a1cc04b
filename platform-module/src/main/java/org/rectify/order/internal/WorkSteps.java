package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.CHILDREN;
import static org.rectify.record.FormField.Type.EVIDENCE;
import static org.rectify.record.FormField.Type.INTEGER;
import static org.rectify.record.FormField.Type.MEASURES;
import static org.rectify.record.FormField.Type.TEXT;
import static org.rectify.record.FormField.Type.TEXTAREA;
import static org.rectify.record.FormField.Type.UNIT;
import static org.rectify.record.FormField.optional;
import static org.rectify.record.FormField.required;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.order.internal.OrderItems.PlannedMeasure;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** The unit's own work: plan, monthly report, an assisting unit's part, breaking down, submission. */
final class WorkSteps {

    private WorkSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.PLAN,
                        Forms.of(required("measures", MEASURES)),
                        WorkSteps::working,
                        Sides::rectifies,
                        WorkSteps::plan),
                new StepRule(
                        Step.REPORT,
                        Forms.of(required("percentage", INTEGER), required("text", TEXTAREA), optional("period", TEXT)),
                        WorkSteps::working,
                        Sides::rectifies,
                        WorkSteps::report),
                new StepRule(
                        Step.COMPLETE_PART,
                        Forms.of(required("text", TEXTAREA), optional("unit", UNIT)),
                        order -> working(order) && order.parts().stream().anyMatch(part -> !part.completed()),
                        Sides::assists,
                        WorkSteps::completePart),
                new StepRule(
                        Step.BREAK_DOWN,
                        Forms.of(required("children", CHILDREN)),
                        WorkSteps::working,
                        Sides::rectifies,
                        BreakDown::decide),
                new StepRule(
                        Step.SUBMIT,
                        Forms.of(required("text", TEXTAREA), optional("evidence", EVIDENCE)),
                        WorkSteps::working,
                        Sides::rectifies,
                        Submission::decide));
    }

    /** The unit is at it: signed for, not suspended, not handed in. */
    static boolean working(Order order) {
        return (order.status() == OrderStatus.RECEIVED || order.status() == OrderStatus.RECTIFYING)
                && !order.suspended();
    }

    private static Decision plan(Order order, StepInput input, World world) {
        List<Order.Measure> measures = new ArrayList<>();
        List<PlannedMeasure> planned = input.list("measures", PlannedMeasure.class);
        for (int i = 0; i < planned.size(); i++) {
            PlannedMeasure measure = planned.get(i);
            Optional<Refusal> refusal = check(order, measure, "measures[" + i + "]", world);
            if (refusal.isPresent()) {
                return new Decision.Refused(refusal.get());
            }
            String id = measure.id() == null ? world.newId() : measure.id();
            measures.add(new Order.Measure(id, measure.text(), measure.dueOn(), measure.person()));
        }
        return Outcomes.taken(order.change().status(OrderStatus.RECTIFYING).measures(measures), input);
    }

    private static Optional<Refusal> check(Order order, PlannedMeasure measure, String path, World world) {
        if (measure.id() != null
                && order.measures().stream().noneMatch(known -> known.id().equals(measure.id()))) {
            return Optional.of(Refusal.invalid("order.measure.unknown", path + ".id", measure.id()));
        }
        if (measure.dueOn().isAfter(order.clocking().deadline())) {
            return Optional.of(Refusal.invalid(
                    "order.measure.afterDeadline",
                    path + ".dueOn",
                    order.clocking().deadline()));
        }
        return measure.person() == null
                ? Optional.empty()
                : People.memberOf(measure.person(), order.leadUnit(), path + ".person", world);
    }

    private static Decision report(Order order, StepInput input, World world) {
        int percentage = input.integer("percentage");
        if (percentage < 0 || percentage > 100) {
            return Decision.refuse("order.percentage.invalid", "percentage");
        }
        YearMonth now = YearMonth.from(world.today());
        YearMonth period;
        try {
            period = input.has("period") ? YearMonth.parse(input.text("period")) : now;
        } catch (DateTimeException e) {
            return Decision.refuse("order.period.invalid", "period");
        }
        // No report is due of a month in which there was no order yet.
        YearMonth issued = YearMonth.from(world.day(order.stamps().issuedAt()));
        if (period.isAfter(now) || period.isBefore(issued)) {
            return Decision.refuse("order.period.invalid", "period");
        }
        Order.Report report = new Order.Report(
                world.newId(), period.toString(), percentage, input.text("text"), world.now(), input.by());
        return Outcomes.taken(
                order.change()
                        .status(OrderStatus.RECTIFYING)
                        .progress(Children.progress(world.children(order.id())).orElse(percentage))
                        .reports(Lists.plus(order.reports(), report)),
                input);
    }

    private static Decision completePart(Order order, StepInput input, World world) {
        List<Order.Part> own = order.parts().stream()
                .filter(part -> !part.completed() && Sides.works(input.caller(), part.unit()))
                .filter(part -> !input.has("unit") || part.unit().equals(input.text("unit")))
                .toList();
        if (own.size() != 1) {
            return Decision.refuse("order.part.whose", "unit");
        }
        List<Order.Part> parts = order.parts().stream()
                .map(part -> part == own.get(0)
                        ? new Order.Part(part.id(), part.unit(), true, world.now(), input.by(), input.text("text"))
                        : part)
                .toList();
        return Outcomes.taken(order.change().parts(parts), input);
    }
}
