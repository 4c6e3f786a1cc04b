package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.PERSON;
import static org.rectify.record.FormField.Type.UNIT;
import static org.rectify.record.FormField.optional;
import static org.rectify.record.FormField.required;

import java.util.List;
import java.util.Optional;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** What becomes of an order that was sent to a unit: signed for, or declined and re-routed or insisted on. */
final class ReceiptSteps {

    private ReceiptSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        Step.SIGN_FOR,
                        Forms.of(optional("responsiblePerson", PERSON)),
                        order -> issued(order) && order.declined() == null,
                        Sides::rectifies,
                        ReceiptSteps::signFor),
                new StepRule(
                        Step.DECLINE,
                        Forms.withRemark(),
                        order -> issued(order) && order.declined() == null,
                        Sides::rectifies,
                        (order, input, world) -> Outcomes.taken(
                                order.change().declined(new Order.Declined(input.remark(), input.by(), world.now())),
                                input)),
                new StepRule(
                        Step.REROUTE,
                        Forms.of(required("leadUnit", UNIT), required("responsiblePerson", PERSON)),
                        order -> issued(order) && order.declined() != null,
                        Sides::supervises,
                        ReceiptSteps::reroute),
                new StepRule(
                        Step.INSIST,
                        Forms.withRemark(),
                        order -> issued(order) && order.declined() != null,
                        Sides::supervises,
                        (order, input, world) -> Outcomes.taken(order.change().declined(null), input)));
    }

    private static boolean issued(Order order) {
        return order.status() == OrderStatus.ISSUED;
    }

    private static Decision signFor(Order order, StepInput input, World world) {
        String person = input.has("responsiblePerson") ? input.text("responsiblePerson") : order.responsiblePerson();
        Optional<Refusal> refusal = People.memberOf(person, order.leadUnit(), "responsiblePerson", world);
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Order.Stamps stamps = order.stamps();
        OrderBuilder after = order.change()
                .status(OrderStatus.RECEIVED)
                .responsiblePerson(person)
                .stamps(new Order.Stamps(
                        stamps.createdAt(), stamps.modifiedAt(), stamps.issuedAt(), world.now(), null, null));
        return Outcomes.taken(after, input);
    }

    private static Decision reroute(Order order, StepInput input, World world) {
        String unit = input.text("leadUnit");
        String person = input.text("responsiblePerson");
        Optional<Refusal> refusal = People.supervised(unit, order.issuingUnit(), "leadUnit", world)
                .or(() -> order.assists(unit)
                        ? Optional.of(Refusal.invalid("order.unit.twice", "leadUnit", world.unitName(unit)))
                        : Optional.empty())
                .or(() -> People.memberOf(person, unit, "responsiblePerson", world));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return Outcomes.taken(
                order.change().leadUnit(unit).responsiblePerson(person).declined(null), input);
    }
}
