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

    /** For a clock that stands still from today on. */
    static Order.Clocking stopped(Order order, World world) {
        return standing(order, world.today(), world);
    }

    /** For another deadline; a clock that stands still has the light that this deadline would have given it then. */
    static Order.Clocking moved(Order order, LocalDate deadline, World world) {
        Order.Clocking running = running(order, deadline);
        LocalDate stoppedOn = order.clocking().stoppedOn();
        return stoppedOn == null
                ? running
                : standing(order.change().clocking(running).build(), stoppedOn, world);
    }

    /** For a clock that runs, from now on or as before, to that deadline. */
    static Order.Clocking running(Order order, LocalDate deadline) {
        Order.Clocking clock = order.clocking();
        return new Order.Clocking(deadline, clock.originalDeadline(), null, null, clock.closedLate());
    }

    private static Order.Clocking standing(Order order, LocalDate on, World world) {
        Order.Clocking clock = order.clocking();
        return new Order.Clocking(
                clock.deadline(), clock.originalDeadline(), on, world.runningLight(order, on), clock.closedLate());
    }
}
