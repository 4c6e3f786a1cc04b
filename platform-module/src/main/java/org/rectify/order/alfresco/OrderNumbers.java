package org.rectify.order.alfresco;

import org.rectify.numbering.Numbering;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.internal.World;

/** Gives orders their numbers at issuance, last of all, so that the counter is locked for as short as can be. */
final class OrderNumbers {

    private final Numbering numbering;
    private final World world;

    OrderNumbers(Numbering numbering, World world) {
        this.numbering = numbering;
        this.world = world;
    }

    /** The order with the next number of its issuing unit, where it was issued and has none. */
    Order numbered(Order order) {
        if (order.number() != null || order.status() != OrderStatus.ISSUED) {
            return order;
        }
        return order.change()
                .number(numbering.next(order.issuingUnit(), world.today().getYear()))
                .build();
    }
}
