package org.rectify.register;

import java.time.LocalDate;
import java.util.List;

/** The orders on which the clock runs, for sweeps: by deadline, in batches that one index finds. */
public interface RunningOrders {

    /** The next orders, at most {@code max}; fewer where these are the last. */
    List<LedgerEntry> next(Mark after, int max);

    /** Where a sweep has come to. */
    record Mark(LocalDate deadline, String id) {

        /** Before all orders. */
        public static final Mark START = new Mark(LocalDate.of(1, 1, 1), "");

        public static Mark at(LedgerEntry entry) {
            return new Mark(entry.deadline(), entry.id());
        }
    }
}
