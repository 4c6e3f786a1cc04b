package org.rectify.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.calendar.Calendars.SpecialDay;

/** Holds the shipped years against the notices of the General Office of the State Council, typed from them. */
class ShippedYearsTest {

    private final ShippedYears shipped = ShippedYears.load();

    @ParameterizedTest
    @MethodSource("notices")
    void shipsWhatTheNoticeSays(int year, String free, String worked) {
        Set<LocalDate> weekdaysFree = days(year, free).stream()
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .collect(Collectors.toSet());
        assertThat(days(year, false)).containsAll(weekdaysFree);
        assertThat(days(year, false).stream().filter(day -> day.getDayOfWeek().getValue() < 6))
                .containsExactlyInAnyOrderElementsOf(weekdaysFree);
        assertThat(days(year, false)).isSubsetOf(Set.copyOf(days(year, free)));
        assertThat(days(year, true)).containsExactlyInAnyOrderElementsOf(days(year, worked));
    }

    @Test
    void knowsTheYearsFrom2018To2026AtLeastAndEachWithoutAGap() {
        assertThat(shipped.years()).contains(2018, 2024, 2025, 2026);
        assertThat(shipped.years())
                .allMatch(year -> year == 2018 || shipped.years().contains(year - 1));
    }

    @Test
    void hasEveryDayOnceAndInOrder() {
        List<LocalDate> days = shipped.days().stream().map(SpecialDay::day).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                Arguments.of(
                        2024,
                        "01-01..01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-08..06-10 09-15..09-17 10-01..10-07",
                        "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
                Arguments.of(
                        2025,
                        "01-01..01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
                        "01-26 02-08 04-27 09-28 10-11"),
                Arguments.of(
                        2026,
                        "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
                        "01-04 02-14 02-28 05-09 09-20 10-10"));
    }

    private List<LocalDate> days(int year, boolean working) {
        return shipped.days().stream()
                .filter(day -> day.day().getYear() == year && day.working() == working)
                .map(SpecialDay::day)
                .toList();
    }

    private static List<LocalDate> days(int year, String ranges) {
        List<LocalDate> days = new ArrayList<>();
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("\\.\\.");
            LocalDate last = LocalDate.parse(year + "-" + ends[ends.length - 1]);
            LocalDate.parse(year + "-" + ends[0]).datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
