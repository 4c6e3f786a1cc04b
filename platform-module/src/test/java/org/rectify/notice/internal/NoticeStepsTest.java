package org.rectify.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.notice.internal.NoticeFixture.LEADER;
import static org.rectify.notice.internal.NoticeFixture.SECOND;
import static org.rectify.notice.internal.NoticeFixture.SUPERVISOR;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Retention;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.platform.RefusedException;

/** The rules of notices by example, and walked at random against a plain model. */
class NoticeStepsTest {

    @Test
    void aDraftThatNamesApproversIsNotIssuedPastThem() {
        NoticeFixture life = NoticeFixture.draft(LEADER);
        assertThat(life.refusal(SUPERVISOR, NoticeStep.ISSUE, Map.of())).isEqualTo("notice.step.unavailable");
        assertThat(NoticeFixture.draft()
                        .take(SUPERVISOR, NoticeStep.ISSUE, Map.of())
                        .notice
                        .status())
                .isEqualTo(NoticeStatus.ISSUED);
    }

    @Test
    void whatHasNobodyToApproveIsNotSubmitted() {
        assertThat(NoticeFixture.draft().refusal(SUPERVISOR, NoticeStep.SUBMIT_FOR_APPROVAL, Map.of()))
                .isEqualTo("notice.step.unavailable");
    }

    @Test
    void aDeadlineThatPassedInTheDraftKeepsItFromBeingIssued() {
        NoticeFixture life = NoticeFixture.draft();
        life.pass(40);
        assertThat(life.refusal(SUPERVISOR, NoticeStep.ISSUE, Map.of())).isEqualTo("order.deadline.past");
        assertThat(NoticeSteps.against(
                        life.notice, life.notice.problems().get(0).units().get(0), life))
                .isPresent();
    }

    @Test
    void aProblemOfTheListSaysWhatStandsThere() {
        NoticeFixture life = NoticeFixture.draft();
        life.listed.put("p1", NoticeFixture.words("路灯损坏"));
        Notice.Item taken = new Notice.Item(null, "p1", "路灯", null, "修", List.of(life.share(10)), false);

        Notice draft = NoticeDrafting.again(life.notice, wanted(taken), life.caller(SUPERVISOR), life);
        assertThat(draft.problems().get(0).problem().description()).isEqualTo("路灯损坏");
        assertThat(draft.listed()).containsExactly("p1");

        assertThatThrownBy(() -> NoticeDrafting.again(life.notice, wanted(taken, taken), life.caller(SUPERVISOR), life))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("notice.problem.twice");
        Notice.Item unknown = new Notice.Item(null, "p2", "路灯", null, "修", List.of(life.share(10)), false);
        assertThatThrownBy(() -> NoticeDrafting.again(life.notice, wanted(unknown), life.caller(SUPERVISOR), life))
                .hasMessageContaining("problem.notFound");
    }

    @Test
    void closesWithItsLastOrderAndOpensAgainWithIt() {
        NoticeFixture life = NoticeFixture.draft().take(SUPERVISOR, NoticeStep.ISSUE, Map.of());
        assertThat(NoticeSteps.followed(life.notice, true, life)).isEmpty();
        Notice closed = NoticeSteps.followed(life.notice, false, life).orElseThrow();
        assertThat(closed.status()).isEqualTo(NoticeStatus.CLOSED);
        assertThat(NoticeSteps.followed(closed, true, life).orElseThrow().status())
                .isEqualTo(NoticeStatus.ISSUED);
    }

    @Test
    void whatIsFiledIsNotOpenedAgainAndLacksNothing() {
        NoticeFixture life = NoticeFixture.draft().take(SUPERVISOR, NoticeStep.ISSUE, Map.of());
        assertThat(life.refusal("archivist", NoticeStep.ARCHIVE, Map.of())).isEqualTo("notice.step.unavailable");
        life.notice = NoticeSteps.followed(life.notice, false, life).orElseThrow();
        assertThat(life.refusal(SUPERVISOR, NoticeStep.ARCHIVE, Map.of())).isEqualTo("notice.step.forbidden");

        life.take("archivist", NoticeStep.ARCHIVE, Map.of("retention", "30-years"));

        assertThat(life.notice.filed().retention()).isEqualTo(Retention.LONG);
        assertThat(NoticeSteps.followed(life.notice, true, life)).isEmpty();
        NoticeList.Ordered filed = new NoticeList.Ordered("1号", "台账", "street1", "closed", "Q-2026-D30-0001");
        NoticeList.Ordered cancelled = new NoticeList.Ordered("2号", "台账", "street1", "cancelled", null);
        NoticeList.Ordered closed = new NoticeList.Ordered("3号", "台账", "street1", "closed", null);
        assertThat(facts(life, filed, cancelled).lacks(List.of("notice")).all()).containsExactly("number");
        assertThat(facts(life, filed, closed).lacks(List.of()).all()).containsExactly("number", "notice", "orders");
        assertThat(facts(life, filed, cancelled).facts())
                .extracting(CaseFile.Fact::value)
                .contains("1号 street1 台账：Q-2026-D30-0001", "2号 street1 台账：已撤销");
    }

