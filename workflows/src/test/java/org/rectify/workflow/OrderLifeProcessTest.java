package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.workflow.RectifyProcesses.*;

import java.util.List;
import org.activiti.engine.ActivitiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main line of an order's life, each of its branches, and entering at every place. */
class OrderLifeProcessTest {

    private static OrderEngine engine;

    @BeforeAll
    static void build() {
        engine = new OrderEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void leadsAnOrderFromTheDraftToTheArchive() {
        StubOrder order = engine.draft();
        String process = engine.start(order);
        engine.complete(process, DRAFT_TASK, "submit-for-approval");
        engine.complete(process, APPROVE_TASK, "approve");
        engine.complete(process, SIGN_FOR_TASK, "sign-for");
        engine.complete(process, PLAN_TASK, "plan");
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
        engine.complete(process, RECTIFY_TASK, "report");
        engine.complete(process, ASSIST_TASK, "complete-part");
        engine.complete(process, ASSIST_TASK, "complete-part");
        assertThat(engine.waiting(process)).containsExactly(RECTIFY_TASK);
        engine.complete(process, RECTIFY_TASK, "submit");
        order.lookBackOn = OrderEngine.onDay(90);
        engine.complete(process, VERIFY_TASK, "accept");
        assertThat(engine.passed(process, "closeOff")).isOne();
        assertThat(engine.waiting(process)).isEmpty();
        engine.day(91);
        assertThat(engine.waiting(process)).containsExactly(LOOK_BACK_TASK);
        engine.complete(process, LOOK_BACK_TASK, "archive");

        assertThat(order.place).isEqualTo(ARCHIVED);
        assertThat(engine.end(process)).isEqualTo(ARCHIVED_END);
        assertThat(engine.remains(process)).isZero();
        assertThat(order.steps)
                .containsExactly(
                        "submit-for-approval",
                        "approve",
                        "sign-for",
                        "plan",
                        "report",
                        "complete-part",
                        "complete-part",
                        "submit",
                        "accept",
                        "archive");
    }

    @Test
    void sendsADraftBackAndTakesItAgain() {
        StubOrder order = engine.draft();
        String process = engine.start(order);
        for (int i = 0; i < 3; i++) {
            engine.complete(process, DRAFT_TASK, "submit-for-approval");
            engine.complete(process, APPROVE_TASK, "send-back");
        }
        engine.complete(process, DRAFT_TASK, "issue");
        assertThat(engine.waiting(process)).containsExactly(SIGN_FOR_TASK);
    }

    @Test
    void endsWhereADraftIsDiscarded() {
        String process = engine.start(engine.draft());
        engine.complete(process, DRAFT_TASK, "discard");
        assertThat(engine.end(process)).isEqualTo(DISCARDED_END);
        assertThat(engine.remains(process)).isZero();
    }

    @Test
    void letsAUnitDeclineAndSignAfterAll() {
        String process = engine.start(engine.standingAt(ISSUED));
        engine.complete(process, SIGN_FOR_TASK, "decline");
        engine.complete(process, DECLINED_TASK, "reroute");
        engine.complete(process, SIGN_FOR_TASK, "decline");
        engine.complete(process, DECLINED_TASK, "insist");
        engine.complete(process, SIGN_FOR_TASK, "sign-for");
        assertThat(engine.waiting(process)).containsExactly(PLAN_TASK);
    }

    @Test
    void keepsCompletedPartsCompletedWhenTheOrderIsReturned() {
        StubOrder order = engine.standingAt(RECTIFYING);
        String process = engine.start(order);
        engine.complete(engine.part(process, "finance"), "complete-part");
        engine.complete(process, RECTIFY_TASK, "submit");
        assertThat(engine.waiting(process)).as("open parts go with the work").containsExactly(VERIFY_TASK);
        engine.complete(process, VERIFY_TASK, "return");
        assertThat(engine.waiting(process)).containsExactly(ASSIST_TASK, RECTIFY_TASK);
        assertThat(engine.part(process, "urban")).isNotNull();
        assertThat(order.openParts).containsExactly("urban");
    }

    @Test
    void runsTheLeadUnitAloneWhereNobodyAssists() {
        StubOrder order = engine.standingAt(RECEIVED);
        order.openParts.clear();
        String process = engine.start(order);
        engine.complete(process, PLAN_TASK, "plan");
        assertThat(engine.waiting(process)).containsExactly(RECTIFY_TASK);
        engine.complete(process, RECTIFY_TASK, "submit");
        assertThat(engine.waiting(process)).containsExactly(VERIFY_TASK);
    }

    @Test
    void reopensAClosedOrderAfterALookBackAndKeepsOnLookingBack() {
        StubOrder order = engine.standingAt(LOOK_BACK);
        order.openParts.clear();
        String process = engine.start(order);
        order.lookBackOn = OrderEngine.onDay(500);
        engine.complete(process, LOOK_BACK_TASK, "look-back");
        assertThat(engine.timers(process)).containsExactly(OrderEngine.onDay(500));
        engine.day(500);
        engine.complete(process, LOOK_BACK_TASK, "reopen");
        assertThat(engine.waiting(process)).containsExactly(RECTIFY_TASK);
        engine.day(0);
        engine.complete(process, RECTIFY_TASK, "submit");
        order.lookBackOn = null;
        engine.complete(process, VERIFY_TASK, "accept");
        assertThat(engine.activities(process)).contains(ARCHIVE_WAIT);
        assertThat(engine.passed(process, "closeOff")).isOne();
    }

    @ParameterizedTest
    @MethodSource("places")
    void canBeEnteredWhereverTheRecordStands(String place) {
        StubOrder order = engine.standingAt(place);
        String process = engine.start(order);
        if (OVER.contains(place)) {
            assertThat(engine.over(process)).isTrue();
            assertThat(engine.end(process)).isEqualTo(place + "End");
        } else if (place.equals(CLOSED)) {
            assertThat(engine.activities(process)).contains(ARCHIVE_WAIT);
        } else {
            assertThat(engine.waiting(process)).contains(TASK_AT.get(place));
        }
        assertThat(engine.passed(process, ASSIST_TASK)).isEqualTo(place.equals(RECTIFYING) ? 2 : 0);
        assertThat(engine.timers(process)).hasSize(CLOCK_RUNS.contains(place) ? 1 : 0);
        assertThat(engine.passed(process, "closeOff"))
                .as("an order is closed off once")
                .isZero();
    }

    static List<String> places() {
        return PLACES;
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceCanBeLeftForEveryOther(String from) {
        for (String to : PLACES) {
            StubOrder order = engine.standingAt(from);
            String process = engine.start(order);
            if (OVER.contains(from)) {
                return;
            }
            order.place = to;
            engine.send(process, order, RECORD_MOVED);
            if (OVER.contains(to)) {
                assertThat(engine.end(process)).as(from + " " + to).isEqualTo(to + "End");
                assertThat(engine.remains(process)).isZero();
            } else if (!to.equals(CLOSED)) {
                assertThat(engine.waiting(process)).as(from + " " + to).contains(TASK_AT.get(to));
            }
            assertThat(engine.timers(process)).as(from + " " + to).hasSize(CLOCK_RUNS.contains(to) ? 1 : 0);
        }
    }

    @Test
    void standsStillWhereTheRecordIsAtAnUnknownPlace() {
        StubOrder order = engine.standingAt("nowhere");
        assertThatThrownBy(() -> engine.start(order)).isInstanceOf(ActivitiException.class);
        assertThat(engine.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .variableValueEquals(ORDER_ID, order.id)
                        .count())
                .isZero();
    }

    @Test
    void leavesTheTaskAsItWasWhereTheStepLeadsNowhere() {
        StubOrder order = engine.standingAt(ISSUED);
        String process = engine.start(order);
        order.place = "nowhere";
        assertThatThrownBy(() -> engine.complete(process, SIGN_FOR_TASK, "sign-for"))
                .hasMessageContaining("signForOutcomeGateway");
        assertThat(engine.waiting(process)).containsExactly(SIGN_FOR_TASK);
    }

    /** What the platform's listeners must be able to rely on, and must beware of. */
    @Test
    void takesNoStepWhenTasksAreSweptAwayOrTheProcessIsDeleted() {
        StubOrder order = engine.standingAt(RECTIFYING);
        String process = engine.start(order);
        engine.delete(process);
        assertThat(order.steps).isEmpty();
        assertThat(order.place).isEqualTo(RECTIFYING);
        String again = engine.start(order);
        assertThat(engine.waiting(again)).containsExactly(ASSIST_TASK, ASSIST_TASK, RECTIFY_TASK);
    }

    @Test
    void doesNotBelieveAPlaceThatWasTamperedWithFromOutside() {
        StubOrder order = engine.standingAt(SUBMITTED);
        String process = engine.start(order);
        engine.engine().getRuntimeService().setVariable(process, PLACE, CLOSED);
        engine.engine().getRuntimeService().setVariable(process, "rectwf_unheardOf", "x");
        engine.complete(process, VERIFY_TASK, "return");
        assertThat(engine.waiting(process)).contains(RECTIFY_TASK);
        assertThat(engine.variable(process, PLACE)).isEqualTo(RECTIFYING);
    }
}
