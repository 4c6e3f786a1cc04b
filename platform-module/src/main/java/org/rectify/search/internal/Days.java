package org.rectify.search.internal;

import java.time.LocalDate;

/** Calendar days as numbers, 20261127: they are compared without a zone, whatever host compares them. */
public final class Days {

    private Days() {}

    /** The day, null for null. */
    public static Integer number(LocalDate day) {
        return day == null ? null : (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    static String of(LocalDate day) {
        return String.valueOf(number(day));
    }

    static String before(LocalDate day) {
        return of(day.minusDays(1));
    }

    static String after(LocalDate day) {
        return of(day.plusDays(1));
    }
}
