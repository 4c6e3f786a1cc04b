package org.rectify.calendar.web;

import java.time.LocalDate;

/**
 * A day of the calendar as it is shown.
 *
 * @param name the holiday's or the swapped day's, or null
 * @param entered whether the administrator entered it, over what is shipped
 */
record CalendarDay(LocalDate date, boolean working, String name, boolean entered) {}
