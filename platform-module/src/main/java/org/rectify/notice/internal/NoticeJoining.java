package org.rectify.notice.internal;

import java.util.Optional;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStatus;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;

/** Whether an order that a person makes comes under a notice: one that its own unit issued, and that still runs. */
public final class NoticeJoining {

    private static final String FIELD = "noticeId";

    private NoticeJoining() {}

    /** @param notice as the caller may see it, empty where there is none or it is outside the caller's scope */
    public static Optional<Refusal> refusal(Optional<Notice> notice, Order draft) {
        if (notice.isEmpty()) {
            return Optional.of(Refusal.invalid("order.notice.unknown", FIELD));
        }
        if (!notice.get().issuingUnit().equals(draft.issuingUnit())) {
            return Optional.of(Refusal.invalid("order.notice.otherUnit", FIELD));
        }
        return notice.get().status() == NoticeStatus.ISSUED
                ? Optional.empty()
                : Optional.of(Refusal.invalid("order.notice.notRunning", FIELD));
    }
}
