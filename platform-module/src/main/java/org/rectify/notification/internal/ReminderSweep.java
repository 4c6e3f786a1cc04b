package org.rectify.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Reminder;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.notification.Notifications;
import org.rectify.notification.Notifications.Notice;
import org.rectify.platform.Transactions;
import org.rectify.register.LedgerEntry;
import org.rectify.register.RunningOrders;
import org.rectify.register.RunningOrders.Mark;
import org.rectify.unit.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: goes through the orders on which the clock runs, in batches of one transaction each, and tells the
 * people of every reminder whose key is new. It may run at any time, be killed, and run twice at once; the next run goes
 * on with what is still to be said. The history is read only of orders of which the row leaves a reminder possible that
 * has not been sent.
 */
public final class ReminderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);
    private static final int BATCH = 200;
    private static final Duration KEPT = Duration.ofDays(40);

    private final RunningOrders orders;
    private final History history;
    private final Deadlines deadlines;
    private final SentReminders sent;
    private final Notifications notifications;
    private final Audiences audiences;
    private final OrderFacts facts;
    private final Transactions transactions;
    private final Clock clock;

    public ReminderSweep(
            RunningOrders orders,
            History history,
            Deadlines deadlines,
            SentReminders sent,
            Notifications notifications,
            Units units,
            Transactions transactions,
            Clock clock) {
        this.orders = orders;
        this.history = history;
        this.deadlines = deadlines;
        this.sent = sent;
        this.notifications = notifications;
        this.audiences = new Audiences(units);
        this.facts = new OrderFacts(deadlines::day, deadlines::reportDueOn);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the schedule calls. */
    public void sweep() {
        Mark mark = Mark.START;
        List<LedgerEntry> batch;
        do {
            batch = remind(mark);
            mark = batch.isEmpty() ? mark : Mark.at(batch.get(batch.size() - 1));
        } while (batch.size() == BATCH);
        transactions.separately(() -> {
            sent.forgetDaily(clock.instant().minus(KEPT));
            return null;
        });
    }

    /** Reminds of the next orders and hands them back. */
    private List<LedgerEntry> remind(Mark after) {
        try {
            return transactions.separately(() -> send(orders.next(after, BATCH)));
        } catch (RuntimeException e) {
            LOG.warn("Reminders are sent order by order, because a batch failed", e);
            List<LedgerEntry> batch = transactions.read(() -> orders.next(after, BATCH));
            batch.forEach(this::remindAlone);
            return batch;
        }
    }

    private void remindAlone(LedgerEntry order) {
        try {
            transactions.separately(() -> send(List.of(order)));
        } catch (RuntimeException e) {
            // One order at fault must not silence the others.
            LOG.error("No reminders for order {}", order.id(), e);
        }
    }

    private List<LedgerEntry> send(List<LedgerEntry> batch) {
        List<LedgerEntry> candidates = candidates(batch);
        Map<String, List<HistoryEntry>> histories =
                history.timelines(candidates.stream().map(LedgerEntry::id).toList());
        for (LedgerEntry order : candidates) {
            for (Reminder reminder :
                    deadlines.reminders(facts.exact(order, histories.getOrDefault(order.id(), List.of())))) {
                send(reminder, order);
            }
        }
        return batch;
    }

    /** The orders of which something may be due that was not sent. */
    private List<LedgerEntry> candidates(List<LedgerEntry> batch) {
        Map<LedgerEntry, List<String>> possible = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (LedgerEntry order : batch) {
            List<String> due = deadlines.reminders(facts.widest(order)).stream()
                    .map(Reminder::key)
                    .toList();
            possible.put(order, due);
            keys.addAll(due);
        }
        Set<String> known = sent.among(keys);
        return batch.stream()
                .filter(order -> facts.mayWaitAnew(order) || !known.containsAll(possible.get(order)))
                .toList();
    }

    private void send(Reminder reminder, LedgerEntry order) {
        Set<String> people = audiences.of(reminder.audience(), order);
        Instant now = clock.instant();
        if (!people.isEmpty() && sent.note(reminder, order.id(), now)) {
            notifications.tell(people, notice(reminder, order, now));
        }
    }

    private static Notice notice(Reminder reminder, LedgerEntry order, Instant now) {
        return new Notice(
                reminder.key(),
                reminder.kind().code(),
                now,
                order.id(),
                order.number(),
                order.title(),
                List.of(
                        String.valueOf(reminder.days()),
                        order.deadline().toString(),
                        reminder.period() == null ? "" : reminder.period().toString()));
    }
}
