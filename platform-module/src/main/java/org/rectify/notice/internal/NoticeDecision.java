package org.rectify.notice.internal;

import java.util.List;
import org.rectify.notice.Notice;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/** What comes of asking for a step. */
public sealed interface NoticeDecision {

    /**
     * The step as taken.
     *
     * @throws RefusedException where it is not
     */
    default Taken taken() {
        if (this instanceof Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return (Taken) this;
    }

    /**
     * The step is taken.
     *
     * @param issue the problems of which orders are to be made now
     * @param cancelReason why all open orders are to be cancelled, null where they are not
     */
    record Taken(Notice after, List<Notice.Item> issue, String cancelReason) implements NoticeDecision {}

    /** The step is not taken. */
    record Refused(Refusal refusal) implements NoticeDecision {}
}
