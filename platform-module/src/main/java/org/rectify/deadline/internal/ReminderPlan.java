package org.rectify.deadline.internal;

import static org.rectify.deadline.Reminder.Kind.DUE_SOON;
import static org.rectify.deadline.Reminder.Kind.DUE_TODAY;
import static org.rectify.deadline.Reminder.Kind.OVERDUE;
import static org.rectify.deadline.Reminder.Kind.OVERDUE_LEADER;
import static org.rectify.deadline.Reminder.Kind.OVERDUE_SUPERVISOR;
import static org.rectify.deadline.Reminder.Kind.REPORT_DUE;
import static org.rectify.deadline.Reminder.Kind.REPORT_MISSED;
import static org.rectify.deadline.Reminder.Kind.SIGN_FOR;
import static org.rectify.deadline.ReminderFacts.Stage.AT_WORK;
import static org.rectify.deadline.ReminderFacts.Stage.QUIET;
import static org.rectify.deadline.ReminderFacts.Stage.TO_SIGN_FOR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Reminder;
import org.rectify.deadline.ReminderFacts;

/**
 * Which reminders are due for an order on a day. Asked twice it answers the same, so that a sweep may run at any time and
 * again after a crash: a reminder is sent when its key is new. After days without a sweep only what still says something
 * is due, the nearest of the reminders before the deadline and not all three. Keys carry the deadline: a new deadline
 * has its reminders anew.
 */
public final class ReminderPlan {

    private final DeadlineSettings settings;
    private final WorkingCalendar calendar;
    private final ReportSchedule reports;

    public ReminderPlan(DeadlineSettings settings, WorkingCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
        this.reports = new ReportSchedule(settings.reportDay());
    }

    /** The reminders due on that day, most general first. */
    public List<Reminder> due(ReminderFacts facts, LocalDate today) {
        List<Reminder> due = new ArrayList<>();
        if (facts.stage() == QUIET) {
            return due;
        }
        if (facts.stage() == TO_SIGN_FOR) {
            signFor(facts, today, due);
        }
        if (facts.deadline() != null) {
            if (facts.deadline().isBefore(today)) {
                overdue(facts, today, due);
            } else {
                beforeDeadline(facts, today, due);
            }
        }
        if (facts.stage() == AT_WORK && facts.receivedOn() != null) {
            report(facts, today, due);
        }
        return due;
    }

    private void signFor(ReminderFacts facts, LocalDate today, List<Reminder> due) {
        int waited = calendar.workingDaysBetween(facts.waitingSince(), today);
        if (waited >= settings.signForDays()) {
            due.add(reminder(facts, SIGN_FOR, facts.leadUnit() + ":" + facts.waitingSince(), waited));
        }
    }

    private void beforeDeadline(ReminderFacts facts, LocalDate today, List<Reminder> due) {
        int left = calendar.workingDaysBetween(today, facts.deadline());
        if (left == 0) {
            due.add(reminder(facts, DUE_TODAY, facts.deadline().toString(), 0));
            return;
        }
        // A deadline set when so few days were left has just been told to the unit: no need to say it again.
        int atFirst = calendar.workingDaysBetween(facts.deadlineSince(), facts.deadline());
        settings.remindBefore().stream()
                .filter(days -> days >= left)
                .reduce((further, nearer) -> nearer)
                .filter(days -> days < atFirst)
                .ifPresent(days -> due.add(reminder(facts, DUE_SOON, facts.deadline() + ":" + days, left)));
    }

    private void overdue(ReminderFacts facts, LocalDate today, List<Reminder> due) {
        int late = -Lateness.workingDaysLeft(facts.deadline(), today, calendar);
        if (calendar.isWorkingDay(today)) {
            due.add(reminder(facts, OVERDUE, facts.deadline() + ":" + today, late));
        }
        if (late >= settings.leaderAfter()) {
            due.add(reminder(facts, OVERDUE_LEADER, facts.deadline().toString(), late));
        }
        if (late >= settings.supervisorAfter()) {
            due.add(reminder(facts, OVERDUE_SUPERVISOR, facts.deadline().toString(), late));
        }
    }

    private void report(ReminderFacts facts, LocalDate today, List<Reminder> due) {
        YearMonth period = YearMonth.from(today);
        LocalDate dueOn = reports.dueOn(period);
        int left = calendar.workingDaysBetween(today, dueOn);
        if (!today.isAfter(dueOn)
                && left <= settings.reportRemindBefore()
                && !facts.reported().contains(period)) {
            due.add(report(facts, REPORT_DUE, period, left));
        }
        // Older ones were told in their time, or the order was quiet then.
        reports.missed(facts.receivedOn(), today, facts.reported())
                .filter(missed -> !missed.isBefore(period.minusMonths(1)))
                .forEach(missed -> due.add(report(facts, REPORT_MISSED, missed, 0)));
    }

    private static Reminder report(ReminderFacts facts, Reminder.Kind kind, YearMonth period, int days) {
        return new Reminder(facts.orderId() + ":" + kind.code() + ":" + period, kind, kind.audience(), days, period);
    }

    private static Reminder reminder(ReminderFacts facts, Reminder.Kind kind, String step, int days) {
        return new Reminder(facts.orderId() + ":" + kind.code() + ":" + step, kind, kind.audience(), days, null);
    }
}
