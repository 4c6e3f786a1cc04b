package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.HELPER;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;
import org.rectify.model.RectifyModel;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemQuery;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.Problems;
import org.rectify.problem.internal.ProblemList;
import org.rectify.register.MaintainedList;

/** Problems before, with and after orders on a whole host. */
class ProblemsOnHostIT {

    private static final ProblemQuery ALL = new ProblemQuery(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, null,
            List.of(), 0, 500, true);

    private static OfficeFixture office;
    private static Problems problems;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        problems = office.host.bean(Problems.class);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static ProblemFacts facts(Source source, String unit) {
        return new ProblemFacts(
                "消防通道被占用", source, "安全生产", Severity.MAJOR, Pace.AT_ONCE, null, "三号楼", "督查一组", unit, null);
    }

    private static Problem found() {
        return office.as(SUPERVISOR, () -> problems.create(facts(Source.INSPECTION, "street1")));
    }

    private static Problem now(Problem problem) {
        return office.as(SUPERVISOR, () -> problems.get(problem.id()));
    }

    private static NewOrder on(Problem problem) {
        return on(problem, LocalDate.now().plusDays(60));
    }

    private static NewOrder on(Problem problem, LocalDate deadline) {
        return new NewOrder(
                "清理消防通道", null, null, "street1", List.of(), OFFICER, "清理并划线", deadline, null, null, null, problem.id());
    }

    private static boolean listed(String who, String id) {
        return office.as(who, () -> problems.page(ALL)).page().items().stream()
                .anyMatch(entry -> entry.id().equals(id));
    }

    private static List<String> steps(String problem) {
        return office
                .as(SUPERVISOR, () -> office.host.bean(Transactions.class).read(() -> office.host
                        .bean(History.class)
                        .timeline(problem, 0, 100)
                        .items()))
                .stream()
                .map(HistoryEntry::step)
                .toList();
    }

    @Test
    void aProblemLivesBeforeAndAfterItsOrder() {
        Problem problem = found();
        assertThat(problem.status()).isEqualTo(ProblemStatus.OPEN);

        Order draft = office.as(SUPERVISOR, () -> office.orders.create(on(problem), false));
        assertThat(now(problem).status()).isEqualTo(ProblemStatus.PREPARING);
        assertThat(draft.problem()).isEqualTo(now(problem).asOrdered());

        office.take(SUPERVISOR, draft, Step.ISSUE, Map.of());
        assertThat(now(problem).status()).isEqualTo(ProblemStatus.RECTIFYING);
        assertThat(office.as(OFFICER, () -> problems.view(problem.id())).orders())
                .singleElement()
                .satisfies(order -> assertThat(order.id()).isEqualTo(draft.id()));
        assertThat(steps(problem.id())).containsExactly("create", "order", "order");
    }

    @Test
    void aProblemThatCameInWithAnOrderIsInTheListAndMovesWithIt() {
        Order order = office.closed();
        String id = order.problemId();

        Problem problem = office.as(OFFICER, () -> problems.get(id));
        assertThat(problem.status()).isEqualTo(ProblemStatus.CLOSED);
        assertThat(problem.facts().description()).isEqualTo(order.problem().description());
        assertThat(listed(OFFICER, id)).isTrue();
        assertThat(listed(HELPER, id)).isFalse();

        String later = LocalDate.now().plusDays(90).toString();
        office.take(SUPERVISOR, order, Step.REOPEN, Map.of("remark", "问题反弹", "newDeadline", later));
        assertThat(office.as(OFFICER, () -> problems.get(id)).status()).isEqualTo(ProblemStatus.RECTIFYING);
    }

