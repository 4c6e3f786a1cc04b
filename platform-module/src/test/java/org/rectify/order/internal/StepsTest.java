package org.rectify.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectify.order.internal.OrderFixture.ARCHIVIST;
import static org.rectify.order.internal.OrderFixture.COMMUNITY;
import static org.rectify.order.internal.OrderFixture.HELPER;
import static org.rectify.order.internal.OrderFixture.LEADER;
import static org.rectify.order.internal.OrderFixture.LIAISON;
import static org.rectify.order.internal.OrderFixture.OFFICER;
import static org.rectify.order.internal.OrderFixture.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.Light;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;

class StepsTest {

    @Test
    void anOrderGoesFromDraftToCloseOff() {
        OrderFixture life = OrderFixture.closed();

        assertThat(life.order.status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(life.order.progress()).isEqualTo(100);
        assertThat(life.order.clocking().closedLate()).isFalse();
        assertThat(life.order.verifications()).singleElement().matches(Order.Verification::accepted);
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.GREY);
    }

    @Test
    void aDraftThatNamesAnApproverIsNotIssuedPastTheApprover() {
        OrderFixture life = OrderFixture.draft(LEADER, List.of());

        assertThat(life.refusal(SUPERVISOR, Step.ISSUE, Map.of())).isEqualTo("order.step.unavailable");

        life.take(SUPERVISOR, Step.SUBMIT_FOR_APPROVAL).take(LEADER, Step.APPROVE);
        assertThat(life.order.status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void sendingBackNeedsARemark() {
        OrderFixture life = OrderFixture.draft(LEADER, List.of()).take(SUPERVISOR, Step.SUBMIT_FOR_APPROVAL);

        assertThat(life.refusal(LEADER, Step.SEND_BACK, Map.of())).isEqualTo("request.field.missing");
        life.take(LEADER, Step.SEND_BACK, Map.of("remark", "责任人不对"));
        assertThat(life.order.status()).isEqualTo(OrderStatus.DRAFT);
    }

    @Test
    void anyoneOfTheUnitSignsForIt() {
        assertThat(OrderFixture.issued().take(LIAISON, Step.SIGN_FOR).order.status())
                .isEqualTo(OrderStatus.RECEIVED);
        assertThat(OrderFixture.issued().refusal(HELPER, Step.SIGN_FOR, Map.of()))
                .isEqualTo("order.step.forbidden");
    }

    @Test
    void aDeclinedOrderIsReroutedOrInsistedOn() {
        OrderFixture declined = OrderFixture.issued().take(OFFICER, Step.DECLINE, Map.of("remark", "不属我单位"));
        assertThat(declined.refusal(OFFICER, Step.SIGN_FOR, Map.of())).isEqualTo("order.step.unavailable");

        declined.take(SUPERVISOR, Step.REROUTE, Map.of("leadUnit", "finance", "responsiblePerson", HELPER));
        assertThat(declined.order.leadUnit()).isEqualTo("finance");
        assertThat(declined.order.declined()).isNull();

        OrderFixture insisted = OrderFixture.issued()
                .take(OFFICER, Step.DECLINE, Map.of("remark", "不属我单位"))
                .take(SUPERVISOR, Step.INSIST, Map.of("remark", "按职责分工"));
        assertThat(insisted.order.declined()).isNull();
        assertThat(insisted.take(OFFICER, Step.SIGN_FOR).order.status()).isEqualTo(OrderStatus.RECEIVED);
    }

    @Test
    void rerouteRefusesAPersonOfAnotherUnit() {
        OrderFixture declined = OrderFixture.issued().take(OFFICER, Step.DECLINE, Map.of("remark", "不属我单位"));

        assertThat(declined.refusal(
                        SUPERVISOR, Step.REROUTE, Map.of("leadUnit", "finance", "responsiblePerson", OFFICER)))
                .isEqualTo("person.notOfUnit");
    }

    @Test
    void refusalsNamePeopleAndUnitsAsTheyAreCalled() {
        OrderFixture declined = OrderFixture.issued().take(OFFICER, Step.DECLINE, Map.of("remark", "不属我单位"));

        Decision decision =
                declined.decide(SUPERVISOR, Step.REROUTE, Map.of("leadUnit", "finance", "responsiblePerson", OFFICER));

        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                        refused.refusal().arguments())
                .containsExactly("某" + OFFICER, declined.world.unitName("finance")));
    }

