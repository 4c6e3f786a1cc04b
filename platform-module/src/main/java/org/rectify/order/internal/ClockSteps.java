package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.DATE;
import static org.rectify.record.FormField.Type.TEXTAREA;
import static org.rectify.record.FormField.required;
import static org.rectify.record.FormField.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.Pace;
import org.rectify.order.Step;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** What moves or stops the clock: extension, suspension. The original deadline is never lost. */
final class ClockSteps {

    private ClockSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.REQUEST_EXTENSION,
                        Forms.of(required("reason", TEXTAREA), required("newDeadline", DATE)),
                        order -> WorkSteps.working(order)
                                && order.pendingExtension().isEmpty(),
                        Sides::rectifies,
                        ClockSteps::requestExtension),
                new StepRule(
                        Step.DECIDE_EXTENSION,
                        Forms.of(select("decision", DecisionState.APPROVED.code(), DecisionState.REFUSED.code())),
                        order -> order.status().open()
                                && order.pendingExtension().isPresent(),
                        Deciding::decidesExtension,
                        ClockSteps::decideExtension),
                new StepRule(
                        Step.SUSPEND,
                        Forms.of(required("reason", TEXTAREA), required("reviewOn", DATE)),
                        // 挂账 is for what takes long; what can be put right at once is not put aside.
                        order -> WorkSteps.working(order) && order.problem().pace() != Pace.AT_ONCE,
                        Sides::supervises,
                        ClockSteps::suspend),
                new StepRule(
                        Step.RESUME,
                        Forms.of(),
                        order -> order.status().open() && order.suspended(),
                        Sides::supervises,
                        ClockSteps::resume));
    }

    static long approvedExtensions(Order order) {
        return order.extensions().stream()
                .filter(extension -> extension.decision() == DecisionState.APPROVED)
                .count();
    }

    private static Decision requestExtension(Order order, StepInput input, World world) {
        LocalDate newDeadline = input.date("newDeadline");
        Optional<Refusal> refusal = world.checkDeadline(newDeadline, "newDeadline")
                .or(() -> Children.afterParent(order, newDeadline, "newDeadline", world));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        if (!newDeadline.isAfter(order.clocking().deadline())) {
            return Decision.refuse(
                    "order.extension.notLater", "newDeadline", order.clocking().deadline());
        }
        Order.Extension extension = new Order.Extension(
                world.newId(),
                input.text("reason"),
                newDeadline,
                order.clocking().deadline(),
                world.now(),
                input.by(),
                DecisionState.PENDING,
                null,
                null,
                null);
        return Outcomes.taken(order.change().extensions(Lists.plus(order.extensions(), extension)), input);
    }

    private static Decision decideExtension(Order order, StepInput input, World world) {
        boolean approved = DecisionState.APPROVED.code().equals(input.text("decision"));
        if (!approved && input.remark() == null) {
            return Decision.refuse("request.field.missing", "remark", "remark");
        }
        Order.Extension pending = order.pendingExtension().orElseThrow();
        if (approved && pending.newDeadline().isBefore(world.today())) {
            return Decision.refuse("order.deadline.past", "decision", pending.newDeadline());
        }
        // It may have been moved on by a suspension since the extension was asked for.
        LocalDate inForce = order.clocking().deadline();
        if (approved && !pending.newDeadline().isAfter(inForce)) {
            return Decision.refuse("order.extension.notLater", "decision", inForce);
        }
        Optional<Refusal> late =
                approved ? Children.afterParent(order, pending.newDeadline(), "decision", world) : Optional.empty();
        if (late.isPresent()) {
            return new Decision.Refused(late.get());
        }
        Order.Extension decided = new Order.Extension(
                pending.id(),
                pending.reason(),
                pending.newDeadline(),
                pending.previousDeadline(),
                pending.at(),
                pending.by(),
                approved ? DecisionState.APPROVED : DecisionState.REFUSED,
                input.by(),
                world.now(),
                input.remark());
        OrderBuilder after = order.change()
                .extensions(order.extensions().stream()
                        .map(extension -> extension == pending ? decided : extension)
                        .toList());
        if (approved) {
            after.clocking(Outcomes.moved(order, pending.newDeadline(), world));
        }
        return Outcomes.taken(after, input);
    }

    private static Decision suspend(Order order, StepInput input, World world) {
        LocalDate reviewOn = input.date("reviewOn");
        if (!reviewOn.isAfter(world.today())) {
            return Decision.refuse("order.review.past", "reviewOn", reviewOn);
        }
        return Outcomes.taken(
                order.change()
                        .suspension(new Order.Suspension(input.text("reason"), reviewOn, input.by(), world.now()))
                        .clocking(Outcomes.stopped(order, world)),
                input);
    }

    private static Decision resume(Order order, StepInput input, World world) {
        Order.Clocking clock = order.clocking();
        LocalDate moved = world.afterSuspension(clock.deadline(), clock.stoppedOn(), world.today());
        LocalDate deadline = Children.within(order, moved, world);
        return Outcomes.taken(order.change().suspension(null).clocking(Outcomes.running(order, deadline)), input);
    }
}
