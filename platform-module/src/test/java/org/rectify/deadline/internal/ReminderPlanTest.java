package org.rectify.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Reminder;
import org.rectify.deadline.Reminder.Audience;
import org.rectify.deadline.Reminder.Kind;
import org.rectify.deadline.ReminderFacts;
import org.rectify.deadline.ReminderFacts.Stage;

class ReminderPlanTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 20);

    private final WorkingCalendar calendar = FixedCalendars.SHIPPED;
    private final ReminderPlan plan = new ReminderPlan(DeadlineSettings.DEFAULTS, calendar);

    @Test
    void remindsToSignForAfterTwoWorkingDays() {
        ReminderFacts waiting = facts(Stage.TO_SIGN_FOR, DEADLINE, ISSUED);
        assertThat(plan.due(waiting, ISSUED.plusDays(1))).isEmpty();
        assertThat(plan.due(waiting, ISSUED.plusDays(2)))
                .containsExactly(new Reminder(
                        "o1:remind-sign-for:street1:2026-11-02", Kind.SIGN_FOR, Audience.LEAD_UNIT, 2, null));
    }

    @Test
    void remindsSevenThreeAndOneWorkingDaysBeforeAndOnTheDay() {
        assertThat(sentOverTime(atWork(DEADLINE, ISSUED), ISSUED, DEADLINE))
                .containsExactly(
                        "2026-11-11 o1:remind-due-soon:2026-11-20:7",
                        "2026-11-17 o1:remind-due-soon:2026-11-20:3",
                        "2026-11-19 o1:remind-due-soon:2026-11-20:1",
                        "2026-11-20 o1:remind-due-today:2026-11-20");
    }

    @Test
    void remindsOnTheLastWorkingDayOfADeadlineOnAFreeDay() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(sentOverTime(atWork(sunday, ISSUED), LocalDate.of(2026, 11, 19), sunday))
                .containsExactly(
                        "2026-11-19 o1:remind-due-soon:2026-11-22:1", "2026-11-20 o1:remind-due-today:2026-11-22");
    }

    @Test
    void sendsOnlyTheNearestReminderAfterDaysWithoutASweep() {
        assertThat(keys(plan.due(atWork(DEADLINE, ISSUED), LocalDate.of(2026, 11, 18))))
                .containsExactly("o1:remind-due-soon:2026-11-20:3");
    }

    @Test
    void doesNotRemindOfADeadlineThatWasSetWhenItWasThatNearAlready() {
        ReminderFacts late = atWork(DEADLINE, LocalDate.of(2026, 11, 16));
        assertThat(sentOverTime(late, LocalDate.of(2026, 11, 16), DEADLINE))
                .containsExactly(
                        "2026-11-17 o1:remind-due-soon:2026-11-20:3",
                        "2026-11-19 o1:remind-due-soon:2026-11-20:1",
                        "2026-11-20 o1:remind-due-today:2026-11-20");
    }

    @Test
    void remindsOfAnOverdueOrderOnEachWorkingDayAndEscalatesAfterThreeAndSeven() {
        ReminderFacts order = atWork(LocalDate.of(2026, 11, 6), ISSUED);
        assertThat(sentOverTime(order, LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 17)))
                .containsExactly(
                        "2026-11-09 o1:remind-overdue:2026-11-06:2026-11-09",
                        "2026-11-10 o1:remind-overdue:2026-11-06:2026-11-10",
                        "2026-11-11 o1:remind-overdue:2026-11-06:2026-11-11",
                        "2026-11-11 o1:escalate-unit-leader:2026-11-06",
                        "2026-11-12 o1:remind-overdue:2026-11-06:2026-11-12",
                        "2026-11-13 o1:remind-overdue:2026-11-06:2026-11-13",
                        "2026-11-16 o1:remind-overdue:2026-11-06:2026-11-16",
                        "2026-11-17 o1:remind-overdue:2026-11-06:2026-11-17",
                        "2026-11-17 o1:escalate-supervising-leader:2026-11-06");
    }

    @Test
    void remindsAnewOfANewDeadline() {
        LocalDate extended = LocalDate.of(2026, 12, 11);
        assertThat(keys(plan.due(atWork(extended, DEADLINE), LocalDate.of(2026, 12, 2))))
                .containsExactly("o1:remind-due-soon:2026-12-11:7");
    }

    @Test
    void remindsOfTheMonthlyReportAndOfAMissedOne() {
        LocalDate far = LocalDate.of(2027, 6, 1);
        ReminderFacts order = facts(Stage.AT_WORK, far, ISSUED);
        assertThat(sentOverTime(order, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 20)))
                .containsExactly(
                        "2026-11-23 o1:remind-report-due:2026-11", "2026-11-26 o1:remind-report-missed:2026-11");
        ReminderFacts reported = new ReminderFacts(
                "o1", Stage.AT_WORK, ISSUED, "street1", far, ISSUED, ISSUED, Set.of(YearMonth.of(2026, 11)));
        assertThat(sentOverTime(reported, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 20)))
                .isEmpty();
    }

    @Test
    void asksForNoReportOfAMonthInWhichTheOrderCameTooLate() {
        LocalDate received = LocalDate.of(2026, 11, 26);
        ReminderFacts order = new ReminderFacts(
                "o1", Stage.AT_WORK, received, "street1", LocalDate.of(2027, 6, 1), received, received, Set.of());
        assertThat(sentOverTime(order, received, LocalDate.of(2026, 12, 20))).isEmpty();
    }

    @Test
    void isQuietWhileTheClockStandsStill() {
        assertThat(plan.due(facts(Stage.QUIET, LocalDate.of(2026, 11, 6), ISSUED), DEADLINE))
                .isEmpty();
    }

    /** Whatever days the sweep runs on and however often, no key comes with two meanings and none is lost. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sendsTheSameEscalationsHoweverTheSweepRuns(long seed) {
        Random random = new Random(seed);
        LocalDate issued = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        LocalDate deadline = issued.plusDays(random.nextInt(60));
        ReminderFacts order = atWork(deadline, issued);
        LocalDate end = deadline.plusDays(40);
        Set<String> daily = new HashSet<>();
        Set<String> nowAndThen = new HashSet<>();
        for (LocalDate day = issued; !day.isAfter(end); day = day.plusDays(1)) {
            daily.addAll(keys(plan.due(order, day)));
            if (day.equals(end) || random.nextInt(4) == 0) {
                nowAndThen.addAll(keys(plan.due(order, day)));
            }
        }
        assertThat(daily).containsAll(nowAndThen);
        assertThat(nowAndThen)
                .contains("o1:escalate-unit-leader:" + deadline, "o1:escalate-supervising-leader:" + deadline);
        long workingDaysLate = deadline.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(daily.stream().filter(key -> key.contains("remind-overdue"))).hasSize((int) workingDaysLate);
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** What a sweep on each day sends, by day. */
    private List<String> sentOverTime(ReminderFacts facts, LocalDate from, LocalDate to) {
        Set<String> keys = new HashSet<>();
        List<String> sent = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            for (String key : keys(plan.due(facts, day))) {
                if (keys.add(key)) {
                    sent.add(day + " " + key);
                }
            }
        }
        return sent;
    }

    private static List<String> keys(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::key).toList();
    }

    /** An order at work that has reported for every month. */
    private static ReminderFacts atWork(LocalDate deadline, LocalDate since) {
        Set<YearMonth> reported = new HashSet<>();
        for (YearMonth month = YearMonth.from(since);
                !month.isAfter(YearMonth.from(since).plusYears(1)); ) {
            reported.add(month);
            month = month.plusMonths(1);
        }
        return new ReminderFacts("o1", Stage.AT_WORK, since, "street1", deadline, since, since, reported);
    }

    private static ReminderFacts facts(Stage stage, LocalDate deadline, LocalDate since) {
        LocalDate received = stage == Stage.TO_SIGN_FOR ? null : since;
        return new ReminderFacts("o1", stage, since, "street1", deadline, since, received, Set.of());
    }
}
