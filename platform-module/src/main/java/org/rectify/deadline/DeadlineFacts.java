package org.rectify.deadline;

import java.time.LocalDate;

/**
 * What the light of an order follows from.
 *
 * @param deadline null only in an unfinished draft
 * @param pace code of the order's pace; {@code at-once} has its own warning window
 * @param frozenLight the light while the clock does not run, null while it runs
 */
public record DeadlineFacts(LocalDate deadline, String pace, Light frozenLight) {

    /** The facts of an order whose clock runs. */
    public static DeadlineFacts running(LocalDate deadline, String pace) {
        return new DeadlineFacts(deadline, pace, null);
    }

    /** Whether time counts against the order. */
    public boolean clockRuns() {
        return frozenLight == null && deadline != null;
    }
}
