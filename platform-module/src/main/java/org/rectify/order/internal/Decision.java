package org.rectify.order.internal;

import java.util.List;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;

/** What comes of asking for a step. */
public sealed interface Decision {

    /**
     * The step is taken.
     *
     * @param after the order as the step leaves it
     * @param attachments ids of the attachments that came with it
     * @param children orders to be made below this one
     */
    record Taken(Order after, List<String> attachments, List<NewOrder> children) implements Decision {}

    /** The step is not taken. */
    record Refused(Refusal refusal) implements Decision {}

    static Decision refuse(String code, String field, Object... arguments) {
        return new Refused(Refusal.invalid(code, field, arguments));
    }
}
