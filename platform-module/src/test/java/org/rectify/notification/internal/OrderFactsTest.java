package org.rectify.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.ReminderFacts;
import org.rectify.deadline.ReminderFacts.Stage;
import org.rectify.history.HistoryEntry;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.notification.OrderRows;
import org.rectify.register.LedgerEntry;

class OrderFactsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 10);

    private final OrderFacts facts =
            new OrderFacts(instant -> LocalDate.ofInstant(instant, OrderRows.ZONE), month -> month.atDay(25));
    private final OrderRows order = OrderRows.issued("1", ISSUED, DEADLINE);

    @Test
    void waitsToBeSignedForSinceItsIssuance() {
        ReminderFacts found = facts.exact(order.row(), List.of(entry(ISSUED, "issue")));
        assertThat(found)
                .isEqualTo(
                        new ReminderFacts("1", Stage.TO_SIGN_FOR, ISSUED, "street1", DEADLINE, ISSUED, null, Set.of()));
    }

    @Test
    void waitsAnewAfterItWasReroutedOrInsistedOn() {
        for (String step : List.of("reroute", "insist")) {
            ReminderFacts found = facts.exact(
                    order.row(),
                    List.of(
                            entry(ISSUED, "approve"),
                            entry(ISSUED.plusDays(1), "decline"),
                            entry(ISSUED.plusDays(4), step)));
            assertThat(found.waitingSince()).isEqualTo(ISSUED.plusDays(4));
            assertThat(found.deadlineSince()).isEqualTo(ISSUED);
        }
    }

    @Test
    void theDeadlineIsAsOldAsItsLastChange() {
        ReminderFacts found = facts.exact(
                order.status("rectifying").row(),
                List.of(
                        entry(ISSUED, "issue"),
                        entry(ISSUED.plusDays(1), "sign-for"),
                        entry(ISSUED.plusDays(5), "decide-extension", "deadline", "2026-04-10"),
                        entry(ISSUED.plusDays(6), "decide-extension", "extension", "2026-05-10 refused")));
        assertThat(found.deadlineSince()).isEqualTo(ISSUED.plusDays(5));
        assertThat(found.receivedOn()).isEqualTo(ISSUED.plusDays(1));
    }

    @Test
    void aReportCountsForTheMonthItIsAbout() {
        ReminderFacts found = facts.exact(
                order.status("rectifying").row(),
                List.of(
                        entry(ISSUED, "issue"),
                        entry(ISSUED.plusDays(1), "sign-for"),
                        entry(LocalDate.of(2026, 5, 3), "report", "period", "2026-03"),
                        entry(LocalDate.of(2026, 5, 4), "report")));
        assertThat(found.reported()).containsExactlyInAnyOrder(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
    }

    @Test
    void noReportIsDueOfAMonthOnWhoseDayTheOrderWasNotAtWork() {
        ReminderFacts found = facts.exact(
                order.status("rectifying").row(),
                List.of(
                        moved(ISSUED, "issue", "issued"),
                        moved(ISSUED.plusDays(1), "sign-for", "received"),
                        moved(LocalDate.of(2026, 3, 24), "suspend", "rectifying"),
                        moved(LocalDate.of(2026, 3, 26), "comment", "rectifying"),
                        moved(LocalDate.of(2026, 4, 25), "resume", "rectifying"),
                        moved(LocalDate.of(2026, 5, 25), "submit", "submitted"),
                        moved(LocalDate.of(2026, 5, 28), "return", "rectifying"),
                        moved(LocalDate.of(2026, 6, 26), "submit", "submitted"),
                        moved(LocalDate.of(2026, 6, 29), "accept", "closed"),
                        moved(LocalDate.of(2026, 9, 10), "reopen", "rectifying")));
        assertThat(found.reported())
                .containsExactlyInAnyOrder(
                        YearMonth.of(2026, 3), YearMonth.of(2026, 5), YearMonth.of(2026, 7), YearMonth.of(2026, 8));
    }

    @Test
    void isQuietWhereTheUnitHasNothingToDo() {
        assertThat(stage(order.row(null, true))).isEqualTo(Stage.QUIET);
        assertThat(stage(order.status("submitted").row("green", false))).isEqualTo(Stage.QUIET);
        assertThat(stage(order.status("rectifying").row("green", false))).isEqualTo(Stage.QUIET);
        assertThat(stage(order.status("closed").row("grey", false))).isEqualTo(Stage.QUIET);
        assertThat(stage(order.status("received").row())).isEqualTo(Stage.AT_WORK);
        assertThat(stage(order.status("rectifying").row())).isEqualTo(Stage.AT_WORK);
    }

    private Stage stage(LedgerEntry row) {
        return facts.exact(row, List.of()).stage();
    }

    private static HistoryEntry entry(LocalDate day, String step) {
        return entry(day, step, Map.of());
    }

    private static HistoryEntry entry(LocalDate day, String step, String field, String value) {
        return entry(day, step, Map.of(field, new Change(null, value)));
    }

    private static HistoryEntry moved(LocalDate day, String step, String to) {
        return new HistoryEntry("1", 1, OrderRows.noon(day), "u", step, null, to, null, Map.of(), List.of(), "", "");
    }

    private static HistoryEntry entry(LocalDate day, String step, Map<String, Change> changes) {
        return new HistoryEntry("1", 1, OrderRows.noon(day), "u", step, null, null, null, changes, List.of(), "", "");
    }
}
