package org.rectify.calendar;

import java.time.LocalDate;
import java.util.List;

/** Holds the working calendar in force: the shipped years with the administrator's entries above them. */
public interface Calendars {

    /** The calendar in force now; cheap, cached until an entry changes. */
    WorkingCalendar current();

    /** The days of the year that are holidays, also on a weekend, or are worked against the rule of the week; in order. */
    List<SpecialDay> specialDays(int year);

    /**
     * Enters a day, over what is shipped.
     *
     * @throws org.rectify.platform.RefusedException where the name is too long or no text
     */
    void put(SpecialDay day);

    /** A day that is worked, or free, against the rule of the week; {@code name} may be null. */
    record SpecialDay(LocalDate day, boolean working, String name) {}
}
