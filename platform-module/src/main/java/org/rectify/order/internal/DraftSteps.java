package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.PERSON;
import static org.rectify.record.FormField.optional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** From the draft to issuance: approval, sending back, discarding. */
final class DraftSteps {

    private DraftSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.SUBMIT_FOR_APPROVAL,
                        Forms.of(optional("approver", PERSON)),
                        DraftSteps::draft,
                        Sides::supervises,
                        DraftSteps::submitForApproval),
                new StepRule(
                        Step.ISSUE,
                        Forms.of(),
                        // A draft that names an approver is not issued past that approver.
                        order -> draft(order) && order.approver() == null,
                        Sides::supervises,
                        DraftSteps::issue),
                new StepRule(
                        Step.DISCARD,
                        Forms.of(),
                        DraftSteps::draft,
                        Sides::supervises,
                        (order, input, world) -> Outcomes.taken(order.change().status(OrderStatus.DISCARDED), input)),
                new StepRule(Step.APPROVE, Forms.of(), DraftSteps::inApproval, Sides::approves, DraftSteps::issue),
                new StepRule(
                        Step.SEND_BACK,
                        Forms.withRemark(),
                        DraftSteps::inApproval,
                        Sides::approves,
                        (order, input, world) -> Outcomes.taken(order.change().status(OrderStatus.DRAFT), input)));
    }

    private static boolean draft(Order order) {
        return order.status() == OrderStatus.DRAFT;
    }

    private static boolean inApproval(Order order) {
        return order.status() == OrderStatus.IN_APPROVAL;
    }

    private static Decision submitForApproval(Order order, StepInput input, World world) {
        String approver = input.has("approver") ? input.text("approver") : order.approver();
        Optional<Refusal> refusal =
                approver == null ? Optional.empty() : People.leaderOf(approver, order.issuingUnit(), "approver", world);
        return refusal.or(() -> ready(order, world))
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Outcomes.taken(
                        order.change().status(OrderStatus.IN_APPROVAL).approver(approver), input));
    }

    static Decision issue(Order order, StepInput input, World world) {
        return ready(order, world)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Outcomes.taken(issued(order, world), input));
    }

    /** The order as issuance leaves it, but for its number, which is drawn when all else is certain. */
    private static OrderBuilder issued(Order order, World world) {
        Order.Clocking clock = order.clocking();
        Order.Stamps stamps = order.stamps();
        return order.change()
                .status(OrderStatus.ISSUED)
                .clocking(new Order.Clocking(clock.deadline(), clock.deadline(), null, null, false))
                .stamps(new Order.Stamps(stamps.createdAt(), stamps.modifiedAt(), world.now(), null, null, null));
    }

    /** Whether it may leave the house; a draft may have waited until its deadline passed or its person left. */
    private static Optional<Refusal> ready(Order order, World world) {
        if (order.responsiblePerson() == null) {
            return Optional.of(Refusal.invalid("request.field.missing", "responsiblePerson", "responsiblePerson"));
        }
        return Stream.of(
                        People.supervised(order.leadUnit(), order.issuingUnit(), "leadUnit", world),
                        People.memberOf(order.responsiblePerson(), order.leadUnit(), "responsiblePerson", world),
                        world.checkDeadline(order.clocking().deadline(), "deadline"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
