package org.rectify.order.internal;

import java.util.Optional;
import org.rectify.deadline.Light;
import org.rectify.order.Order;

/** The light of an order, by whether its clock runs. */
public final class Lights {

    private Lights() {}

    /**
     * The light that stands still: grey without a clock, green while suspended, and while submitted what it was on the
     * day of submission. Empty while the clock runs.
     */
    public static Optional<Light> frozen(Order order, World world) {
        if (!order.status().open()) {
            return Optional.of(Light.GREY);
        }
        if (order.suspended()) {
            return Optional.of(Light.GREEN);
        }
        Order.Clocking clock = order.clocking();
        if (clock.stoppedOn() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(clock.frozenLight())
                .or(() -> Optional.of(world.runningLight(order, clock.stoppedOn())));
    }

    /** The light as of today. */
    public static Light now(Order order, World world) {
        return frozen(order, world).orElseGet(() -> world.runningLight(order, world.today()));
    }
}
