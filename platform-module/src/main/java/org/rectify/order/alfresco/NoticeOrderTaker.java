package org.rectify.order.alfresco;

import org.rectify.order.NewOrder;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Order;
import org.rectify.unit.Units;

/** The orders of notices, by the one place that changes orders. */
public final class NoticeOrderTaker implements NoticeOrders {

    private final StepTaker taker;
    private final Units units;

    public NoticeOrderTaker(StepTaker taker, Units units) {
        this.taker = taker;
        this.units = units;
    }

    @Override
    public Order issue(NewOrder wanted, boolean demo) {
        return taker.issueAtOnce(wanted, demo, units.caller());
    }

    @Override
    public void cancel(String orderId, String reason, String by) {
        taker.cancelWithNotice(orderId, reason, by);
    }

    @Override
    public void follow(Follower follower) {
        taker.followers().add(follower);
    }
}
