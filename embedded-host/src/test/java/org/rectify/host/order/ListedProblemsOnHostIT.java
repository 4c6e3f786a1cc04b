package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.HELPER;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.document.PaperFormat;
import org.rectify.document.PaperKind;
import org.rectify.document.Papers;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.Problems;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A notice takes problems of the problem list by their ids, and its papers are kept as issued. */
class ListedProblemsOnHostIT {

    private static final String LEADER = "listLeader";

    private static OfficeFixture office;
    private static Notices notices;
    private static Problems problems;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        notices = office.host.bean(Notices.class);
        problems = office.host.bean(Problems.class);
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            office.person(LEADER);
            office.host.bean(Units.class).join(LEADER, "district", UnitRole.LEADER);
            return null;
        }));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void marksWhatADraftTakesAndGivesBackWhatItLetsGo() {
        Problem first = problem("台账缺失");
        Problem second = problem("消防通道堵塞");
        Notice draft = create(item(first, "street1"), item(second, "finance"));
        assertThat(now(first).status()).isEqualTo(ProblemStatus.PREPARING);
        assertThat(now(first).noticeId()).isEqualTo(draft.id());

        office.as(SUPERVISOR, () -> notices.edit(draft.id(), wanted(item(second, "finance")), null));

        assertThat(now(first).status()).isEqualTo(ProblemStatus.OPEN);
        assertThat(now(second).noticeId()).isEqualTo(draft.id());
        take(SUPERVISOR, draft, NoticeStep.DISCARD, Map.of());
        assertThat(now(second).status()).isEqualTo(ProblemStatus.OPEN);
        assertThat(now(second).noticeId()).isNull();
    }

    @Test
    void refusesAProblemThatIsTakenUnknownOrNamedTwiceAndNamesTheField() {
        Problem problem = problem("垃圾满溢");
        create(item(problem, "street1"));

        assertThat(refused(item(problem("别的"), "street1"), item(problem, "street1")))
                .extracting(Refusal::code, Refusal::field)
                .containsExactly("problem.taken", "problems[1].problemId");
        Notice.Item unknown =
                new Notice.Item(null, UUID.randomUUID().toString(), "无", null, "改", share("street1"), false);
        assertThat(refused(unknown))
                .extracting(Refusal::code, Refusal::field)
                .containsExactly("problem.notFound", "problems[0].problemId");
        Problem twice = problem("重复");
        assertThat(refused(item(twice, "street1"), item(twice, "finance")))
                .extracting(Refusal::code)
                .isEqualTo("notice.problem.twice");
        assertThat(now(twice).status()).isEqualTo(ProblemStatus.OPEN);
    }

    @Test
    void itsOrdersAreOnThatProblemAndShowItsWords() {
        Problem problem = problem("路灯损坏");
        Notice draft = create(item(problem, "street1", "finance"));
        ProblemFacts corrected = new ProblemFacts(
                "路灯损坏三盏", Source.INSPECTION, "市政", Severity.MINOR, Pace.BY_DATE, null, null, null, "street1", null);
        office.as(SUPERVISOR, () -> problems.edit(problem.id(), corrected, null));
        assertThat(now(draft).problems().get(0).problem().description()).isEqualTo("路灯损坏三盏");

        take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());

        assertThat(now(problem).status()).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(office.as(SUPERVISOR, () -> problems.view(problem.id()).orders()))
                .hasSize(2);
        take(LEADER, draft, NoticeStep.WITHDRAW, Map.of("reason", "发错"));
        assertThat(now(problem).status()).isEqualTo(ProblemStatus.OPEN);
        assertThat(now(problem).noticeId()).isNull();
    }

    @Test
    void aDispatchThatFailsLeavesTheProblemsAsTheyWere() {
        Problem problem = problem("漏水");
        Notice draft = create(item(problem, "street1", "finance"));

        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> notices.take(
                                draft.id(),
                                new NoticeRequest(NoticeStep.ISSUE, Map.of(), null),
                                (done, total, message) -> {
                                    if (done == total) {
                                        throw new IllegalStateException("the last fails");
                                    }
                                })))
                .hasStackTraceContaining("the last fails");

        assertThat(now(draft).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(now(problem).status()).isEqualTo(ProblemStatus.PREPARING);
        assertThat(papers(draft)).isEmpty();
    }

    @Test
    void isPutOnPaperWhenIssuedAndAgainForWhatIsAdded() throws Exception {
        Problem problem = problem("井盖缺失");
        Notice draft = create(item(problem, "street1", "finance"));
        Notice issued = take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());
        assertThat(papers(draft)).hasSize(1).allMatch(paper -> paper.number().equals(issued.number()));

        Problem more = problem("护栏松动");
        take(
                SUPERVISOR,
                draft,
                NoticeStep.ADD_PROBLEMS,
                Map.of(
                        "problems",
                        List.of(Map.of(
                                "problemId",
                                more.id(),
                                "title",
                                "护栏松动",
                                "requiredMeasures",
                                "加固",
                                "units",
                                List.of(Map.of(
                                        "unit",
                                        "finance",
                                        "responsiblePerson",
                                        HELPER,
                                        "deadline",
                                        deadline().toString()))))));

        assertThat(papers(draft)).hasSize(2);
        assertThat(now(more).status()).isEqualTo(ProblemStatus.RECTIFYING);
        for (int ordinal : List.of(1, 2)) {
            for (PaperFormat format : PaperFormat.values()) {
                byte[] bytes = office.as(SUPERVISOR, () -> open(draft, ordinal, format));
                assertThat(bytes).hasSizeGreaterThan(1_000);
            }
        }
    }

    private static byte[] open(Notice notice, int ordinal, PaperFormat format) {
        try (var content = office.host
                .bean(Papers.class)
                .open(notice.id(), PaperKind.NOTICE, ordinal, format)
                .orElseThrow()
                .content()) {
            return content.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<org.rectify.document.Paper> papers(Notice notice) {
        return office.as(SUPERVISOR, () -> office.host
                .bean(Transactions.class)
                .read(() -> office.host.bean(Papers.class).of(notice.id())));
    }

    private static Refusal refused(Notice.Item... items) {
        try {
            create(items);
            throw new AssertionError("not refused");
        } catch (RefusedException refused) {
            return refused.refusal();
        }
    }

    private static Problem problem(String description) {
        return office.as(
                SUPERVISOR,
                () -> problems.create(new ProblemFacts(
                        description,
                        Source.INSPECTION,
                        "市政",
                        Severity.MINOR,
                        Pace.BY_DATE,
                        null,
                        null,
                        null,
                        "street1",
                        null)));
    }

    private static Problem now(Problem problem) {
        return office.as(SUPERVISOR, () -> problems.get(problem.id()));
    }

    private static Notice now(Notice notice) {
        return office.as(SUPERVISOR, () -> notices.get(notice.id()));
    }

    private static Notice.Item item(Problem problem, String... units) {
        return new Notice.Item(null, problem.id(), problem.facts().description(), null, "限期整改", share(units), false);
    }

    private static List<Notice.Share> share(String... units) {
        return List.of(units).stream()
                .map(unit -> new Notice.Share(unit, unit.equals("street1") ? OFFICER : HELPER, deadline()))
                .toList();
    }

    private static LocalDate deadline() {
        return LocalDate.now().plusDays(60);
    }

    private static NewNotice wanted(Notice.Item... items) {
        return new NewNotice("关于市政问题的整改通知", "督导检查", "请整改", null, null, null, List.of(), List.of(items));
    }

    private static Notice create(Notice.Item... items) {
        return office.as(SUPERVISOR, () -> notices.create(wanted(items)));
    }

    private static Notice take(String who, Notice notice, NoticeStep step, Map<String, Object> fields) {
        return office.as(
                who,
                () -> notices.take(notice.id(), new NoticeRequest(step, fields, null), (done, total, message) -> {}));
    }
}
