package org.rectify.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

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

    /** Takes an entry back: what is shipped for the day, or the rule of the week, is in force again. */
    void remove(LocalDate day);

    /** The days of the year that the administrator entered, in order. */
    SortedSet<LocalDate> entered(int year);

    /** A day that is worked, or free, against the rule of the week; {@code name} may be null. */
    record SpecialDay(LocalDate day, boolean working, String name) {}
}
