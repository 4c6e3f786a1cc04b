package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.DATE;
import static org.rectify.record.FormField.optional;
import static org.rectify.record.FormField.required;
import static org.rectify.record.FormField.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.archive.Filing;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** Verification (验收), close-off (销号), look-back (回头看), re-opening, filing. */
final class ClosingSteps {

    private ClosingSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.ACCEPT,
                        Forms.withRemark(),
                        order -> order.status() == OrderStatus.SUBMITTED,
                        Sides::verifies,
                        ClosingSteps::accept),
                new StepRule(
                        Step.RETURN,
                        Forms.withRemark(),
                        order -> order.status() == OrderStatus.SUBMITTED,
                        Sides::verifies,
                        ClosingSteps::giveBack),
                new StepRule(
                        Step.LOOK_BACK,
                        Forms.withRemark(select("outcome", "passed", "failed"), optional("newDeadline", DATE)),
                        ClosingSteps::closed,
                        Sides::verifies,
                        ClosingSteps::lookBack),
                new StepRule(
                        Step.REOPEN,
                        Forms.withRemark(required("newDeadline", DATE)),
                        ClosingSteps::closed,
                        Sides::verifies,
                        (order, input, world) -> reopen(order, order.change(), input, world)),
                new StepRule(
                        Step.ARCHIVE,
                        Forms.of(Filing.RETENTION),
                        ClosingSteps::closed,
                        Sides::archives,
                        (order, input, world) ->
                                Outcomes.taken(order.change().archived(Filing.wanted(input, world.now())), input)));
    }

    private static boolean closed(Order order) {
        return order.status() == OrderStatus.CLOSED && order.archived() == null;
    }

    private static Decision accept(Order order, StepInput input, World world) {
        // One that was closed may have been re-opened since this one was handed in.
        Optional<Refusal> openChild = Children.open(order, world);
        if (openChild.isPresent()) {
            return new Decision.Refused(openChild.get());
        }
        Order.Clocking clock = order.clocking();
        // The unit answers for the day on which it handed in, not for the verifier's haste.
        boolean late = clock.closedLate() || clock.stoppedOn().isAfter(clock.deadline());
        return Outcomes.taken(
                order.change()
                        .status(OrderStatus.CLOSED)
                        .progress(100)
                        .clocking(new Order.Clocking(
                                clock.deadline(),
                                clock.originalDeadline(),
                                clock.stoppedOn(),
                                clock.frozenLight(),
                                late))
                        .stamps(order.stamps().closed(world.now()))
                        .verifications(Lists.plus(order.verifications(), verification(true, input, world))),
                input);
    }

    private static Decision giveBack(Order order, StepInput input, World world) {
        Order.Counts counts = order.counts();
        return Outcomes.taken(
                order.change()
                        .status(OrderStatus.RECTIFYING)
                        .clocking(Outcomes.running(order, order.clocking().deadline()))
                        .counts(new Order.Counts(counts.returned() + 1, counts.reopened(), counts.urged()))
                        .verifications(Lists.plus(order.verifications(), verification(false, input, world))),
                input);
    }

    private static Order.Verification verification(boolean accepted, StepInput input, World world) {
        return new Order.Verification(world.newId(), accepted, input.remark(), world.now(), input.by());
    }

    private static Decision lookBack(Order order, StepInput input, World world) {
        boolean passed = "passed".equals(input.text("outcome"));
        OrderBuilder after = order.change()
                .lookBacks(Lists.plus(
                        order.lookBacks(),
                        new Order.LookBack(world.newId(), passed, input.remark(), world.now(), input.by())));
        return passed ? Outcomes.taken(after, input) : reopen(order, after, input, world);
    }

    /** What did not stay fixed goes on under the same number and keeps its history. */
    private static Decision reopen(Order order, OrderBuilder after, StepInput input, World world) {
        LocalDate deadline = input.date("newDeadline");
        if (deadline == null) {
            return Decision.refuse("request.field.missing", "newDeadline", "newDeadline");
        }
        Optional<Refusal> refusal = world.checkDeadline(deadline, "newDeadline")
                .or(() -> Children.afterParent(order, deadline, "newDeadline", world));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Order.Counts counts = order.counts();
        return Outcomes.taken(
                after.status(OrderStatus.RECTIFYING)
                        .progress(Children.progress(world.children(order.id())).orElse(lastReported(order)))
                        .clocking(Outcomes.running(order, deadline))
                        .stamps(order.stamps().closed(null))
                        .counts(new Order.Counts(counts.returned(), counts.reopened() + 1, counts.urged())),
                input);
    }

    /** What the unit said last; that it was done was the verifier's word, and holds no longer. */
    private static int lastReported(Order order) {
        List<Order.Report> reports = order.reports();
        return reports.isEmpty() ? 0 : reports.get(reports.size() - 1).percentage();
    }
}
