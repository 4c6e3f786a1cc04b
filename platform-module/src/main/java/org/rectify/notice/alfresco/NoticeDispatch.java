package org.rectify.notice.alfresco;

import java.util.List;
import java.util.function.Supplier;
import org.rectify.job.Jobs;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.order.NewOrder;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Priority;

/** Makes a notice's orders, and cancels them: all in the transaction of the notice's step. */
final class NoticeDispatch {

    private final NoticeOrders orders;
    private final NoticeList list;
    private final ThreadLocal<Jobs.Progress> progress = new ThreadLocal<>();

    NoticeDispatch(NoticeOrders orders, NoticeList list) {
        this.orders = orders;
        this.list = list;
    }

    /** Does the work, and tells of every order meanwhile. */
    <T> T telling(Jobs.Progress told, Supplier<T> work) {
        progress.set(told);
        try {
            return work.get();
        } finally {
            progress.remove();
        }
    }

    void issue(Notice notice, List<Notice.Item> items) {
        long total = items.stream().mapToLong(item -> item.units().size()).sum();
        long done = 0;
        for (Notice.Item item : items) {
            for (Notice.Share share : item.units()) {
                orders.issue(order(notice, item, share), notice.demo());
                told(++done, total);
            }
        }
    }

    void cancel(Notice notice, String reason, String by) {
        List<String> open = list.openOrders(notice.id());
        long done = 0;
        for (String id : open) {
            orders.cancel(id, reason, by);
            told(++done, open.size());
        }
    }

    private void told(long done, long total) {
        Jobs.Progress told = progress.get();
        if (told != null) {
            told.at(done, total, null);
        }
    }

    private static NewOrder order(Notice notice, Notice.Item item, Notice.Share share) {
        return new NewOrder(
                item.title(),
                item.problem(),
                notice.issuingUnit(),
                share.unit(),
                List.of(),
                share.responsiblePerson(),
                item.requiredMeasures(),
                share.deadline(),
                Priority.NORMAL,
                null,
                notice.id(),
                item.problemId());
    }
}