    @Test
    void whatIsKnownFromADraftOnlyIsKeptFromTheUnit() {
        Problem problem = found();
        Order draft =
                office.as(SUPERVISOR, () -> office.orders.create(on(problem).on(null, words()), false));

        assertThat(listed(SUPERVISOR, draft.problemId())).isTrue();
        assertThat(listed(OFFICER, draft.problemId())).isFalse();
        assertThatThrownBy(() -> office.as(OFFICER, () -> problems.get(draft.problemId())))
                .hasMessageContaining("problem.notFound");

        office.take(SUPERVISOR, draft, Step.DISCARD, Map.of());
        Problem gone = office.as(SUPERVISOR, () -> problems.get(draft.problemId()));
        assertThat(gone.status()).isEqualTo(ProblemStatus.WITHDRAWN);
    }

    @Test
    void editingAProblemChangesTheDraftOnItAndNothingAfterIssuance() {
        Problem problem = found();
        Order draft = office.as(SUPERVISOR, () -> office.orders.create(on(problem), false));
        ProblemFacts other = new ProblemFacts(
                "两处消防通道被占用", Source.PUBLIC, "安全生产", Severity.CRITICAL, Pace.AT_ONCE, null, null, null, "street1", null);

        office.as(SUPERVISOR, () -> problems.edit(problem.id(), other, null));
        assertThat(office.now(draft).problem().description()).isEqualTo("两处消防通道被占用");
        assertNoDifference();

        office.take(SUPERVISOR, draft, Step.ISSUE, Map.of());
        assertThatThrownBy(() -> office.as(SUPERVISOR, () -> problems.edit(problem.id(), other, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("problem.issued");
    }

    @Test
    void aGridIsEnteredWholeOrNotAtAll() {
        long before = office.as(SUPERVISOR, () -> problems.page(ALL)).page().total();
        List<ProblemFacts> rows = List.of(facts(Source.PUBLIC, "street1"), facts(Source.PUBLIC, "nowhere"));

        assertThatThrownBy(() -> office.as(SUPERVISOR, () -> problems.createAll(rows)))
                .hasMessageContaining("rows[1].unit");
        assertThat(office.as(SUPERVISOR, () -> problems.page(ALL)).page().total())
                .isEqualTo(before);
    }

    @Test
    void aUnitEntersWhatItFoundItselfAndKeepsPhotosOfIt() {
        Problem own = office.as(HELPER, () -> problems.create(facts(Source.SELF, "finance")));

        office.as(
                HELPER,
                () -> problems.attach(
                        own.id(), "现场.txt", new ByteArrayInputStream("照片".getBytes(StandardCharsets.UTF_8))));

        assertThat(now(own).claim().by()).isEqualTo(HELPER);
        assertThat(now(own).attachments()).hasSize(1);
        assertThat(office.as(HELPER, () -> problems.page(ALL)).page().items())
                .filteredOn(entry -> entry.id().equals(own.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.files()).isEqualTo(1));
        assertThat(office.as(SUPERVISOR, () -> problems.take(own.id(), ProblemStep.SETTLE, "当场改正", null))
                        .status())
                .isEqualTo(ProblemStatus.SETTLED);
        assertThatThrownBy(() -> office.as(SUPERVISOR, () -> office.orders.create(on(own), false)))
                .hasMessageContaining("problem.order.ended");
    }

    @Test
    void aNoticeTakesProblemsAndLetsThemGo() {
        Problem one = found();
        Problem two = found();

        office.as(
                SUPERVISOR,
                () -> run(
                        () -> problems.include("notice-x", Map.of(two.id(), "problems[0]", one.id(), "problems[1]"))));
        assertThat(now(one).status()).isEqualTo(ProblemStatus.PREPARING);
        assertThat(office.as(SUPERVISOR, () -> problems.ofNotice("notice-x")))
                .extracting(Problem::id)
                .containsExactly(one.id(), two.id());
        assertThatThrownBy(() -> office.as(
                        SUPERVISOR, () -> run(() -> problems.include("notice-y", Map.of(one.id(), "problems[0]")))))
                .hasMessageContaining("problem.taken");

        office.as(SUPERVISOR, () -> run(() -> problems.release("notice-x", List.of(one.id(), two.id()))));
        assertThat(now(two).status()).isEqualTo(ProblemStatus.OPEN);
    }

    @Test
    void noOtherDoorChangesAProblem() {
        Problem problem = found();
        NodeService nodes = office.host.bean("nodeService", NodeService.class);
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, problem.id());

        assertThatThrownBy(() -> office.host.asAdministrator(
                        () -> office.host.bean(Transactions.class).write(() -> {
                            nodes.setProperty(node, RectifyModel.PROP_PROBLEM_CATEGORY, "别的");
                            return null;
                        })))
                .isInstanceOf(ConstraintViolatedException.class);
        assertThatThrownBy(() -> office.host.asAdministrator(
                        () -> office.host.bean(Transactions.class).write(() -> {
                            nodes.setProperty(node, ContentModel.PROP_TITLE, "别的");
                            return null;
                        })))
                .isInstanceOf(ConstraintViolatedException.class);
    }

    @Test
    void verifyFindsWhatWasBrokenAndRebuildMendsIt() {
        Problem problem = found();
        office.as(SUPERVISOR, () -> office.orders.create(on(problem), false));
        assertNoDifference();
        ProblemList list = office.host.bean(ProblemList.class);
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            list.remove(problem.id());
            return null;
        }));

