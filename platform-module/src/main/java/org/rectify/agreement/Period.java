package org.rectify.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the first day to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int REVIEW_DAYS = 30;

    public int year() {
        return from.getYear();
    }

    public boolean covers(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** The period of the same kind that follows: whole months stay whole months. */
    public Period next() {
        LocalDate first = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, first);
        boolean whole = months > 0 && from.plusMonths(months).equals(first);
        LocalDate last = whole ? first.plusMonths(months) : first.plusDays(ChronoUnit.DAYS.between(from, first));
        return new Period(first, last.minusDays(1));
    }

    /** The day on which the mid-year review is asked for. */
    public LocalDate midYearOn() {
        return from.plusDays(ChronoUnit.DAYS.between(from, to.plusDays(1)) / 2);
    }

    /** The day on which the year-end review is asked for. */
    public LocalDate yearEndOn() {
        LocalDate asked = to.minusDays(REVIEW_DAYS);
        return asked.isBefore(midYearOn()) ? midYearOn() : asked;
    }

    /** The day on which the review is asked for. */
    public LocalDate askedOn(ReviewKind kind) {
        return kind == ReviewKind.MID_YEAR ? midYearOn() : yearEndOn();
    }

    /** The day by which the review is to be done. */
    public LocalDate dueOn(ReviewKind kind) {
        return kind == ReviewKind.MID_YEAR ? midYearOn().plusDays(REVIEW_DAYS) : to;
    }
}
