package org.rectify.order.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.internal.OrderItems.Child;
import org.rectify.platform.Refusal;
import org.rectify.record.StepInput;

/** Breaking an order down to the lead unit's own sub-units (层层分解); no child is due after its parent. */
final class BreakDown {

    private BreakDown() {}

    static Decision decide(Order order, StepInput input, World world) {
        List<NewOrder> children = new ArrayList<>();
        List<Child> asked = input.list("children", Child.class);
        for (int i = 0; i < asked.size(); i++) {
            Child child = asked.get(i);
            Optional<Refusal> refusal = check(order, child, "children[" + i + "]", world);
            if (refusal.isPresent()) {
                return new Decision.Refused(refusal.get());
            }
            NewOrder part = new NewOrder(
                    order.title(),
                    order.problem(),
                    order.leadUnit(),
                    child.leadUnit(),
                    List.of(),
                    child.responsiblePerson(),
                    child.requiredMeasures() == null ? order.requiredMeasures() : child.requiredMeasures(),
                    child.deadline(),
                    order.priority(),
                    null,
                    order.noticeId());
            children.add(part.on(order.problemId(), order.problem()));
        }
        return new Decision.Taken(order, input.list("attachments", String.class), children);
    }

    private static Optional<Refusal> check(Order order, Child child, String path, World world) {
        LocalDate latest = order.clocking().deadline();
        return People.supervised(child.leadUnit(), order.leadUnit(), path + ".leadUnit", world)
                .or(() -> People.memberOf(
                        child.responsiblePerson(), child.leadUnit(), path + ".responsiblePerson", world))
                .or(() -> world.checkDeadline(child.deadline(), path + ".deadline"))
                .or(() -> child.deadline().isAfter(latest)
                        ? Optional.of(Refusal.invalid("order.deadline.afterParent", path + ".deadline", latest))
                        : Optional.empty());
    }
}