        MaintainedList maintenance = office.host.bean("rectify.problem.maintenance", MaintainedList.class);
        assertThat(maintenance.compare(false, (done, total) -> {}).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.what()).isEqualTo("problem missing"));
        assertThat(maintenance.compare(true, (done, total) -> {}).mended()).isEqualTo(1);
        assertNoDifference();
        assertThat(now(problem).status()).isEqualTo(ProblemStatus.PREPARING);
        assertThat(office.as(SUPERVISOR, () -> problems.view(problem.id())).orders())
                .hasSize(1);
    }

    @Test
    void itsLightIsThatOfTheWorstOfItsOpenOrders() {
        Problem problem = found();
        LocalDate far = LocalDate.now().plusDays(60);
        LocalDate near = LocalDate.now().plusDays(1);
        assertThat(entry(problem).frozenLight()).isEqualTo("grey");
        Order one = office.as(SUPERVISOR, () -> office.orders.create(on(problem), false));
        Order two = office.as(SUPERVISOR, () -> office.orders.create(on(problem, near), false));
        assertThat(entry(problem).frozenLight()).isEqualTo("grey");

        office.take(SUPERVISOR, one, Step.ISSUE, Map.of());
        assertThat(entry(problem).deadline()).isEqualTo(far);
        office.take(SUPERVISOR, two, Step.ISSUE, Map.of());
        assertThat(entry(problem).deadline()).isEqualTo(near);
        assertThat(entry(problem).frozenLight()).isNull();
        int history = steps(problem.id()).size();

        office.take(OFFICER, two, Step.SIGN_FOR, Map.of());
        office.take(
                OFFICER,
                two,
                Step.REQUEST_EXTENSION,
                Map.of("reason", "材料未到", "newDeadline", far.minusDays(9).toString()));
        office.take(SUPERVISOR, two, Step.DECIDE_EXTENSION, Map.of("decision", "approved"));
        assertThat(entry(problem).deadline()).isEqualTo(far.minusDays(9));
        assertThat(steps(problem.id())).hasSize(history);
        assertThat(office.as(SUPERVISOR, () -> problems.page(ALL)).facets().get("light"))
                .isNotEmpty();
        assertNoDifference();
    }

    private static ProblemEntry entry(Problem problem) {
        return office.as(SUPERVISOR, () -> problems.page(ALL)).page().items().stream()
                .filter(entry -> entry.id().equals(problem.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNoDifference() {
        MaintainedList maintenance = office.host.bean("rectify.problem.maintenance", MaintainedList.class);
        assertThat(maintenance.compare(false, (done, total) -> {}).differences())
                .isEmpty();
    }

    private static Order.Problem words() {
        return new Order.Problem("门前积水", Source.PUBLIC, "环境卫生", Severity.MINOR, Pace.BY_DATE, null, null);
    }

    private static Object run(Runnable work) {
        work.run();
        return null;
    }
}
