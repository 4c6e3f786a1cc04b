package org.rectify.notification.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.calendar.WorkingCalendar;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.ReminderFacts;
import org.rectify.deadline.ReminderFacts.Stage;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.history.sql.SqlHistory;
import org.rectify.notification.Notifications;
import org.rectify.notification.OrderRows;
import org.rectify.notification.Staff;
import org.rectify.notification.internal.ReminderSweep;
import org.rectify.platform.SettableClock;
import org.rectify.platform.sql.Inserts;
import org.rectify.register.LedgerEntry;
import org.rectify.register.sql.SqlRegister;
import org.rectify.register.sql.SqlRunningOrders;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class ReminderSweepIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 10);
    private static final WorkingCalendar CALENDAR = FixedCalendars.SHIPPED;

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock(Clock.fixed(OrderRows.noon(ISSUED), OrderRows.ZONE));
    private final Deadlines deadlines = new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS);
    private final Staff staff = new Staff();
    private final Inserts inserts;
    private final SqlHistory history;
    private final SqlRegister register;
    private final SqlNotifications notifications;
    private final ReminderSweep sweep;

    ReminderSweepIT(Databases kind) {
        this.database = kind.create();
        this.inserts = new Inserts(database.jdbc(), database.dialect());
        this.history = new SqlHistory(database.jdbc(), database, clock);
        this.register = new SqlRegister(database.jdbc(), database.dialect(), deadlines, staff.units(), OrderRows.ZONE);
        this.notifications = new SqlNotifications(database.jdbc(), inserts);
        this.sweep = sweep(notifications);
    }

    @Test
    void tellsTheWholeUnitThatAnOrderWaitsToBeSignedFor() {
        put(OrderRows.issued("1", ISSUED, DEADLINE));
        sweepOn(ISSUED.plusDays(1));
        assertThat(told()).isEmpty();
        sweepOn(ISSUED.plusDays(2));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "street1.leader 1:remind-sign-for:street1:2026-03-02",
                        "street1.liaison 1:remind-sign-for:street1:2026-03-02",
                        "street1.officer 1:remind-sign-for:street1:2026-03-02",
                        "street1.secretary 1:remind-sign-for:street1:2026-03-02");
    }

    @Test
    void givesTheNewUnitItsOwnTime() {
        put(OrderRows.issued("1", ISSUED, DEADLINE));
        step("1", ISSUED.plusDays(7), "reroute", null, null);
        put(OrderRows.issued("1", ISSUED, DEADLINE).leadUnit("street2"));
        sweepOn(ISSUED.plusDays(8));
        assertThat(told()).isEmpty();
        sweepOn(ISSUED.plusDays(9));
        assertThat(told()).hasSize(4).allMatch(each -> each.startsWith("street2."));
    }

    @Test
    void remindsAgainOfWhatTheIssuerInsistsOn() {
        put(OrderRows.issued("1", ISSUED, DEADLINE));
        sweepOn(ISSUED.plusDays(2));
        assertThat(told()).hasSize(4);
        step("1", ISSUED.plusDays(3), "decline", null, null);
        step("1", ISSUED.plusDays(4), "insist", null, null);
        put(OrderRows.issued("1", ISSUED, DEADLINE).modified(ISSUED.plusDays(4)));
        sweepOn(ISSUED.plusDays(7));
        assertThat(told()).hasSize(4);
        sweepOn(ISSUED.plusDays(8));
        assertThat(told(each -> each.endsWith("street1:2026-03-06"))).hasSize(4);
        sweepOn(ISSUED.plusDays(9));
        assertThat(told()).hasSize(8);
    }

    @Test
    void tellsTheUnitWhereTheResponsiblePersonHasLeftIt() {
        staff.dismiss("street1.officer");
        put(atWork("1", DEADLINE));
        sweepOn(DEADLINE);
        assertThat(told(each -> each.contains("due-today")))
                .containsExactly(
                        "street1.leader 1:remind-due-today:2026-04-10",
                        "street1.liaison 1:remind-due-today:2026-04-10",
                        "street1.secretary 1:remind-due-today:2026-04-10");
    }

    @Test
    void goesUpFromTheResponsiblePersonToTheLeaders() {
        put(atWork("1", DEADLINE));
        report("1", ISSUED.plusDays(2), "2026-03");
        report("1", ISSUED.plusDays(2), "2026-04");
        for (LocalDate day = DEADLINE; day.isBefore(DEADLINE.plusDays(16)); day = day.plusDays(1)) {
            sweepOn(day);
        }
        assertThat(told(each -> each.contains("escalate")))
                .containsExactlyInAnyOrder(
                        "street1.leader 1:escalate-unit-leader:2026-04-10",
                        "district.leader 1:escalate-supervising-leader:2026-04-10");
        assertThat(told(each -> each.contains("remind-overdue")))
                .allMatch(each -> each.startsWith("street1.officer "))
                .hasSize((int) DEADLINE.plusDays(1)
                        .datesUntil(DEADLINE.plusDays(16))
                        .filter(CALENDAR::isWorkingDay)
                        .count());
        assertThat(told(each -> each.contains("due-today"))).hasSize(1);
    }

    @Test
    void tellsWhoeverTakesAPlaceThatWasEmpty() {
        staff.dismiss("street1.leader");
        put(atWork("1", DEADLINE));
        sweepOn(DEADLINE.plusDays(6));
        assertThat(told(each -> each.contains("unit-leader"))).isEmpty();
        staff.appoint("street1.leader");
        sweepOn(DEADLINE.plusDays(7));
        assertThat(told(each -> each.contains("unit-leader"))).hasSize(1);
    }

    @Test
    void saysHowLateAnOrderIsAndWhichReportIsMissing() {
        put(atWork("1", DEADLINE));
        sweepOn(DEADLINE.plusDays(3));
        Map<String, List<String>> arguments = new HashMap<>();
        database.run(() -> notifications
                .received("street1.officer", true, 0, 10)
                .items()
                .forEach(each -> arguments.put(each.kind(), each.arguments())));
        assertThat(arguments)
                .containsEntry("remind-overdue", List.of("1", "2026-04-10", ""))
                .containsEntry("remind-report-missed", List.of("0", "2026-04-10", "2026-03"));
    }

    @Test
    void remindsOfNothingWhileTheClockStands() {
        OrderRows order = atWork("1", DEADLINE);
        database.run(() -> {
            register.put(order.row("green", false));
            register.put(atWork("2", DEADLINE).status("closed").row("grey", false));
            register.put(OrderRows.issued("3", ISSUED, DEADLINE).row(null, true));
        });
        sweepOn(DEADLINE.plusDays(10));
        assertThat(told()).isEmpty();
    }

    @Test
    void doesNotSayAgainWhatWasSaidBeforeARestart() {
        put(atWork("1", DEADLINE));
        sweepOn(DEADLINE.plusDays(3));
        List<String> once = told();
        clock.set(OrderRows.noon(DEADLINE.plusDays(3)));
        // Another server, another responsible person: the occasion is the same.
        put(atWork("1", DEADLINE).person("street1.liaison"));
        sweep(new SqlNotifications(database.jdbc(), inserts)).sweep();
        assertThat(told()).isEqualTo(once).isNotEmpty();
    }

    @Test
    void goesOnWhereAnEarlierSweepWasKilled() {
        database.run(() -> IntStream.range(0, 250).forEach(n -> put(atWork("o" + n, DEADLINE.minusDays(n % 5)))));
        clock.set(OrderRows.noon(DEADLINE.plusDays(3)));
        // The first batch is through, and the last order is the last of the second.
        Notifications dying = new Dying(notifications, "o95");
        assertThatThrownBy(() -> sweep(dying).sweep()).isInstanceOf(Dying.Killed.class);
        int before = told().size();
        sweep.sweep();
        List<String> after = told();
        sweep.sweep();
        assertThat(before).isPositive().isLessThan(after.size());
        assertThat(told()).isEqualTo(after).doesNotHaveDuplicates();
        assertThat(after).filteredOn(each -> each.contains(":remind-overdue:")).hasSize(250);
    }

    @Test
    void isNotSilencedByOneOrderAtFault() {
        put(OrderRows.issued("1", ISSUED, DEADLINE));
        put(OrderRows.issued("2", ISSUED, DEADLINE).leadUnit("cursed"));
        put(OrderRows.issued("3", ISSUED, DEADLINE));
        sweepOn(ISSUED.plusDays(3));
        assertThat(told()).hasSize(8).noneMatch(each -> each.contains("cursed"));
    }

    @Test
    void sendsOnceWhereTwoSweepsRunAtOnce() throws Exception {
        database.run(() -> IntStream.range(0, 220).forEach(n -> put(atWork("o" + n, DEADLINE))));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                runs.add(two.submit(() -> {
                    clock.set(OrderRows.noon(DEADLINE.plusDays(3)));
                    start.await();
                    sweep.sweep();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(told()).doesNotHaveDuplicates();
        assertThat(told(each -> each.contains(":remind-overdue:"))).hasSize(220);
    }

    /** Sweeps several times a day over two months, on days left out too, against what each day asks for by itself. */
    @Test
    void sendsExactlyWhatIsDueOverTwoMonthsOfRandomOrders() {
        Random random = new Random(20260302);
        List<ReminderFacts> facts = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            facts.add(random(random, "r" + n));
        }
        Set<String> expected = new TreeSet<>();
        for (LocalDate day = ISSUED; day.isBefore(ISSUED.plusDays(60)); day = day.plusDays(1)) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            for (int run = 0; run <= random.nextInt(2); run++) {
                sweepOn(day);
            }
            facts.forEach(each -> deadlines.reminders(each).forEach(due -> expected.add(due.key())));
        }
        List<String> sent = database.jdbc()
                .getJdbcOperations()
                .queryForList("select occasion from rect_notification", String.class);
        assertThat(new TreeSet<>(sent)).isEqualTo(expected).hasSizeGreaterThan(300);
        assertThat(told()).doesNotHaveDuplicates();
    }

    /** Puts an order with its history, and says what its reminders follow from. */
    private ReminderFacts random(Random random, String id) {
        LocalDate issued = ISSUED.plusDays(random.nextInt(20) - 10);
        LocalDate deadline = issued.plusDays(random.nextInt(50));
        OrderRows order = OrderRows.issued(id, issued, deadline);
        step(id, issued, random.nextBoolean() ? "issue" : "approve", null, null);
        if (random.nextInt(3) == 0) {
            database.run(() -> register.put(order.row()));
            return new ReminderFacts(id, Stage.TO_SIGN_FOR, issued, order.leadUnit(), deadline, issued, null, Set.of());
        }
        LocalDate received = issued.plusDays(random.nextInt(5));
        step(id, received, "sign-for", null, null);
        Set<YearMonth> reported = new HashSet<>();
        for (int month = 2; month <= 5; month++) {
            if (random.nextBoolean()) {
                reported.add(YearMonth.of(2026, month));
                report(id, received, YearMonth.of(2026, month).toString());
            }
        }
        LocalDate since = issued;
        if (random.nextBoolean()) {
            since = received.plusDays(random.nextInt(10));
            step(id, since, "decide-extension", "deadline", deadline.toString());
        }
        String status = random.nextBoolean() ? "received" : "rectifying";
        database.run(() -> register.put(order.status(status).row()));
        return new ReminderFacts(id, Stage.AT_WORK, issued, order.leadUnit(), deadline, since, received, reported);
    }

    private static OrderRows atWork(String id, LocalDate deadline) {
        return OrderRows.issued(id, ISSUED, deadline).status("rectifying");
    }

    /** Puts the order; one that is at work was signed for on the day after its issuance. */
    private void put(OrderRows order) {
        LedgerEntry row = order.row();
        database.run(() -> {
            if (register.find(order.id()).isEmpty()) {
                step(order.id(), order.issued(), "issue", null, null);
                if (!order.status().equals("issued")) {
                    step(order.id(), order.issued().plusDays(1), "sign-for", null, null);
                }
            }
            register.put(row);
        });
    }

    private void report(String id, LocalDate day, String period) {
        step(id, day, "report", "period", period);
    }

    private void step(String id, LocalDate day, String step, String field, String value) {
        Map<String, Change> changes = field == null ? Map.of() : Map.of(field, new Change(null, value));
        database.run(() -> history.append(
                new History.Step(id, OrderRows.noon(day), "somebody", step, null, null, null, changes, List.of())));
    }

    private void sweepOn(LocalDate day) {
        clock.set(OrderRows.noon(day));
        sweep.sweep();
    }

    private ReminderSweep sweep(Notifications told) {
        return new ReminderSweep(
                new SqlRunningOrders(database.jdbc()),
                history,
                deadlines,
                new SqlSentReminders(database.jdbc(), inserts),
                told,
                staff.units(),
                database,
                clock);
    }

    private List<String> told() {
        return told(each -> true);
    }

    private List<String> told(Predicate<String> wanted) {
        return database
                .jdbc()
                .getJdbcOperations()
                .queryForList(
                        "select user_name || ' ' || occasion from rect_notification order by user_name, occasion",
                        String.class)
                .stream()
                .filter(wanted)
                .toList();
    }
}
