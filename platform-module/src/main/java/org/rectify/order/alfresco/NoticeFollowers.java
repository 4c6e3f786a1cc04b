package org.rectify.order.alfresco;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        if (after.noticeId() == null) {
            return;
        }
        if (!reach(before).equals(reach(after))) {
            followers.forEach(follower -> follower.reached(after));
        }
        boolean ended = before.status().open() && !after.status().open();
        boolean opened = before.status() == OrderStatus.CLOSED && after.status().open();
        if (ended || opened) {
            followers.forEach(follower -> follower.moved(before, after));
        }
    }

    /** The units that know of it; of a draft, the one that issues it. */
    private static Set<String> reach(Order order) {
        Set<String> units = new HashSet<>();
        units.add(order.issuingUnit());
        if (!order.status().unissued()) {
            units.add(order.leadUnit());
            order.parts().forEach(part -> units.add(part.unit()));
        }
        return units;
    }
}
