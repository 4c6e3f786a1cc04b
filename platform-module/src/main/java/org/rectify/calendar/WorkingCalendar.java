package org.rectify.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are worked: statutory holidays, the weekends swapped for them (调休), and what the administrator entered.
 * Immutable; a change of the calendar makes a new one.
 */
public interface WorkingCalendar {

    /** Whether the holidays and swaps of that year are known; otherwise Monday to Friday are taken as worked. */
    boolean knows(int year);

    boolean isWorkingDay(LocalDate day);

    /** The holiday's or the swapped working day's name in Chinese, where the day has one. */
    Optional<String> name(LocalDate day);

    /**
     * The number of working days after {@code from} up to and including {@code to}; negative where {@code to} is
     * before {@code from}; 0 on the same day.
     */
    int workingDaysBetween(LocalDate from, LocalDate to);

    /** The day that is {@code days} working days after {@code from} (before, where negative). */
    LocalDate plusWorkingDays(LocalDate from, int days);
}
