package org.rectify.deadline.internal;

import java.time.LocalDate;
import org.rectify.calendar.WorkingCalendar;

/** How many working days are left until a deadline, or have gone since. */
public final class Lateness {

    private Lateness() {}

    /**
     * Working days left, 0 on the last one; negative from the day after the deadline on, also where that day is free,
     * because an order that is overdue must not show as having its last day still.
     */
    public static int workingDaysLeft(LocalDate deadline, LocalDate today, WorkingCalendar calendar) {
        int left = calendar.workingDaysBetween(today, deadline);
        return deadline.isBefore(today) ? Math.min(-1, left) : left;
    }
}
