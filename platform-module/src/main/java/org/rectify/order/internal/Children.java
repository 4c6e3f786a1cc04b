package org.rectify.order.internal;

import java.util.List;
import java.util.Optional;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Refusal;

/** What an order has to wait for among those that it was broken down into. */
final class Children {

    private Children() {}

    /** Names the first child that is not at an end, which keeps its parent from being handed in or cancelled. */
    static Optional<Refusal> open(Order order, World world) {
        return world.children(order.id()).stream()
                .filter(child -> child.status().open()
                        || child.status() == OrderStatus.DRAFT
                        || child.status() == OrderStatus.IN_APPROVAL)
                .findFirst()
                .map(child -> Refusal.conflict(
                        "order.child.open", List.of(), child.number() == null ? child.title() : child.number()));
    }
}
