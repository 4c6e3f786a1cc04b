package org.rectify.order.alfresco;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;

/** Those who are told of what happens with the orders of notices. */
final class NoticeFollowers {

    private final List<NoticeOrders.Follower> followers = new CopyOnWriteArrayList<>();

    void add(NoticeOrders.Follower follower) {
        followers.add(follower);
    }

    /**
     * Refuses an order under a notice that does not take it.
     *
     * @throws RefusedException naming the field {@code noticeId}
     */
    void admit(Order draft, Caller caller) {
        if (draft.noticeId() != null) {
            followers.stream()
                    .flatMap(follower -> follower.refusal(draft, caller).stream())
                    .findFirst()
                    .ifPresent(why -> {
                        throw new RefusedException(why);
                    });
        }
    }

    void tell(Order before, Order after) {
        if (after.noticeId() == null) {
            return;
        }
        if (!reach(before).equals(reach(after)) || !clock(before).equals(clock(after))) {
            followers.forEach(follower -> follower.shown(after));
        }
        boolean ended = before.status().open() && !after.status().open();
        boolean opened = before.status() == OrderStatus.CLOSED && after.status().open();
        if (ended || opened) {
            followers.forEach(follower -> follower.moved(before, after));
        }
    }

    /** What the notice's clock follows from. */
    private static List<Object> clock(Order order) {
        return List.of(order.clocking(), order.suspended(), order.status().open());
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