    @Test
    void refusesSubmissionWithoutAPlan() {
        assertThat(OrderFixture.received().refusal(OFFICER, Step.SUBMIT, Map.of("text", "好了")))
                .isEqualTo("order.measures.missing");
    }

    @Test
    void refusesSubmissionWithoutEvidenceForEveryMeasure() {
        OrderFixture life = OrderFixture.received();
        String due = life.order.clocking().deadline().toString();
        life.take(
                OFFICER,
                Step.PLAN,
                Map.of("measures", List.of(Map.of("text", "一", "dueOn", due), Map.of("text", "二", "dueOn", due))));
        Attachment file =
                new Attachment("file-1", "a.pdf", 3, "application/pdf", "00", null, OFFICER, life.world.now());
        life.order = life.order.change().attachments(List.of(file)).build();
        Map<String, Object> one = Map.of(
                "text",
                "好了",
                "evidence",
                List.of(Map.of("measureId", life.order.measures().get(0).id(), "attachmentId", "file-1")));

        assertThat(life.refusal(OFFICER, Step.SUBMIT, one)).isEqualTo("order.evidence.missing");
        life.evidence();
        assertThat(life.take(OFFICER, Step.SUBMIT, one).order.status()).isEqualTo(OrderStatus.SUBMITTED);
        assertThat(life.order.attachments().get(0).measureId())
                .isEqualTo(life.order.measures().get(0).id());
    }

    @Test
    void refusesSubmissionWhileAnAssistingPartIsOpen() {
        OrderFixture life = OrderFixture.draft(null, List.of("finance"))
                .take(SUPERVISOR, Step.ISSUE)
                .take(OFFICER, Step.SIGN_FOR)
                .plan()
                .evidence();

        assertThat(life.refusal(OFFICER, Step.SUBMIT, Map.of("text", "好了"))).isEqualTo("order.part.open");
        life.take(HELPER, Step.COMPLETE_PART, Map.of("text", "资金已到位"));
        assertThat(life.take(OFFICER, Step.SUBMIT, Map.of("text", "好了")).order.status())
                .isEqualTo(OrderStatus.SUBMITTED);
    }

    @Test
    void refusesSubmissionWhileAChildIsOpen() {
        OrderFixture life = OrderFixture.rectifying().evidence();
        life.world.children.put("order-1", List.of(OrderFixture.issued().order));

        assertThat(life.refusal(OFFICER, Step.SUBMIT, Map.of("text", "好了"))).isEqualTo("order.child.open");

        life.world.children.put("order-1", List.of(OrderFixture.closed().order));
        assertThat(life.refusal(OFFICER, Step.SUBMIT, Map.of("text", "好了"))).isEqualTo("taken");
    }

    @Test
    void theVerifierIsNeverOfTheUnitItself() {
        OrderFixture life = OrderFixture.submitted();

        assertThat(life.refusal("double", Step.ACCEPT, Map.of("remark", "属实"))).isEqualTo("order.verifier.own");
        assertThat(Steps.available(life.order, life.world.caller("double"), life.world))
                .doesNotContain(Step.ACCEPT, Step.RETURN);
        assertThat(Steps.available(life.order, life.world.caller(SUPERVISOR), life.world))
                .contains(Step.ACCEPT, Step.RETURN);
    }

    @Test
    void aReturnedOrderIsCountedAndItsClockRunsOn() {
        OrderFixture life = OrderFixture.submitted().take(SUPERVISOR, Step.RETURN, Map.of("remark", "缺照片"));

        assertThat(life.order.status()).isEqualTo(OrderStatus.RECTIFYING);
        assertThat(life.order.counts().returned()).isEqualTo(1);
        assertThat(life.order.clocking().stoppedOn()).isNull();
    }

