package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.OrderEngine.onDay;
import static org.rectify.workflow.RectifyProcesses.*;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens beside the main line: the deadline, extension, cancellation, suspension, and moves by another door. */
class OrderRequestsProcessTest {

    private static OrderEngine engine;

    private StubOrder order;
    private String process;

    @BeforeAll
    static void build() {
        engine = new OrderEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @BeforeEach
    void rectifying() {
        engine.day(0);
        order = engine.standingAt(RECTIFYING);
        process = engine.start(order);
    }

    @Test
    void reportsTheDeadlineOnceWhenItHasPassed() {
        engine.day(29);
        assertThat(order.overdue).isZero();
        engine.day(30);
        engine.day(60);
        assertThat(order.overdue).isOne();
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
    }

    @Test
    void movesTheDeadlineLaterAndEarlierBeforeItFires() {
        moveDeadline(45);
        moveDeadline(10);
        assertThat(engine.timers(process)).containsExactly(onDay(10));
        engine.day(10);
        assertThat(order.overdue).isOne();
    }

    @Test
    void setsTheTimerAnewAfterItHasFiredAsOftenAsNeeded() {
        engine.day(30);
        for (int day = 40; day <= 60; day += 10) {
            moveDeadline(day);
            assertThat(engine.timers(process)).containsExactly(onDay(day));
            engine.day(day);
        }
        assertThat(order.overdue).isEqualTo(4);
        assertThat(engine.timers(process)).isEmpty();
        moveDeadline(70);
        moveDeadline(80);
        assertThat(engine.timers(process)).containsExactly(onDay(80));
    }

    @Test
    void stopsTheTimerWhenTheOrderIsHandedInAndStartsItWhenReturned() {
        engine.complete(process, RECTIFY_TASK, "submit");
        assertThat(engine.timers(process)).isEmpty();
        assertThat(engine.awaits(process, DEADLINE_MOVED)).isFalse();
        engine.day(40);
        assertThat(order.overdue).isZero();
        order.deadline = onDay(50);
        engine.complete(process, VERIFY_TASK, "return");
        assertThat(engine.timers(process)).containsExactly(onDay(50));
    }

    /** Activiti makes no job for a null date: the process waits for the message alone. */
    @Test
    void runsNoTimerWithoutADeadlineUntilThereIsOne() {
        StubOrder draft = engine.draft();
        draft.deadline = null;
        String drafting = engine.start(draft);
        engine.complete(drafting, DRAFT_TASK, "issue");
        assertThat(engine.waiting(drafting)).containsExactly(SIGN_FOR_TASK);
        assertThat(engine.timers(drafting)).isEmpty();
        draft.deadline = onDay(12);
        engine.send(drafting, draft, DEADLINE_MOVED);
        assertThat(engine.timers(drafting)).containsExactly(onDay(12));
    }

    @Test
    void asksForADecisionOnEachExtensionInOneLife() {
        for (int round = 1; round <= 2; round++) {
            engine.send(process, order, EXTENSION_REQUESTED);
            assertThat(engine.waiting(process))
                    .containsExactly(ASSIST_TASK, ASSIST_TASK, DECIDE_EXTENSION_TASK, RECTIFY_TASK);
            engine.complete(process, DECIDE_EXTENSION_TASK, round == 1 ? "refused" : "approved");
            assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
        }
        assertThat(order.steps).containsExactly("refused", "approved");
        assertThat(order.place).isEqualTo(RECTIFYING);
    }

    @Test
    void decidesAnExtensionAlsoAfterTheOrderWasSuspendedOrHandedIn() {
        engine.send(process, order, EXTENSION_REQUESTED);
        engine.complete(process, RECTIFY_TASK, "submit");
        assertThat(engine.waiting(process)).containsExactly(DECIDE_EXTENSION_TASK, VERIFY_TASK);
        engine.complete(process, VERIFY_TASK, "return");
        suspend();
        assertThat(engine.waiting(process)).containsExactly(DECIDE_EXTENSION_TASK, RESUME_TASK);
        engine.complete(process, DECIDE_EXTENSION_TASK, "approved");
        engine.complete(process, RESUME_TASK, "resume");
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
    }

    @Test
    void goesOnWhereACancellationIsRefusedAndEndsWhereItIsApproved() {
        engine.send(process, order, CANCELLATION_REQUESTED);
        assertThat(engine.awaits(process, CANCELLATION_REQUESTED))
                .as("one decision at a time")
                .isFalse();
        engine.complete(process, DECIDE_CANCELLATION_TASK, "refused");
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
        engine.send(process, order, CANCELLATION_REQUESTED);
        engine.send(process, order, EXTENSION_REQUESTED);
        engine.complete(process, DECIDE_CANCELLATION_TASK, "approved");
        assertThat(engine.end(process)).isEqualTo(CANCELLED_END);
        assertThat(engine.remains(process)).isZero();
        assertThat(order.steps).containsExactly("refused", "approved");
    }

    @Test
    void cancelsFromEveryOpenPlace() {
        for (String place : List.of(DRAFT, IN_APPROVAL, ISSUED, DECLINED, RECEIVED, SUSPENDED_PLACE, SUBMITTED)) {
            StubOrder other = engine.standingAt(place);
            String its = engine.start(other);
            engine.send(its, other, CANCELLATION_REQUESTED);
            engine.complete(its, DECIDE_CANCELLATION_TASK, "approved");
            assertThat(engine.end(its)).as(place).isEqualTo(CANCELLED_END);
        }
    }

    @Test
    void letsUndecidedRequestsLapseWhenTheOrderIsClosed() {
        engine.send(process, order, EXTENSION_REQUESTED);
        engine.send(process, order, CANCELLATION_REQUESTED);
        engine.complete(process, RECTIFY_TASK, "submit");
        engine.complete(process, VERIFY_TASK, "accept");
        assertThat(engine.waiting(process)).isEmpty();
        assertThat(engine.activities(process)).contains(ARCHIVE_WAIT);
        assertThat(order.steps).containsExactly("submit", "accept");
    }

    @Test
    void keepsFinishedPartsOverASuspension() {
        engine.complete(engine.part(process, "urban"), "complete-part");
        suspend();
        assertThat(engine.waiting(process)).containsExactly(RESUME_TASK);
        assertThat(engine.timers(process)).isEmpty();
        engine.day(200);
        order.deadline = onDay(230);
        engine.complete(process, RESUME_TASK, "resume");
        assertThat(order.overdue).isZero();
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, RECTIFY_TASK);
        assertThat(engine.part(process, "finance")).isNotNull();
        assertThat(engine.timers(process)).containsExactly(onDay(230));
        suspend();
        engine.complete(process, RESUME_TASK, "resume");
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, RECTIFY_TASK);
    }

    @Test
    void reopensBeforeTheDayOfTheLookBack() {
        engine.complete(process, RECTIFY_TASK, "submit");
        order.lookBackOn = onDay(90);
        engine.complete(process, VERIFY_TASK, "accept");
        assertThat(engine.timers(process)).containsExactly(onDay(90));
        order.place = RECTIFYING;
        engine.send(process, order, RECORD_MOVED);
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
        assertThat(engine.timers(process)).containsExactly(onDay(30));
    }

    @Test
    void takesUpADayOfLookBackThatIsSetLater() {
        engine.complete(process, RECTIFY_TASK, "submit");
        engine.complete(process, VERIFY_TASK, "accept");
        order.lookBackOn = onDay(100);
        engine.send(process, order, RECORD_MOVED);
        assertThat(engine.timers(process)).containsExactly(onDay(100));
        engine.day(100);
        assertThat(engine.waiting(process)).containsExactly(LOOK_BACK_TASK);
    }

    /** A request that comes out of the Share inbox: the step's own listener may send the message at once. */
    @Test
    void receivesANonInterruptingMessageWhileAStepIsBeingTaken() {
        order.sendWithin.add(EXTENSION_REQUESTED);
        engine.complete(process, RECTIFY_TASK, "request-extension");
        assertThat(engine.waiting(process))
                .containsExactly(ASSIST_TASK, ASSIST_TASK, DECIDE_EXTENSION_TASK, RECTIFY_TASK);
        engine.day(30);
        order.deadline = onDay(50);
        order.sendWithin.add(DEADLINE_MOVED);
        engine.complete(process, DECIDE_EXTENSION_TASK, "approved");
        assertThat(engine.timers(process)).containsExactly(onDay(50));
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
        engine.day(50);
        assertThat(order.overdue).isEqualTo(2);
    }

    private void moveDeadline(int day) {
        order.deadline = onDay(day);
        engine.send(process, order, DEADLINE_MOVED);
    }

    private void suspend() {
        order.place = SUSPENDED_PLACE;
        engine.send(process, order, SUSPENDED);
    }
}
