package org.rectify.order.internal;

import java.time.LocalDate;
import java.util.List;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.record.StepInput;

/** Makes decisions from what a step leaves behind. */
final class Outcomes {

    private Outcomes() {}

    static Decision taken(OrderBuilder after, StepInput input) {
        return new Decision.Taken(after.build(), input.list("attachments", String.class), List.of());
    }

    /** For a clock that is set going again or stands still from the day on. */
    static Order.Clocking stopped(Order order, LocalDate on) {
        Order.Clocking clock = order.clocking();
        return new Order.Clocking(clock.deadline(), clock.originalDeadline(), on, clock.closedLate());
    }

    static Order.Clocking running(Order order, LocalDate deadline) {
        Order.Clocking clock = order.clocking();
        return new Order.Clocking(deadline, clock.originalDeadline(), null, clock.closedLate());
    }
}