    @Test
    void theFirstExtensionIsTheOfficesAndTheSecondTheLeaders() {
        OrderFixture life = OrderFixture.rectifying();
        String first = life.order.clocking().deadline().plusDays(10).toString();
        String second = life.order.clocking().deadline().plusDays(20).toString();

        life.take(OFFICER, Step.REQUEST_EXTENSION, Map.of("reason", "材料未到", "newDeadline", first))
                .take(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "approved"))
                .take(OFFICER, Step.REQUEST_EXTENSION, Map.of("reason", "仍未到", "newDeadline", second));
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "approved")))
                .isEqualTo("order.step.forbidden");
        life.take(LEADER, Step.DECIDE_EXTENSION, Map.of("decision", "approved"));

        assertThat(life.order.clocking().deadline()).isEqualTo(second);
        assertThat(life.order.clocking().originalDeadline())
                .isEqualTo(life.order.extensions().get(0).previousDeadline());
        assertThat(life.order.extensions()).allMatch(e -> e.decision() == DecisionState.APPROVED);
    }

    @Test
    void anExtensionIsNotGrantedWhereASuspensionHasMovedTheDeadlineFurther() {
        OrderFixture life = OrderFixture.rectifying();
        LocalDate asked = life.order.clocking().deadline().plusDays(3);
        life.take(OFFICER, Step.REQUEST_EXTENSION, Map.of("reason", "工期长", "newDeadline", asked.toString()));
        String review = life.world.today().plusDays(20).toString();
        life.take(SUPERVISOR, Step.SUSPEND, Map.of("reason", "等资金", "reviewOn", review));
        life.world.pass(10);
        life.take(SUPERVISOR, Step.RESUME);

        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "approved")))
                .isEqualTo("order.extension.notLater");
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "refused", "remark", "已顺延")))
                .isEqualTo("taken");
    }

    @Test
    void anyLeaderApprovesWhereTheNamedOneLeadsNoLonger() {
        OrderFixture life = OrderFixture.draft(LEADER, List.of()).take(SUPERVISOR, Step.SUBMIT_FOR_APPROVAL);
        assertThat(life.refusal("deputy", Step.APPROVE, Map.of())).isEqualTo("order.step.forbidden");

        life.order = life.order.change().approver("auditor").build();

        assertThat(life.refusal("auditor", Step.APPROVE, Map.of())).isEqualTo("order.step.forbidden");
        assertThat(life.take("deputy", Step.APPROVE).order.status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void theIssuingUnitDoesNotAssistForItCouldNotVerify() {
        OrderFixture life = OrderFixture.draft();
        List<Refusal> refusals = Drafting.refusals(
                OrderFixture.wanted(life.world.today().plusDays(30), null, List.of("finance", "district")),
                life.world.caller(SUPERVISOR),
                life.world);

        assertThat(refusals)
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(tuple("order.assisting.issuer", "assistingUnits[1]"));
    }

    @Test
    void aReportIsOfAMonthFromIssuanceToNow() {
        OrderFixture life = OrderFixture.rectifying();
        life.world.pass(31);
        List<String> refused = List.of("2026-02", "2026-05", "0000-01", "2026-13");
        List<String> taken = List.of("2026-03", "2026-04");

        assertThat(refused).allSatisfy(period -> assertThat(life.refusal(OFFICER, Step.REPORT, report(period)))
                .isEqualTo("order.period.invalid"));
        assertThat(taken).allSatisfy(period -> assertThat(life.refusal(OFFICER, Step.REPORT, report(period)))
                .isEqualTo("taken"));
    }

    private static Map<String, Object> report(String period) {
        return Map.of("percentage", 50, "text", "推进中", "period", period);
    }

    @Test
    void refusesToAcceptWhileAChildWasOpenedAgain() {
        OrderFixture life = OrderFixture.submitted();
        life.world.children.put(life.order.id(), List.of(OrderFixture.rectifying().order));

        assertThat(life.refusal(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实")))
                .isEqualTo("order.child.open");
        assertThat(life.refusal(SUPERVISOR, Step.RETURN, Map.of("remark", "下级复查未过")))
                .isEqualTo("taken");
    }

    @Test
    void whatIsCancelledWithItsNoticeStandsAsideNoLonger() {
        OrderFixture life = OrderFixture.rectifying();
        String review = life.world.today().plusDays(20).toString();
        life.take(SUPERVISOR, Step.SUSPEND, Map.of("reason", "等资金", "reviewOn", review));

        Decision decision = Withdrawing.cancel(life.order, "撤回", LEADER, life.world);

        assertThat(Projection.of(((Decision.Taken) decision).after(), life.world)
                        .suspended())
                .isFalse();
    }

    @Test
    void aDeclinedOrderThatIsCancelledIsNotListedAsDeclined() {
        OrderFixture life = OrderFixture.issued()
                .take(OFFICER, Step.DECLINE, Map.of("remark", "不属我单位"))
                .take(SUPERVISOR, Step.REQUEST_CANCELLATION, Map.of("reason", "重复"));
        assertThat(Projection.of(life.order, life.world).declined()).isTrue();

        life.take(LEADER, Step.DECIDE_CANCELLATION, Map.of("decision", "approved"));

        assertThat(Projection.of(life.order, life.world).declined()).isFalse();
        assertThat(life.order.declined()).isNotNull();
    }

    @Test
    void aRefusedExtensionLeavesTheDeadlineAndNeedsAReason() {
        OrderFixture life = OrderFixture.rectifying();
        var before = life.order.clocking();
        life.take(
                OFFICER,
                Step.REQUEST_EXTENSION,
                Map.of(
                        "reason",
                        "材料未到",
                        "newDeadline",
                        before.deadline().plusDays(5).toString()));

        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "refused")))
                .isEqualTo("request.field.missing");
        life.take(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "refused", "remark", "理由不足"));
        assertThat(life.order.clocking()).isEqualTo(before);
    }

    @Test
    void suspensionStopsTheClockAndResumingMovesTheDeadline() {
        OrderFixture life = OrderFixture.rectifying();
        var deadline = life.order.clocking().deadline();
        life.take(
                SUPERVISOR,
                Step.SUSPEND,
                Map.of(
                        "reason",
                        "待上级批复",
                        "reviewOn",
                        life.world.today().plusDays(60).toString()));
        assertThat(life.refusal(OFFICER, Step.REPORT, Map.of("percentage", 10, "text", "x")))
                .isEqualTo("order.step.unavailable");
        life.world.pass(100);
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.GREEN);
        life.take(SUPERVISOR, Step.RESUME);

        assertThat(life.order.clocking().deadline()).isEqualTo(deadline.plusDays(100));
        assertThat(life.order.suspended()).isFalse();
    }

    @Test
    void whatIsHandedInKeepsTheLightOfItsDayHoweverTheCalendarIsChanged() {
        OrderFixture life = OrderFixture.rectifying().evidence();
        life.take(OFFICER, Step.SUBMIT, Map.of("text", "好了"));
        life.world.otherLight = Light.YELLOW;
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.GREEN);

        life.take(SUPERVISOR, Step.RETURN, Map.of("remark", "照片不清"));
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.YELLOW);
    }

    @Test
    void whatIsHandedInLateTurnsGreenWhereMoreTimeIsGrantedAfterwards() {
        OrderFixture life = OrderFixture.rectifying().evidence();
        String later = life.order.clocking().deadline().plusDays(10).toString();
        life.take(OFFICER, Step.REQUEST_EXTENSION, Map.of("reason", "等设备", "newDeadline", later));
        life.world.pass(31);
        life.take(OFFICER, Step.SUBMIT, Map.of("text", "好了"));
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.RED);

        life.take(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "approved"));
        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.GREEN);
    }

    @Test
    void closedLateIsJudgedByTheDayOfSubmissionAndStays() {
        OrderFixture life = OrderFixture.rectifying().evidence();
        life.world.pass(31);
        life.take(OFFICER, Step.SUBMIT, Map.of("text", "好了")).take(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实"));
        assertThat(life.order.clocking().closedLate()).isTrue();

        String later = life.world.today().plusDays(30).toString();
        life.take(SUPERVISOR, Step.REOPEN, Map.of("remark", "反弹", "newDeadline", later))
                .take(OFFICER, Step.SUBMIT, Map.of("text", "又好了"))
                .take(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实"));
        assertThat(life.order.clocking().closedLate()).isTrue();
    }

    @Test
    void theUnitIsNotLateWhenTheVerifierIs() {
        OrderFixture life = OrderFixture.submitted();
        life.world.pass(90);

        assertThat(Lights.now(life.order, life.world)).isEqualTo(Light.GREEN);
        life.take(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实"));
        assertThat(life.order.clocking().closedLate()).isFalse();
    }

    @Test
    void aFailedLookBackReopensTheSameOrder() {
        OrderFixture life = OrderFixture.closed();
        assertThat(life.refusal(SUPERVISOR, Step.LOOK_BACK, Map.of("outcome", "failed", "remark", "反弹")))
                .isEqualTo("request.field.missing");
        life.take(
                SUPERVISOR,
                Step.LOOK_BACK,
                Map.of(
                        "outcome",
                        "failed",
                        "remark",
                        "反弹",
                        "newDeadline",
                        life.world.today().plusDays(9).toString()));

        assertThat(life.order.status()).isEqualTo(OrderStatus.RECTIFYING);
        assertThat(life.order.counts().reopened()).isEqualTo(1);
        assertThat(life.order.verifications()).hasSize(1);
    }

    @Test
    void whatIsReopenedIsAsFarAsItsUnitSaidLastAndNotClosed() {
        OrderFixture life = OrderFixture.rectifying()
                .take(OFFICER, Step.REPORT, Map.of("percentage", 70, "text", "基本完成"))
                .evidence()
                .take(OFFICER, Step.SUBMIT, Map.of("text", "已整改"))
                .take(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实"));
        assertThat(life.order.stamps().closedAt()).isEqualTo(life.world.now());

        reopen(life);

        assertThat(life.order.progress()).isEqualTo(70);
        assertThat(life.order.stamps().closedAt()).isNull();
        assertThat(life.order.stamps().submittedAt()).isNotNull();
        assertThat(reopen(OrderFixture.closed()).order.progress()).isZero();
    }

    private static OrderFixture reopen(OrderFixture life) {
        String deadline = life.world.today().plusDays(9).toString();
        return life.take(SUPERVISOR, Step.REOPEN, Map.of("remark", "反弹", "newDeadline", deadline));
    }

    @Test
    void cancellationIsAskedByTheOfficeAndDecidedByTheLeader() {
        OrderFixture life = OrderFixture.rectifying();
        assertThat(life.refusal(OFFICER, Step.REQUEST_CANCELLATION, Map.of("reason", "重复")))
                .isEqualTo("order.step.forbidden");
        life.take(SUPERVISOR, Step.REQUEST_CANCELLATION, Map.of("reason", "重复下发"));
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_CANCELLATION, Map.of("decision", "approved")))
                .isEqualTo("order.step.forbidden");
        life.take(LEADER, Step.DECIDE_CANCELLATION, Map.of("decision", "approved"));

        assertThat(life.order.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void anArchivedOrderTakesNoStep() {
        OrderFixture life = OrderFixture.closed().take(ARCHIVIST, Step.ARCHIVE);

        assertThat(life.refusal(SUPERVISOR, Step.REOPEN, Map.of("remark", "x", "newDeadline", "2027-01-01")))
                .isEqualTo("order.archived");
        OrderFixture.MapWorld.everybody()
                .forEach(who -> assertThat(Steps.available(life.order, life.world.caller(who), life.world))
                        .isEmpty());
    }

    @Test
    void breakingDownMakesChildrenOfTheUnitsOwnSubUnitsNotDueAfterIt() {
        OrderFixture life = OrderFixture.rectifying();
        var deadline = life.order.clocking().deadline();
        Map<String, Object> child =
                Map.of("leadUnit", "community1", "responsiblePerson", COMMUNITY, "deadline", deadline.toString());
        Decision.Taken taken =
                (Decision.Taken) life.decide(OFFICER, Step.BREAK_DOWN, Map.of("children", List.of(child)));
        assertThat(taken.children()).singleElement().satisfies(wanted -> {
            assertThat(wanted.issuingUnit()).isEqualTo("street1");
            assertThat(wanted.leadUnit()).isEqualTo("community1");
        });

        Map<String, Object> late = Map.of(
                "leadUnit",
                "community1",
                "responsiblePerson",
                COMMUNITY,
                "deadline",
                deadline.plusDays(1).toString());
        assertThat(life.refusal(OFFICER, Step.BREAK_DOWN, Map.of("children", List.of(late))))
                .isEqualTo("order.deadline.afterParent");
        Map<String, Object> foreign =
                Map.of("leadUnit", "finance", "responsiblePerson", HELPER, "deadline", deadline.toString());
        assertThat(life.refusal(OFFICER, Step.BREAK_DOWN, Map.of("children", List.of(foreign))))
                .isEqualTo("unit.notSupervised");
    }

    @Test
    void aStaleVersionIsRefused() {
        OrderFixture life = OrderFixture.issued();
        StepRequest stale = new StepRequest(Step.SIGN_FOR, Map.of(), 1);

        Decision decision = Steps.decide(life.order, stale, life.world.caller(OFFICER), life.world);

        assertThat(((Decision.Refused) decision).refusal().code()).isEqualTo("order.version.stale");
    }

    @Test
    void unknownFieldsAreRefusedByName() {
        Decision decision = OrderFixture.issued().decide(OFFICER, Step.SIGN_FOR, Map.of("colour", "red"));

        assertThat(((Decision.Refused) decision).refusal())
                .matches(refusal -> refusal.code().equals("request.field.unknown"))
                .matches(refusal -> refusal.field().equals("colour"));
    }
}
