package org.rectify.register.internal;

import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;
import org.rectify.order.Step;
import org.rectify.platform.Coded;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;

/** By which clock an order, and what waits with it, is in time or late. */
public final class Matters {

    private Matters() {}

    /** What the light of the order follows from. */
    public static DeadlineFacts clock(LedgerEntry order) {
        Light frozen = Coded.find(Light.class, order.frozenLight()).orElse(null);
        return new DeadlineFacts(order.deadline(), order.pace(), frozen);
    }

    /**
     * What the light of the matter follows from. While an order is suspended its own clock stands still; that somebody looks
     * at it again has a day of its own, and is late when that is past.
     */
    public static DeadlineFacts clock(DeadlineFacts order, Waiting waiting) {
        return hasOwnDay(waiting) ? DeadlineFacts.running(waiting.due(), order.pace()) : order;
    }

    static boolean hasOwnDay(Waiting waiting) {
        return Step.RESUME.code().equals(waiting.step()) && waiting.due() != null;
    }
}
