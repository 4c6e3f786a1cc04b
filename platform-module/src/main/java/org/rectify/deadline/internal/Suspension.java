package org.rectify.deadline.internal;

import java.time.LocalDate;
import org.rectify.calendar.WorkingCalendar;

/** A time during which the clock stands still. */
public final class Suspension {

    private Suspension() {}

    /**
     * The deadline after a suspension: later by as many working days as it lasted, so that on the day of resumption as
     * many are left, or overdue, as on the day of suspension.
     */
    public static LocalDate resume(
            LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn, WorkingCalendar calendar) {
        int stoodStill = Math.max(0, calendar.workingDaysBetween(suspendedOn, resumedOn));
        return calendar.plusWorkingDays(deadline, stoodStill);
    }
}