    private static NoticeFacts facts(NoticeFixture life, NoticeList.Ordered... orders) {
        return new NoticeFacts(life.notice, List.of(orders), code -> code, name -> name, ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void anyLeaderApprovesWhereTheNamedOneLeadsNoLonger() {
        NoticeFixture life = NoticeFixture.draft(SECOND).take(SUPERVISOR, NoticeStep.SUBMIT_FOR_APPROVAL, Map.of());
        assertThat(life.refusal(LEADER, NoticeStep.APPROVE, Map.of())).isEqualTo("notice.step.forbidden");

        life.notice = life.notice.change().approvers(List.of("auditor")).build();

        assertThat(life.refusal("auditor", NoticeStep.APPROVE, Map.of())).isEqualTo("notice.step.forbidden");
        assertThat(life.take(LEADER, NoticeStep.APPROVE, Map.of()).notice.status())
                .isEqualTo(NoticeStatus.APPROVED);
    }

    /** The plain model: a status, how many have approved, and a table of who moves it where. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void walksAsThePlainModelDoes(long seed) {
        Random random = new Random(seed);
        for (int walk = 0; walk < 60; walk++) {
            List<String> approvers = List.of(List.<String>of(), List.of(LEADER), List.of(SECOND, LEADER))
                    .get(random.nextInt(3));
            NoticeFixture life = NoticeFixture.draft(approvers.toArray(String[]::new));
            Model model = new Model(approvers);
            for (int i = 0; i < 25; i++) {
                String who = NoticeFixture.EVERYBODY.get(random.nextInt(NoticeFixture.EVERYBODY.size()));
                assertThat(codes(NoticeSteps.available(life.notice, life.caller(who), life)))
                        .as("%s %s", model.status, who)
                        .isEqualTo(new TreeSet<>(model.may(who)));
                NoticeStep step =
                        NoticeSteps.all().get(random.nextInt(NoticeSteps.all().size()));
                boolean taken = model.may(who).contains(step.code());
                NoticeDecision decision = life.decide(who, step, fields(step, life));
                assertThat(decision instanceof NoticeDecision.Taken)
                        .as("%s %s %s", model.status, who, step)
                        .isEqualTo(taken);
                if (decision instanceof NoticeDecision.Taken done) {
                    life.notice = done.after();
                    model.take(step.code());
                }
                assertThat(life.notice.status().code()).isEqualTo(model.status);
            }
        }
    }

    private static final class Model {

        private final List<String> approvers;
        private String status = "draft";
        private int approved;
        private boolean filed;

        Model(List<String> approvers) {
            this.approvers = approvers;
        }

        List<String> may(String who) {
            List<String> may = new ArrayList<>();
            boolean supervises = who.equals(SUPERVISOR);
            if (status.equals("draft") && supervises) {
                may.addAll(List.of("discard", approvers.isEmpty() ? "issue" : "submit-for-approval"));
            }
            if (status.equals("in-approval") && who.equals(approvers.get(approved))) {
                may.addAll(List.of("approve", "send-back"));
            }
            if (status.equals("approved") && supervises) {
                may.add("issue");
            }
            if (status.equals("issued") && supervises) {
                may.add("add-problems");
            }
            if (Set.of("closed", "withdrawn").contains(status) && who.equals("archivist") && !filed) {
                may.add("archive");
            }
            if (status.equals("issued") && Set.of(LEADER, SECOND).contains(who)) {
                may.add("withdraw");
            }
            return may;
        }

        void take(String step) {
            switch (step) {
                case "submit-for-approval" -> {
                    status = "in-approval";
                    approved = 0;
                }
                case "approve" -> {
                    approved++;
                    status = approved == approvers.size() ? "approved" : "in-approval";
                }
                case "send-back" -> status = "draft";
                case "issue" -> status = "issued";
                case "discard" -> status = "discarded";
                case "withdraw" -> status = "withdrawn";
                case "archive" -> filed = true;
                default -> {
                    // Adding problems leaves it where it is.
                }
            }
        }
    }

    private static Map<String, Object> fields(NoticeStep step, NoticeFixture life) {
        return switch (step) {
            case SEND_BACK -> Map.of("remark", "补充依据");
            case WITHDRAW -> Map.of("reason", "有误");
            case ADD_PROBLEMS ->
                Map.of(
                        "problems",
                        List.of(Map.of(
                                "title",
                                "补充",
                                "description",
                                "另有发现",
                                "source",
                                "inspection",
                                "category",
                                "安全",
                                "pace",
                                "by-date",
                                "requiredMeasures",
                                "改",
                                "units",
                                List.of(Map.of(
                                        "unit",
                                        "street1",
                                        "responsiblePerson",
                                        NoticeFixture.OFFICER,
                                        "deadline",
                                        life.today().plusDays(9).toString())))));
            default -> Map.of();
        };
    }

    private static Set<String> codes(List<NoticeStep> steps) {
        return steps.stream().map(NoticeStep::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static NewNotice wanted(Notice.Item... items) {
        return new NewNotice("通知", null, null, null, null, null, List.of(), List.of(items));
    }
}
