package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.HELPER;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.activiti.engine.TaskService;
import org.alfresco.model.ContentModel;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.internal.CasePackage;
import org.rectify.archive.verify.PackageVerifier;
import org.rectify.history.History;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.Notices;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.record.Inbox;
import org.rectify.record.RecordKind;
import org.rectify.register.LedgerEntry;
import org.rectify.register.ListComparison;
import org.rectify.register.Register;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.workflow.NoticeProcess;

/** A notice on a host: its orders come into being together, and it follows them to its end. */
class NoticeOnHostIT {

    private static final String LEADER = "noticeLeader";
    private static final String ARCHIVIST = "noticeArchivist";
    private static final String SECOND = "noticeSecond";

    private static OfficeFixture office;
    private static Notices notices;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        notices = office.host.bean(Notices.class);
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            for (String leader : List.of(LEADER, SECOND)) {
                office.person(leader);
                office.host.bean(Units.class).join(leader, "district", UnitRole.LEADER);
            }
            office.person(ARCHIVIST);
            office.host.bean(Units.class).join(ARCHIVIST, "district", UnitRole.ARCHIVIST);
            return null;
        }));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void goesThroughItsApproversInOrderAndIsIssuedToEveryUnitOfEveryProblem() {
        Notice draft = create(List.of(LEADER, SECOND), item("街道台账", "street1", "finance"), item("消防通道", "street1"));
        assertThat(tasks(draft)).containsExactly(NoticeProcess.DRAFT_TASK);
        assertThat(take(SUPERVISOR, draft, NoticeStep.SUBMIT_FOR_APPROVAL, Map.of())
                        .approver())
                .isEqualTo(LEADER);
        assertThat(waiting(LEADER)).contains(draft.id());
        assertThatThrownBy(() -> take(SECOND, draft, NoticeStep.APPROVE, Map.of()))
                .isInstanceOf(RefusedException.class);

        take(LEADER, draft, NoticeStep.APPROVE, Map.of());
        assertThat(tasks(draft)).containsExactly(NoticeProcess.APPROVE_TASK);
        assertThat(take(SECOND, draft, NoticeStep.APPROVE, Map.of()).status()).isEqualTo(NoticeStatus.APPROVED);
        assertThat(tasks(draft)).containsExactly(NoticeProcess.ISSUE_TASK);
        Notice issued = take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());

        assertThat(issued.number()).contains("整改通");
        assertThat(tasks(draft)).isEmpty();
        assertThat(orders(issued))
                .hasSize(3)
                .allMatch(order -> order.status().equals("issued") && order.number() != null);
    }

    @Test
    void aFailureAmongItsOrdersLeavesNoneAndNoNumber() {
        Notice draft = create(
                List.of(),
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> item("第" + i + "个问题", "street1"))
                        .toArray(Notice.Item[]::new));

        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> notices.take(
                                draft.id(),
                                new NoticeRequest(NoticeStep.ISSUE, Map.of(), null),
                                (done, total, message) -> {
                                    if (done == 40) {
                                        throw new IllegalStateException("the fortieth fails");
                                    }
                                })))
                .hasStackTraceContaining("the fortieth fails");

        assertThat(now(draft).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(now(draft).number()).isNull();
        assertThat(orders(draft)).isEmpty();
        assertThat(tasks(draft)).containsExactly(NoticeProcess.DRAFT_TASK);
    }

    @Test
    void closesByItselfWithItsLastOrderAndOpensAgainWithIt() {
        Notice draft = create(List.of(), item("街道台账", "street1"));
        Notice issued = take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());
        Order order = office.as(
                SUPERVISOR, () -> office.orders.get(orders(issued).get(0).id()));

        rectified(order);

        assertThat(now(draft).status()).isEqualTo(NoticeStatus.CLOSED);
        office.take(
                SUPERVISOR,
                order,
                Step.REOPEN,
                Map.of("remark", "回潮", "newDeadline", deadline().toString()));
        assertThat(now(draft).status()).isEqualTo(NoticeStatus.ISSUED);
    }

    @Test
    void isAddedToAndWithdrawnWithAllThatIsOpen() {
        Notice draft = create(List.of(), item("街道台账", "street1"));
        take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());
        Notice more = take(
                SUPERVISOR,
                draft,
                NoticeStep.ADD_PROBLEMS,
                Map.of(
                        "problems",
                        List.of(Map.of(
                                "title", "补充的问题",
                                "description", "另有发现",
                                "source", "inspection",
                                "category", "安全",
                                "pace", "by-date",
                                "requiredMeasures", "整改",
                                "units",
                                        List.of(Map.of(
                                                "unit",
                                                "finance",
                                                "responsiblePerson",
                                                HELPER,
                                                "deadline",
                                                deadline().toString()))))));
        assertThat(more.problems()).hasSize(2);
        assertThat(orders(draft)).hasSize(2);
        assertThatThrownBy(() -> take(SUPERVISOR, draft, NoticeStep.WITHDRAW, Map.of("reason", "发错")))
                .isInstanceOf(RefusedException.class);

        Notice withdrawn = take(LEADER, draft, NoticeStep.WITHDRAW, Map.of("reason", "发错"));

        assertThat(withdrawn.status()).isEqualTo(NoticeStatus.WITHDRAWN);
        assertThat(orders(draft)).allMatch(order -> order.status().equals(OrderStatus.CANCELLED.code()));
        assertThat(now(draft).status()).isEqualTo(NoticeStatus.WITHDRAWN);
    }

    @Test
    void isFiledOnceItsOrdersAreAndProvedByItsPackage() {
        Notice draft = create(List.of(), item("街道台账", "street1"), item("消防通道", "street1"));
        Notice issued = take(SUPERVISOR, draft, NoticeStep.ISSUE, Map.of());
        List<LedgerEntry> orders = orders(issued);
        Order done = office.as(SUPERVISOR, () -> office.orders.get(orders.get(0).id()));
        Order cancelled =
                office.as(SUPERVISOR, () -> office.orders.get(orders.get(1).id()));
        office.take(SUPERVISOR, cancelled, Step.REQUEST_CANCELLATION, Map.of("reason", "重复"));
        office.take(LEADER, cancelled, Step.DECIDE_CANCELLATION, Map.of("decision", "approved"));
        rectified(done);
        assertThat(now(draft).status()).isEqualTo(NoticeStatus.CLOSED);
        Archive archive = office.host.bean(Archive.class);
        assertThat(lacks(draft)).containsExactly("orders");
        assertThatThrownBy(() -> take(ARCHIVIST, draft, NoticeStep.ARCHIVE, Map.of()))
                .hasMessageContaining("archive.missing.orders");
        office.take(ARCHIVIST, done, Step.ARCHIVE, Map.of());
        assertThat(lacks(draft)).isEmpty();

        Notice filed = take(ARCHIVIST, draft, NoticeStep.ARCHIVE, Map.of("retention", "permanent"));

        assertThat(filed.filed().number()).contains("-Y-");
        assertThatThrownBy(() -> take(ARCHIVIST, draft, NoticeStep.ARCHIVE, Map.of()))
                .hasMessageContaining("notice.step.unavailable");
        Archive.Filed shelved = read(() -> archive.of(draft.id())).orElseThrow();
        assertThat(shelved.archiveNumber()).isEqualTo(filed.filed().number());
        assertThat(office.host
                        .bean("rectify.archive.maintenance", ListComparison.class)
                        .compare(false, (all, total) -> {})
                        .differences())
                .isEmpty();
        byte[] zip = office.as(
                ARCHIVIST,
                () -> read(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        office.host
                                .bean(CasePackage.class)
                                .write(
                                        shelved,
                                        office.host
                                                .bean(AllCases.class)
                                                .find(draft.id())
                                                .orElseThrow(),
                                        office.host
                                                .bean(History.class)
                                                .timeline(draft.id(), 0, 100)
                                                .items(),
                                        out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return out.toByteArray();
                }));
        assertThat(PackageVerifier.verify(zip)).isNull();
        zip[zip.length / 2] ^= 1;
        assertThat(PackageVerifier.verify(zip)).isNotNull();
    }

    private static List<String> lacks(Notice notice) {
        return office.as(
                ARCHIVIST,
                () -> read(() -> {
                    assertThat(office.host
                                    .bean(Archive.class)
                                    .waiting(office.host.bean(Units.class).caller(), 0, 100)
                                    .items())
                            .anyMatch(waiting -> waiting.recordId().equals(notice.id())
                                    && waiting.kind().equals("notice"));
                    return office.host
                            .bean(AllCases.class)
                            .find(notice.id())
                            .orElseThrow()
                            .missing();
                }));
    }

    private static <T> T read(Supplier<T> work) {
        return office.host.bean(Transactions.class).read(work);
    }

    @Test
    void noOtherDoorChangesItsRecord() {
        Notice draft = create(List.of(), item("街道台账", "street1"));
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, draft.id());

        assertThatThrownBy(() -> office.host.asAdministrator(
                        () -> office.host.bean(Transactions.class).write(() -> {
                            office.host
                                    .bean("NodeService", NodeService.class)
                                    .setProperty(node, ContentModel.PROP_TITLE, "改了");
                            return null;
                        })))
                .isInstanceOf(ConstraintViolatedException.class);
    }

    private static void rectified(Order order) {
        office.take(OFFICER, order, Step.SIGN_FOR, Map.of());
        String due = order.clocking().deadline().toString();
        Order planned =
                office.take(OFFICER, order, Step.PLAN, Map.of("measures", List.of(Map.of("text", "补", "dueOn", due))));
        office.as(
                OFFICER,
                () -> office.orders.attach(
                        order.id(),
                        "说明.txt",
                        planned.measures().get(0).id(),
                        new ByteArrayInputStream("好".getBytes(StandardCharsets.UTF_8))));
        office.take(OFFICER, order, Step.SUBMIT, Map.of("text", "已整改"));
        office.take(SUPERVISOR, order, Step.ACCEPT, Map.of("remark", "属实"));
    }

    private static Notice create(List<String> approvers, Notice.Item... items) {
        NewNotice wanted = new NewNotice("关于台账的整改通知", "督导检查", "请整改", null, null, null, approvers, List.of(items));
        return office.as(SUPERVISOR, () -> notices.create(wanted));
    }

    private static Notice.Item item(String title, String... units) {
        return new Notice.Item(
                null,
                null,
                title,
                new Order.Problem(
                        "发现" + title + "问题", Source.INSPECTION, "档案台账", Severity.MINOR, Pace.BY_DATE, null, null),
                "限期整改",
                List.of(units).stream()
                        .map(unit -> new Notice.Share(unit, unit.equals("street1") ? OFFICER : HELPER, deadline()))
                        .toList(),
                false);
    }

    private static LocalDate deadline() {
        return LocalDate.now().plusDays(60);
    }

    private static Notice take(String who, Notice notice, NoticeStep step, Map<String, Object> fields) {
        return office.as(
                who,
                () -> notices.take(notice.id(), new NoticeRequest(step, fields, null), (done, total, message) -> {}));
    }

    private static Notice now(Notice notice) {
        return office.as(SUPERVISOR, () -> notices.get(notice.id()));
    }

    private static List<String> waiting(String who) {
        return office.as(who, () -> office.host
                .bean(Transactions.class)
                .read(() ->
                        office
                                .host
                                .bean(Inbox.class)
                                .page(office.host.bean(Units.class).caller(), 0, 100)
                                .items()
                                .stream()
                                .filter(matter -> matter.kind() == RecordKind.NOTICE)
                                .map(Inbox.Matter::recordId)
                                .toList()));
    }

    private static List<String> tasks(Notice notice) {
        String process = now(notice).processId().substring("activiti$".length());
        return office
                .host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(process)
                .list()
                .stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    private static List<LedgerEntry> orders(Notice notice) {
        return office.as(SUPERVISOR, () -> office.host.bean(Transactions.class).read(() -> {
            Register register = office.host.bean(Register.class);
            List<String> ids = new ArrayList<>();
            register.eachId(ids::add);
            return register.findAll(ids).stream()
                    .filter(order -> notice.id().equals(order.noticeId()))
                    .toList();
        }));
    }
}
