package org.rectify.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectify.calendar.Calendars.SpecialDay;

class CalendarAssemblyTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private final ShippedYears shipped =
            new ShippedYears(List.of(new SpecialDay(NATIONAL_DAY, false, "国庆节")), Set.of(2026));

    @Test
    void laysEntriesOverWhatIsShipped() {
        SpecialDayCalendar calendar = CalendarAssembly.assemble(
                shipped,
                List.of(
                        new SpecialDay(NATIONAL_DAY, true, "抢险"),
                        new SpecialDay(LocalDate.of(2026, 11, 24), false, "区庆")));
        assertThat(calendar.isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(calendar.name(NATIONAL_DAY)).contains("抢险");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(calendar.specialDays(2026))
                .extracting(SpecialDay::day)
                .containsExactly(NATIONAL_DAY, LocalDate.of(2026, 11, 24));
    }

    @Test
    void doesNotKnowAYearOfWhichOnlySomeDaysWereEntered() {
        List<SpecialDay> some = Stream.of("2031-01-01", "2031-05-01", "2031-10-01")
                .map(day -> new SpecialDay(LocalDate.parse(day), false, null))
                .toList();
        SpecialDayCalendar calendar = CalendarAssembly.assemble(shipped, some);
        assertThat(calendar.knows(2031)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isFalse();
    }

    @Test
    void knowsAYearThatWasEnteredWhole() {
        List<SpecialDay> whole = new ArrayList<>();
        Stream.of("2031-01-01", "2031-04-05", "2031-05-01", "2031-05-02", "2031-06-24", "2031-10-01", "2031-10-02")
                .forEach(day -> whole.add(new SpecialDay(LocalDate.parse(day), false, null)));
        LocalDate.of(2031, 1, 22)
                .datesUntil(LocalDate.of(2031, 1, 28))
                .forEach(day -> whole.add(new SpecialDay(day, false, "春节")));
        assertThat(CalendarAssembly.assemble(shipped, whole).knows(2031)).isTrue();
        assertThat(CalendarAssembly.assemble(shipped, whole.subList(1, whole.size()))
                        .knows(2031))
                .isFalse();
        List<SpecialDay> worked =
                whole.stream().map(day -> new SpecialDay(day.day(), true, null)).collect(Collectors.toList());
        assertThat(CalendarAssembly.assemble(shipped, worked).knows(2031)).isFalse();
    }
}
