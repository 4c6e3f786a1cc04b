package org.rectify.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.calendar.Calendars.SpecialDay;

class SpecialDayCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private final SpecialDayCalendar shipped = CalendarAssembly.assemble(ShippedYears.load(), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, 0",
        "2026-11-24, 2026-11-25, 1",
        "2026-11-20, 2026-11-23, 1",
        // over the National Day holiday of 2026, with the tenth of October worked
        "2026-09-30, 2026-10-12, 4",
        "2026-10-12, 2026-09-30, -4",
        // over the Spring Festival of 2025, with the 26th of January and the 8th of February worked
        "2025-01-24, 2025-02-10, 7",
        "2026-11-27, 2026-11-29, 0",
    })
    void countsWorkingDays(LocalDate from, LocalDate to, int expected) {
        assertThat(shipped.workingDaysBetween(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-10-08, -1, 2026-09-30",
        "2026-11-28, 0, 2026-11-28",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-28, -1, 2026-11-27",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
    })
    void movesByWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(shipped.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void takesAnUnknownYearAsMondayToFridayAndSaysSo() {
        assertThat(shipped.knows(2026)).isTrue();
        assertThat(shipped.knows(2035)).isFalse();
        assertThat(shipped.isWorkingDay(LocalDate.of(2035, 10, 1))).isTrue();
        assertThat(shipped.name(LocalDate.of(2035, 10, 1))).isEmpty();
    }

    @Test
    void namesHolidaysAndTheWeekendsWorkedForThem() {
        assertThat(shipped.name(LocalDate.of(2026, 2, 17))).contains("春节");
        assertThat(shipped.name(LocalDate.of(2026, 2, 14))).contains("春节调休");
        assertThat(shipped.name(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @Test
    void countsFarOutsideTheKnownYears() {
        assertThat(shipped.workingDaysBetween(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 8)))
                .isEqualTo(5);
        assertThat(shipped.workingDaysBetween(LocalDate.of(9999, 12, 24), LocalDate.of(9999, 12, 31)))
                .isEqualTo(5);
        assertThat(shipped.plusWorkingDays(LocalDate.of(1969, 12, 31), 2)).isEqualTo(LocalDate.of(1970, 1, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCountingDayByDay(long seed) {
        Random random = new Random(seed);
        List<SpecialDay> days = seed == 0 ? ShippedYears.load().days() : someDays(random);
        SpecialDayCalendar calendar = new SpecialDayCalendar(days, Set.of());
        DayByDay model = new DayByDay(days);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(model.isWorkingDay(day));
        }
        for (int i = 0; i < 500; i++) {
            LocalDate from = day(random);
            LocalDate to = day(random);
            int steps = random.nextInt(601) - 300;
            assertThat(calendar.workingDaysBetween(from, to))
                    .as("%s to %s", from, to)
                    .isEqualTo(model.workingDaysBetween(from, to));
            assertThat(calendar.plusWorkingDays(from, steps))
                    .as("%s and %d", from, steps)
                    .isEqualTo(model.plusWorkingDays(from, steps));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasAddedIsCounted(long seed) {
        Random random = new Random(seed);
        SpecialDayCalendar calendar = new SpecialDayCalendar(someDays(random), Set.of());
        for (int i = 0; i < 500; i++) {
            LocalDate from = day(random);
            LocalDate other = day(random);
            int steps = 1 + random.nextInt(400);
            LocalDate to = calendar.plusWorkingDays(from, steps);
            assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(steps);
            assertThat(calendar.isWorkingDay(to)).isTrue();
            if (calendar.isWorkingDay(from)) {
                assertThat(calendar.plusWorkingDays(to, -steps)).isEqualTo(from);
            }
            assertThat(calendar.workingDaysBetween(from, other) + calendar.workingDaysBetween(other, to))
                    .isEqualTo(steps);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** About one day in eight stands against the rule of the week or confirms it. */
    private static List<SpecialDay> someDays(Random random) {
        List<SpecialDay> days = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (random.nextInt(8) == 0) {
                days.add(new SpecialDay(day, random.nextBoolean(), null));
            }
        }
        return days;
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt((int) FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS) + 1));
    }
}
