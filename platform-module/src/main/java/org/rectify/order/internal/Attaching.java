package org.rectify.order.internal;

import java.util.List;
import java.util.Optional;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Refusal;
import org.rectify.unit.Caller;

/** Who may add files to an order, and when: those with work in it, until it is closed. */
public final class Attaching {

    private Attaching() {}

    /** Why the file is not taken; empty where it is. */
    public static Optional<Refusal> refusal(Order order, String measureId, Caller caller, World world) {
        if (!Sides.takesPart(order, caller, world)) {
            return Optional.of(Refusal.forbidden("order.step.forbidden"));
        }
        boolean unfinished = order.status().open()
                || order.status() == OrderStatus.DRAFT
                || order.status() == OrderStatus.IN_APPROVAL;
        if (!unfinished || order.archived() != null) {
            List<String> allowed = Steps.available(order, caller, world).stream()
                    .map(step -> step.code())
                    .toList();
            return Optional.of(Refusal.conflict("order.closed", allowed));
        }
        if (measureId != null
                && order.measures().stream().noneMatch(measure -> measure.id().equals(measureId))) {
            return Optional.of(Refusal.invalid("order.measure.unknown", "measureId", measureId));
        }
        return Optional.empty();
    }
}
