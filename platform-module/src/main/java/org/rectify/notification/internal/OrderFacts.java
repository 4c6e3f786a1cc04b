package org.rectify.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rectify.deadline.ReminderFacts;
import org.rectify.deadline.ReminderFacts.Stage;
import org.rectify.history.HistoryEntry;
import org.rectify.register.LedgerEntry;

/** What an order's reminders follow from: its row says where it stands, its history since when. */
public final class OrderFacts {

    private static final String ISSUED = "issued";
    private static final Set<String> WORKING = Set.of("received", "rectifying");

    private final Function<Instant, LocalDate> day;
    private final Function<YearMonth, LocalDate> reportDueOn;

    /**
     * Facts by that calendar.
     *
     * @param day the business day on which an instant falls
     * @param reportDueOn the day by which the report of a month is due
     */
    public OrderFacts(Function<Instant, LocalDate> day, Function<YearMonth, LocalDate> reportDueOn) {
        this.day = day;
        this.reportDueOn = reportDueOn;
    }

    /**
     * The facts under which the row alone allows the most reminders: all is as old as the issuance, and nothing has been
     * reported. What these don't ask for, no history asks for.
     */
    public ReminderFacts widest(LedgerEntry order) {
        LocalDate issued = day.apply(order.issuedAt());
        return new ReminderFacts(
                order.id(), stage(order), issued, order.leadUnit(), order.deadline(), issued, issued, Set.of());
    }

    /**
     * Whether it may wait to be signed for since later than its issuance, which the row does not say: it was insisted on or
     * re-routed, and the reminder that was sent is not that of now.
     */
    public boolean mayWaitAnew(LedgerEntry order) {
        return stage(order) == Stage.TO_SIGN_FOR
                && day.apply(order.modifiedAt()).isAfter(day.apply(order.issuedAt()));
    }

    /** The facts by row and history. */
    public ReminderFacts exact(LedgerEntry order, List<HistoryEntry> history) {
        LocalDate waitingSince = day.apply(order.issuedAt());
        LocalDate deadlineSince = waitingSince;
        LocalDate receivedOn = null;
        Set<YearMonth> reported = new HashSet<>();
        boolean suspended = false;
        LocalDate quietSince = null;
        for (HistoryEntry entry : history) {
            LocalDate on = day.apply(entry.at());
            suspended = "suspend".equals(entry.step()) || suspended && !"resume".equals(entry.step());
            boolean quiet = suspended || entry.to() != null && !WORKING.contains(entry.to());
            if (quiet && quietSince == null) {
                quietSince = on;
            } else if (!quiet && quietSince != null) {
                excuse(reported, quietSince, on);
                quietSince = null;
            }
            switch (entry.step()) {
                case "issue", "approve" -> {
                    waitingSince = on;
                    deadlineSince = on;
                }
                case "reroute", "insist" -> waitingSince = on;
                case "sign-for" -> receivedOn = on;
                case "report" -> reported.add(period(entry).orElse(YearMonth.from(on)));
                default -> {
                    // Says nothing of waiting, receipt or reports.
                }
            }
            if (entry.changes().containsKey("deadline")) {
                deadlineSince = on;
            }
        }
        return new ReminderFacts(
                order.id(),
                stage(order),
                waitingSince,
                order.leadUnit(),
                order.deadline(),
                deadlineSince,
                receivedOn,
                reported);
    }

    /** No report was due of a month on whose day the order was handed in, suspended or closed. */
    private void excuse(Set<YearMonth> reported, LocalDate from, LocalDate until) {
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1)) {
            LocalDate due = reportDueOn.apply(month);
            if (!due.isBefore(from) && due.isBefore(until)) {
                reported.add(month);
            }
        }
    }

    private static Stage stage(LedgerEntry order) {
        boolean stands = order.frozenLight() != null || order.suspended() || order.declined();
        if (stands) {
            return Stage.QUIET;
        }
        if (ISSUED.equals(order.status())) {
            return Stage.TO_SIGN_FOR;
        }
        return WORKING.contains(order.status()) ? Stage.AT_WORK : Stage.QUIET;
    }

    private static Optional<YearMonth> period(HistoryEntry report) {
        return Optional.ofNullable(report.changes().get("period"))
                .map(HistoryEntry.Change::after)
                .map(YearMonth::parse);
    }
}
