package org.rectify.order.internal;

import java.util.List;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;

/** Decides whether a draft is filled in anew: by whoever may send it on, for as long as it lies with them. */
public final class Editing {

    private Editing() {}

    /** Whether the caller may fill the order in anew, now. */
    public static boolean possible(Order order, Caller caller, World world) {
        return order.status() == OrderStatus.DRAFT
                && order.archived() == null
                && Sides.supervises(order, caller, world);
    }

    /**
     * The draft as it was filled in, or why it is not.
     *
     * @param expectedVersion the version that the caller saw, or null
     */
    public static Decision decide(Order order, NewOrder wanted, Integer expectedVersion, Caller caller, World world) {
        if (expectedVersion != null && expectedVersion != order.version()) {
            return Steps.conflict("order.version.stale", order, caller, world);
        }
        if (order.status() != OrderStatus.DRAFT) {
            return Steps.conflict("order.step.unavailable", order, caller, world);
        }
        if (!possible(order, caller, world)) {
            return new Decision.Refused(Refusal.forbidden("order.step.forbidden"));
        }
        try {
            return new Decision.Taken(Drafting.again(order, wanted, caller, world), List.of(), List.of());
        } catch (RefusedException refused) {
            return new Decision.Refused(refused.refusal());
        }
    }
}
