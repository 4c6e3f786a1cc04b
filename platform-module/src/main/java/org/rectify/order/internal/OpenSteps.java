package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.PERSON;
import static org.rectify.record.FormField.Type.TEXTAREA;
import static org.rectify.record.FormField.required;
import static org.rectify.record.FormField.select;

import java.util.List;
import java.util.Optional;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;

/** What can be done with any open order: urge, reassign, cancel, comment. */
final class OpenSteps {

    private OpenSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.URGE,
                        Forms.of(),
                        order -> order.status().open(),
                        Sides::supervisesOrLeads,
                        (order, input, world) -> {
                            Order.Counts counts = order.counts();
                            return Outcomes.taken(
                                    order.change()
                                            .counts(new Order.Counts(
                                                    counts.returned(), counts.reopened(), counts.urged() + 1)),
                                    input);
                        }),
                new StepRule(
                        Step.REASSIGN,
                        Forms.of(required("responsiblePerson", PERSON)),
                        order -> order.status().open(),
                        OpenSteps::reassigns,
                        OpenSteps::reassign),
                new StepRule(
                        Step.REQUEST_CANCELLATION,
                        Forms.of(required("reason", TEXTAREA)),
                        order -> order.status().open()
                                && order.pendingCancellation().isEmpty(),
                        Sides::supervises,
                        OpenSteps::requestCancellation),
                new StepRule(
                        Step.DECIDE_CANCELLATION,
                        Forms.of(select("decision", DecisionState.APPROVED.code(), DecisionState.REFUSED.code())),
                        order -> order.status().open()
                                && order.pendingCancellation().isPresent(),
                        Deciding::decidesCancellation,
                        OpenSteps::decideCancellation),
                new StepRule(
                        Step.COMMENT,
                        Forms.withRemark(),
                        order -> order.status().open(),
                        Sides::takesPart,
                        (order, input, world) -> Outcomes.taken(order.change(), input)));
    }

    /** The supervising office may reassign anyone's matter; within the unit those who hand out its work may. */
    private static boolean reassigns(Order order, Caller caller, World world) {
        return Sides.supervises(order, caller, world)
                || caller.has(order.leadUnit(), Sides.HANDING_OUT.toArray(UnitRole[]::new));
    }

    private static Decision reassign(Order order, StepInput input, World world) {
        String person = input.text("responsiblePerson");
        Optional<Refusal> refusal = People.memberOf(person, order.leadUnit(), "responsiblePerson", world);
        return refusal.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Outcomes.taken(order.change().responsiblePerson(person), input));
    }

    private static Decision requestCancellation(Order order, StepInput input, World world) {
        Order.Cancellation cancellation = new Order.Cancellation(
                world.newId(), input.text("reason"), world.now(), input.by(), DecisionState.PENDING, null, null, null);
        return Outcomes.taken(order.change().cancellations(Lists.plus(order.cancellations(), cancellation)), input);
    }

    private static Decision decideCancellation(Order order, StepInput input, World world) {
        boolean approved = DecisionState.APPROVED.code().equals(input.text("decision"));
        if (!approved && input.remark() == null) {
            return Decision.refuse("request.field.missing", "remark", "remark");
        }
        if (approved) {
            Optional<Refusal> openChild = Children.open(order, world);
            if (openChild.isPresent()) {
                return new Decision.Refused(openChild.get());
            }
        }
        Order.Cancellation pending = order.pendingCancellation().orElseThrow();
        Order.Cancellation decided = new Order.Cancellation(
                pending.id(),
                pending.reason(),
                pending.at(),
                pending.by(),
                approved ? DecisionState.APPROVED : DecisionState.REFUSED,
                input.by(),
                world.now(),
                input.remark());
        OrderBuilder after = order.change()
                .cancellations(order.cancellations().stream()
                        .map(cancellation -> cancellation == pending ? decided : cancellation)
                        .toList());
        if (approved) {
            after.status(OrderStatus.CANCELLED).suspension(null).clocking(Outcomes.stopped(order, world));
        }
        return Outcomes.taken(after, input);
    }
}
