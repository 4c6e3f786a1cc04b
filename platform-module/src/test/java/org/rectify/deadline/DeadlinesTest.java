package org.rectify.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

class DeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    private final Deadlines deadlines = on(TODAY);

    /** Monday the 28th of September 2026: three days of work, the holiday, work again on the 8th, 9th and 10th. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-27, by-date, RED",
        "2026-09-28, by-date, YELLOW",
        "2026-10-11, by-date, YELLOW",
        "2026-10-13, by-date, YELLOW",
        "2026-10-14, by-date, GREEN",
        "2026-10-07, at-once, YELLOW",
        "2026-10-08, at-once, YELLOW",
        "2026-10-09, at-once, GREEN",
        "2026-09-27, at-once, RED",
        "2026-10-13, long-haul, YELLOW",
        "2026-10-14, long-haul, GREEN",
    })
    void lightFollowsTheWorkingDaysLeft(LocalDate deadline, String pace, Light expected) {
        assertThat(deadlines.light(DeadlineFacts.running(deadline, pace))).isEqualTo(expected);
        assertThat(deadlines.runningLight(deadline, pace, TODAY)).isEqualTo(expected);
    }

    @Test
    void aFrozenLightStays() {
        DeadlineFacts suspended = new DeadlineFacts(TODAY.minusYears(1), "by-date", Light.GREEN);
        assertThat(deadlines.light(suspended)).isEqualTo(Light.GREEN);
        assertThat(deadlines.overdue(suspended)).isFalse();
        assertThat(deadlines.workingDaysLeft(suspended)).isNull();
        assertThat(deadlines.light(DeadlineFacts.running(null, "by-date"))).isEqualTo(Light.GREY);
        assertThat(deadlines.workingDaysLeft(DeadlineFacts.running(null, "by-date")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2",
        "2026-09-28, 0",
        // the first day late was a Sunday, yet it is not the last day any more
        "2026-09-27, -1",
        "2026-09-25, -1",
        "2026-09-24, -1",
        "2026-09-23, -2",
    })
    void countsTheWorkingDaysLeftAndLate(LocalDate deadline, int expected) {
        DeadlineFacts facts = DeadlineFacts.running(deadline, "by-date");
        assertThat(deadlines.workingDaysLeft(facts)).isEqualTo(expected);
        assertThat(deadlines.overdue(facts)).isEqualTo(expected < 0);
    }

    @Test
    void judgesLatenessByTheBusinessDayOfTheSubmission() {
        assertThat(deadlines.closedLate(TODAY, TODAY)).isFalse();
        assertThat(deadlines.closedLate(TODAY, TODAY.plusDays(1))).isTrue();
        assertThat(deadlines.closedLate(TODAY, Instant.parse("2026-09-28T15:59:59Z")))
                .isFalse();
        assertThat(deadlines.closedLate(TODAY, Instant.parse("2026-09-28T16:00:00Z")))
                .isTrue();
    }

    @Test
    void movesTheDeadlineByTheWorkingDaysOfASuspension() {
        LocalDate deadline = LocalDate.of(2026, 9, 30);
        assertThat(deadlines.afterSuspension(deadline, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 24)))
                .isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(deadlines.afterSuspension(deadline, TODAY, TODAY)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSuspensionLeavesAsManyWorkingDaysAsThereWere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            LocalDate suspendedOn = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            LocalDate resumedOn = suspendedOn.plusDays(random.nextInt(120));
            LocalDate deadline = suspendedOn.plusDays(random.nextInt(300) - 60);
            LocalDate after = deadlines.afterSuspension(deadline, suspendedOn, resumedOn);
            assertThat(FixedCalendars.SHIPPED.workingDaysBetween(resumedOn, after))
                    .as("%s suspended %s to %s", deadline, suspendedOn, resumedOn)
                    .isEqualTo(FixedCalendars.SHIPPED.workingDaysBetween(suspendedOn, deadline));
            assertThat(after).isAfterOrEqualTo(deadline);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLightOnlyGoesFromGreenToYellowToRed(long seed) {
        Random random = new Random(seed);
        LocalDate deadline = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
        String pace = random.nextBoolean() ? "at-once" : "by-date";
        int most = pace.equals("at-once") ? 3 : 7;
        Light before = Light.GREEN;
        for (LocalDate day = deadline.minusDays(40); day.isBefore(deadline.plusDays(5)); day = day.plusDays(1)) {
            Light light = deadlines.runningLight(deadline, pace, day);
            assertThat(light).isGreaterThanOrEqualTo(before);
            int left = FixedCalendars.SHIPPED.workingDaysBetween(day, deadline);
            assertThat(light == Light.GREEN).isEqualTo(!deadline.isBefore(day) && left > most);
            assertThat(light == Light.RED).isEqualTo(deadline.isBefore(day));
            before = light;
        }
        assertThat(before).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-13-01", "2026-9-30", "30.09.2026", "", "tomorrow", "2026-09-30T00:00:00Z"})
    void refusesADeadlineOnNoDay(String text) {
        assertThat(refusal(text).code()).isEqualTo("order.deadline.invalid");
        assertThat(refusal(text).field()).isEqualTo("deadline");
    }

    @Test
    void refusesADeadlineInThePastOrTooFarAhead() {
        assertThat(refusal("2026-09-27").code()).isEqualTo("order.deadline.past");
        assertThat(refusal("2046-09-29").code()).isEqualTo("order.deadline.invalid");
        assertThat(deadlines.require("2026-09-28", "deadline")).isEqualTo(TODAY);
        assertThat(deadlines.require("2046-09-28", "deadline")).isEqualTo(TODAY.plusYears(20));
    }

    @Test
    void warnsOfADeadlineOnAFreeDayOrInAnUnknownYear() {
        assertThat(deadlines.warnings(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(deadlines.warnings(LocalDate.of(2026, 10, 5))).containsExactly("order.deadline.free");
        assertThat(deadlines.warnings(LocalDate.of(2035, 10, 5))).containsExactly("order.deadline.unknownYear");
        assertThat(deadlines.calendarKnown(LocalDate.of(2024, 10, 5))).isTrue();
        assertThat(deadlines.calendarKnown(LocalDate.of(2035, 10, 5))).isFalse();
    }

    @Test
    void tellsWhichMonthlyReportsAreMissing() {
        assertThat(deadlines.reportDueOn(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(deadlines.missedReports(LocalDate.of(2026, 6, 26), Set.of(YearMonth.of(2026, 8))))
                .containsExactly(YearMonth.of(2026, 7), YearMonth.of(2026, 9));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private Refusal refusal(String text) {
        RefusedException[] caught = new RefusedException[1];
        assertThatThrownBy(() -> deadlines.require(text, "deadline"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> caught[0] = refused);
        return caught[0].refusal();
    }

    static Deadlines on(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        return new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS);
    }
}
