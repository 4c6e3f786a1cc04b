package org.rectify.order.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;

/** Cancels an order because the notice that it came from was withdrawn: asked for and decided in one. */
public final class Withdrawing {

    private Withdrawing() {}

    /** The order cancelled; one that waited for a decision on its cancellation has it decided. */
    public static Decision cancel(Order order, String reason, String by, World world) {
        Instant now = world.now();
        List<Order.Cancellation> cancellations = new ArrayList<>();
        for (Order.Cancellation each : order.cancellations()) {
            cancellations.add(
                    each.decision() == DecisionState.PENDING
                            ? new Order.Cancellation(
                                    each.id(),
                                    each.reason(),
                                    each.at(),
                                    each.by(),
                                    DecisionState.APPROVED,
                                    by,
                                    now,
                                    reason)
                            : each);
        }
        if (order.pendingCancellation().isEmpty()) {
            cancellations.add(
                    new Order.Cancellation(world.newId(), reason, now, by, DecisionState.APPROVED, by, now, null));
        }
        return new Decision.Taken(
                order.change()
                        .status(OrderStatus.CANCELLED)
                        .cancellations(cancellations)
                        .suspension(null)
                        .clocking(Outcomes.stopped(order, world))
                        .build(),
                List.of(),
                List.of());
    }
}
