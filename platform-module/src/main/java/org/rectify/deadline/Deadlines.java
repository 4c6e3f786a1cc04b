package org.rectify.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rectify.calendar.Calendars;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.deadline.internal.Lateness;
import org.rectify.deadline.internal.ReminderPlan;
import org.rectify.deadline.internal.ReportSchedule;
import org.rectify.deadline.internal.Suspension;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;

/**
 * Judges deadlines by the calendar in force, the business clock and the office's thresholds. The clock's zone is the
 * office's: it decides which day an instant falls on.
 */
public final class Deadlines {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Calendars calendars;
    private final Clock clock;
    private final DeadlineSettings settings;
    private volatile Thresholds last;

    public Deadlines(Calendars calendars, Clock clock, DeadlineSettings settings) {
        this.calendars = calendars;
        this.clock = clock;
        this.settings = settings;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The business day on which the instant falls. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    public Light light(DeadlineFacts facts) {
        return thresholds().light(facts);
    }

    /** The light of a running clock as it was, or will be, on that day. */
    public Light runningLight(LocalDate deadline, String pace, LocalDate on) {
        return thresholds(on).light(DeadlineFacts.running(deadline, pace));
    }

    /** Whether the clock runs and the deadline is past. */
    public boolean overdue(DeadlineFacts facts) {
        return facts.clockRuns() && facts.deadline().isBefore(today());
    }

    /** Working days left, negative when overdue, null while the clock does not run. */
    public Integer workingDaysLeft(DeadlineFacts facts) {
        return facts.clockRuns() ? Lateness.workingDaysLeft(facts.deadline(), today(), calendars.current()) : null;
    }

    /** Whether an order was late that was closed on a submission of that day; how long the verifier took is not counted. */
    public boolean closedLate(LocalDate deadline, LocalDate submittedOn) {
        return submittedOn.isAfter(deadline);
    }

    /** As {@link #closedLate(LocalDate, LocalDate)}, by the business day of the submission. */
    public boolean closedLate(LocalDate deadline, Instant submittedAt) {
        return closedLate(deadline, day(submittedAt));
    }

    /** The days at which lights change, for today. */
    public LightThresholds thresholds() {
        return thresholds(today());
    }

    /** The days at which lights change, as seen from that day. */
    public LightThresholds thresholds(LocalDate on) {
        WorkingCalendar calendar = calendars.current();
        Thresholds known = last;
        if (known == null || known.calendar() != calendar || !known.of().today().equals(on)) {
            LightThresholds found = new LightThresholds(
                    on,
                    lastWithin(settings.warnDays(), on, calendar),
                    lastWithin(settings.warnDaysAtOnce(), on, calendar));
            known = new Thresholds(calendar, found);
            last = known;
        }
        return known.of();
    }

    /**
     * The deadline after a suspension, see {@link Suspension#resume}.
     *
     * @param suspendedOn the day on which the clock was stopped
     * @param resumedOn the day on which it runs again
     */
    public LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn) {
        return Suspension.resume(deadline, suspendedOn, resumedOn, calendars.current());
    }

    /** Why the day cannot be a new deadline: {@code order.deadline.past} or {@code order.deadline.invalid}. */
    public Optional<Refusal> check(LocalDate deadline, String field) {
        LocalDate today = today();
        if (deadline.isBefore(today)) {
            return Optional.of(Refusal.invalid("order.deadline.past", field, deadline.toString(), today.toString()));
        }
        if (deadline.isAfter(today.plusYears(settings.maxYears()))) {
            return Optional.of(
                    Refusal.invalid("order.deadline.invalid", field, deadline.toString(), settings.maxYears()));
        }
        return Optional.empty();
    }

    /**
     * Reads a new deadline.
     *
     * @param text yyyy-MM-dd
     * @throws RefusedException {@code order.deadline.invalid} where there is no such day, else as {@link #check}
     */
    public LocalDate require(String text, String field) {
        LocalDate deadline;
        try {
            deadline = LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.invalid("order.deadline.invalid", field, text, settings.maxYears()));
        }
        check(deadline, field).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return deadline;
    }

    /** What should be said of a deadline that is accepted: {@code order.deadline.free}, {@code order.deadline.unknownYear}. */
    public List<String> warnings(LocalDate deadline) {
        if (!calendarKnown(deadline)) {
            return List.of("order.deadline.unknownYear");
        }
        return calendars.current().isWorkingDay(deadline) ? List.of() : List.of("order.deadline.free");
    }

    /** Whether the holidays of every year between today and the deadline are known, so that the count can be trusted. */
    public boolean calendarKnown(LocalDate deadline) {
        WorkingCalendar calendar = calendars.current();
        int year = today().getYear();
        return IntStream.rangeClosed(Math.min(year, deadline.getYear()), Math.max(year, deadline.getYear()))
                .allMatch(calendar::knows);
    }

    /** The reminders that are due for an order today; each is to be sent when its key is new. */
    public List<Reminder> reminders(ReminderFacts facts) {
        return new ReminderPlan(settings, calendars.current()).due(facts, today());
    }

    /** The last deadline for which a reminder can be due today: a sweep needs no order beyond it, but for reports. */
    public LocalDate reminderHorizon() {
        int furthest = settings.remindBefore().stream().findFirst().orElse(0);
        return lastWithin(furthest, today(), calendars.current());
    }

    /** The day by which the progress report of that month is due. */
    public LocalDate reportDueOn(YearMonth period) {
        return new ReportSchedule(settings.reportDay()).dueOn(period);
    }

    /** The months whose report is missing from an order received on that day. */
    public List<YearMonth> missedReports(LocalDate receivedOn, Set<YearMonth> reported) {
        return new ReportSchedule(settings.reportDay())
                .missed(receivedOn, today(), reported)
                .toList();
    }

    /** The last day to which no more than {@code days} working days are left. */
    private static LocalDate lastWithin(int days, LocalDate from, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(from, days + 1).minusDays(1);
    }

    /** What was found last, for it is asked for every row of a page. */
    private record Thresholds(WorkingCalendar calendar, LightThresholds of) {}
}
