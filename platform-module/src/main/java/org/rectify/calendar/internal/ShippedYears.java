package org.rectify.calendar.internal;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.calendar.Calendars.SpecialDay;

/**
 * The special days of the years that came with this release: what the State Council's notices say, as tyme4j has them.
 *
 * @param days in order
 * @param years those for which a notice is known
 */
public record ShippedYears(List<SpecialDay> days, Set<Integer> years) {

    /** Earlier years are no longer counted in; reading them would only lengthen the start. */
    private static final int FIRST = 2018;

    public ShippedYears {
        days = List.copyOf(days);
        years = Set.copyOf(years);
    }

    /** Reads them from the library; takes some tens of milliseconds. */
    public static ShippedYears load() {
        List<SpecialDay> days = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        for (int year = FIRST; hasNotice(year); year++) {
            years.add(year);
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                if (holiday != null) {
                    days.add(new SpecialDay(day, holiday.isWork(), name(holiday)));
                }
            }
        }
        return new ShippedYears(days, years);
    }

    /**
     * A notice frees the first of October in any year. The first of January would not do: the days around it may be
     * known from the notice of the year before.
     */
    private static boolean hasNotice(int year) {
        return LegalHoliday.fromYmd(year, 10, 1) != null;
    }

    private static String name(LegalHoliday holiday) {
        return holiday.isWork() ? holiday.getName() + "调休" : holiday.getName();
    }
}
