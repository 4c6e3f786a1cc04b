package org.rectify.order.alfresco;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;

/** Those who are told when an order of a notice comes to its end or is opened again. */
final class NoticeFollowers {

    private final List<NoticeOrders.Follower> followers = new CopyOnWriteArrayList<>();

    void add(NoticeOrders.Follower follower) {
        followers.add(follower);
    }

    void tell(Order before, Order after) {
        boolean ended = before.status().open() && !after.status().open();
        boolean opened = before.status() == OrderStatus.CLOSED && after.status().open();
        if (after.noticeId() != null && (ended || opened)) {
            followers.forEach(follower -> follower.moved(before, after));
        }
    }
}
