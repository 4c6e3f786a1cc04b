package org.rectify.problem.internal;

import java.util.Collection;
import org.rectify.order.OrderStatus;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemStatus;

/** Where a problem stands, told from what ended it, the notice that it is in, and its orders. */
public final class ProblemLife {

    private ProblemLife() {}

    /**
     * The status.
     *
     * @param end null unless somebody ended it without an order, which the rules allow only where no order is alive
     * @param inNotice whether it is in a notice that has not let it go
     */
    public static ProblemStatus status(Problem.End end, boolean inNotice, Tally orders) {
        if (end != null) {
            return end.status();
        }
        if (orders.open() > 0) {
            return ProblemStatus.RECTIFYING;
        }
        if (orders.unissued() > 0) {
            return ProblemStatus.PREPARING;
        }
        if (orders.closed() > 0) {
            return ProblemStatus.CLOSED;
        }
        return inNotice ? ProblemStatus.PREPARING : ProblemStatus.OPEN;
    }

    /**
     * How many of a problem's orders are at which part of their life; the cancelled and the discarded don't count.
     *
     * @param unissued drafts, and those in approval
     * @param open issued and not at an end
     */
    public record Tally(int unissued, int open, int closed) {

        /** No orders. */
        public static final Tally NONE = new Tally(0, 0, 0);

        public static Tally of(Collection<OrderStatus> orders) {
            int unissued = 0;
            int open = 0;
            int closed = 0;
            for (OrderStatus status : orders) {
                if (status.open()) {
                    open++;
                } else if (status == OrderStatus.CLOSED) {
                    closed++;
                } else if (status == OrderStatus.DRAFT || status == OrderStatus.IN_APPROVAL) {
                    unissued++;
                }
            }
            return new Tally(unissued, open, closed);
        }

        /** Whether anything was issued that still counts. */
        public boolean issued() {
            return open + closed > 0;
        }

        /** Whether there is no order that counts. */
        public boolean none() {
            return unissued == 0 && !issued();
        }
    }
}
