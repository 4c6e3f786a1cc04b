package org.rectify.deadline.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

/** When the monthly progress report is due. */
public record ReportSchedule(int dayOfMonth) {

    /** The day by whose end the report of that month is due. */
    public LocalDate dueOn(YearMonth period) {
        return period.atDay(Math.min(dayOfMonth, period.lengthOfMonth()));
    }

    /**
     * The months whose report was due before {@code today} and is not there; only those in which the order had been
     * received by the day when the report was due.
     */
    public Stream<YearMonth> missed(LocalDate receivedOn, LocalDate today, Set<YearMonth> reported) {
        YearMonth last = YearMonth.from(today);
        return Stream.iterate(
                        YearMonth.from(receivedOn), period -> !period.isAfter(last), period -> period.plusMonths(1))
                .filter(period -> !reported.contains(period))
                .filter(period -> !dueOn(period).isBefore(receivedOn))
                .filter(period -> dueOn(period).isBefore(today));
    }
}
