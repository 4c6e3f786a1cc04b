package org.rectify.calendar.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rectify.calendar.Calendars.SpecialDay;

/**
 * Lays the administrator's entries over the shipped years.
 *
 * <p>A year that is not shipped becomes known when it was entered whole, which is taken to be so once the holidays of
 * fixed date and at least as many free days as the law gives are among the entries; some entries alone don't silence the
 * warning that the year is not known.
 */
public final class CalendarAssembly {

    /** Free days by the national regulation on public holidays as in force since 2025. */
    private static final int STATUTORY_FREE_DAYS = 13;

    private static final List<MonthDay> FIXED = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

    private CalendarAssembly() {}

    /** The calendar that results. */
    public static SpecialDayCalendar assemble(ShippedYears shipped, Collection<SpecialDay> entered) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        shipped.days().forEach(day -> days.put(day.day(), day));
        entered.forEach(day -> days.put(day.day(), day));
        Set<Integer> known = new TreeSet<>(shipped.years());
        entered.stream().collect(groupingBy(day -> day.day().getYear())).forEach((year, entries) -> {
            if (whole(year, entries)) {
                known.add(year);
            }
        });
        return new SpecialDayCalendar(days.values(), known);
    }

    private static boolean whole(int year, List<SpecialDay> entries) {
        Set<LocalDate> free = entries.stream()
                .filter(entry -> !entry.working())
                .map(SpecialDay::day)
                .collect(Collectors.toSet());
        return free.size() >= STATUTORY_FREE_DAYS
                && FIXED.stream().allMatch(fixed -> free.contains(fixed.atYear(year)));
    }
}
