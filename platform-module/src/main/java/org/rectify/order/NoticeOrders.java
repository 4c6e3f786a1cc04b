package org.rectify.order;

import java.util.Optional;
import org.rectify.platform.Refusal;
import org.rectify.unit.Caller;

/**
 * The orders of a notice, made and cancelled within the transaction of the notice's step: whoever may take that step may
 * do this. The feature {@code notice} calls.
 */
public interface NoticeOrders {

    /** Makes the order and issues it, as the caller of this thread. */
    Order issue(NewOrder wanted, boolean demo);

    /** Cancels an open order because its notice was withdrawn. */
    void cancel(String orderId, String reason, String by);

    /** Tells the follower from now on. */
    void follow(Follower follower);

    /** Is told of what happens with an order of a notice, in the transaction of the order's step. */
    interface Follower {

        /** The order came to its end or was opened again. */
        default void moved(Order before, Order after) {}

        /** What is shown of the notice may have changed with the order: who may know of it, or its clock. */
        default void shown(Order after) {}

        /**
         * Asked before a person puts an order under a notice; whoever answers for notices keeps this one as it is until
         * the transaction ends.
         *
         * @return why the order does not come under the notice that it names, empty where it does
         */
        default Optional<Refusal> refusal(Order draft, Caller caller) {
            return Optional.empty();
        }
    }
}
