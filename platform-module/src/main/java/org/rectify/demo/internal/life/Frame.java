package org.rectify.demo.internal.life;

import java.time.LocalDate;
import java.util.Random;
import org.rectify.calendar.WorkingCalendar;

/**
 * When a life begins and what time it is given; all numbers are working days.
 *
 * @param leastAge how long ago it was issued, at least
 * @param least the time given, at least; counted from today where {@code fromToday}, else from issuance
 * @param tail what has to happen after the deadline takes so long: the time given leaves room for it
 */
record Frame(int leastAge, int mostAge, int least, int most, boolean fromToday, int tail) {

    /** Given so much time at issuance; over before today with {@code tail} to spare. */
    static Frame past(int leastAge, int mostAge, int least, int most, int tail) {
        return new Frame(leastAge, mostAge, least, most, false, tail);
    }

    /** Given time until so many days from today on; negative for days past. */
    static Frame due(int leastAge, int mostAge, int least, int most) {
        return new Frame(leastAge, mostAge, least, most, true, 0);
    }

    /**
     * The day of issuance and the deadline.
     *
     * @param earliest no day of issuance lies before it
     */
    Span span(LocalDate earliest, LocalDate today, WorkingCalendar calendar, Random random) {
        int oldest = Math.max(1, calendar.workingDaysBetween(earliest, today));
        int age = Math.min(oldest, between(leastAge, mostAge, random));
        LocalDate issued = calendar.plusWorkingDays(today, -age);
        int longest = fromToday ? most : Math.max(least, Math.min(most, age - tail));
        int given = between(least, longest, random);
        LocalDate deadline = calendar.plusWorkingDays(fromToday ? today : issued, given);
        return new Span(issued, deadline, calendar.workingDaysBetween(issued, deadline));
    }

    private static int between(int least, int most, Random random) {
        return least + random.nextInt(most - least + 1);
    }

    /** From issuance to the deadline, with the number of working days between them. */
    record Span(LocalDate issued, LocalDate deadline, int days) {}
}
