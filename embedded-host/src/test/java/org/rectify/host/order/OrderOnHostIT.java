package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.HELPER;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.ManagementService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.alfresco.rest.framework.core.exceptions.PermissionDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.Light;
import org.rectify.history.HistoryEntry;
import org.rectify.model.RectifyModel;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.order.Order;
import org.rectify.order.OrderRepair;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.workflow.RectifyProcesses;

/** Whatever door a change comes by, the record decides, and the process follows it. */
class OrderOnHostIT {

    private static OfficeFixture office;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void aStepTakenByEndingTheTaskIsTheSameStep() {
        Order order = office.issued();

        end(OFFICER, order, RectifyProcesses.SIGN_FOR_TASK, Map.of("signForOutcome", "sign-for"));

        assertThat(office.now(order).status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(office.history(order)).extracting(HistoryEntry::step).containsExactly("create", "issue", "sign-for");
        assertThat(office.history(order).get(2).by()).isEqualTo(OFFICER);
        assertThat(task(order, RectifyProcesses.PLAN_TASK)).isNotNull();
    }

    @Test
    void aTaskEndedAgainstTheRulesIsRefusedAndNothingIsChanged() {
        Order order = office.issued();

        assertThatThrownBy(
                        () -> end(OFFICER, order, RectifyProcesses.SIGN_FOR_TASK, Map.of("signForOutcome", "decline")))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> end(OFFICER, order, RectifyProcesses.SIGN_FOR_TASK, Map.of()))
                .isInstanceOf(InvalidArgumentException.class);

        assertThat(office.now(order).version()).isEqualTo(order.version());
        assertThat(task(order, RectifyProcesses.SIGN_FOR_TASK)).isNotNull();
    }

    @Test
    void aTaskHandedToTheUnitsOwnPersonDoesNotMakeAVerifierOfThem() {
        Order order = office.issued();
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
        transaction(() -> tasks().setAssignee(
                        task(office.now(order), RectifyProcesses.VERIFY_TASK).getId(), OFFICER));

        assertThatThrownBy(() -> end(
                        OFFICER,
                        office.now(order),
                        RectifyProcesses.VERIFY_TASK,
                        Map.of("verifyOutcome", "accept", "remark", "自己验自己")))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(office.now(order).status()).isEqualTo(OrderStatus.SUBMITTED);
    }

    /** Share's lists of workflows show and filter by these, whatever process it is. */
    @Test
    void theHostsListsOfWorkflowsSayWhenItIsDueAndHowUrgentItIs() {
        Order order = office.issued();
        assertThat(due(order)).isEqualTo(order.clocking().deadline());
        assertThat(office.host.asAdministrator(() -> inTransaction(
                        () -> workflows().getWorkflowById(order.processId()).getPriority())))
                .isEqualTo(2);
        assertThat(runtime().getVariable(process(order), "bpm_description")).isEqualTo(order.title());
        office.take(OFFICER, order, Step.SIGN_FOR, Map.of());
        String later = order.clocking().deadline().plusDays(10).toString();
        office.take(OFFICER, order, Step.REQUEST_EXTENSION, Map.of("newDeadline", later, "reason", "雨季"));

        Order extended = office.take(SUPERVISOR, order, Step.DECIDE_EXTENSION, Map.of("decision", "approved"));

        assertThat(extended.clocking().deadline()).hasToString(later);
        assertThat(due(extended)).hasToString(later);
    }

    private static LocalDate due(Order order) {
        return office.host
                .asAdministrator(() -> inTransaction(
                        () -> workflows().getWorkflowById(order.processId()).getDueDate()))
                .toInstant()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    private static WorkflowService workflows() {
        return office.host.bean("workflowServiceImpl", WorkflowService.class);
    }

    @Test
    void aDeletedProcessIsNoticedAndReplacedByTheSweep() {
        Order order = office.issued();
        delete(order);
        assertThat(office.as(SUPERVISOR, () -> office.orders.view(order.id())).processPresent())
                .isFalse();

        office.host.bean(OrderRepair.class).repairAll((done, total, message) -> {});

        Order repaired = office.now(order);
        assertThat(repaired.processId()).isNotEqualTo(order.processId());
        assertThat(repaired.status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(task(repaired, RectifyProcesses.SIGN_FOR_TASK)).isNotNull();
        assertThat(office.history(order)).last().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo("repair");
            assertThat(entry.by()).isEqualTo("system");
        });
    }

    @Test
    void aDeletedProcessIsReplacedByTheNextStepItself() {
        Order order = office.issued();
        delete(order);

        office.take(OFFICER, order, Step.SIGN_FOR, Map.of());

        assertThat(task(office.now(order), RectifyProcesses.PLAN_TASK)).isNotNull();
    }

    @Test
    void aTamperedPlaceLeadsTheProcessNowhere() {
        Order order = office.issued();
        transaction(() -> runtime().setVariable(process(order), RectifyProcesses.PLACE, "closed"));

        end(OFFICER, order, RectifyProcesses.SIGN_FOR_TASK, Map.of("signForOutcome", "sign-for"));

        assertThat(office.now(order).status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(task(order, RectifyProcesses.PLAN_TASK)).isNotNull();
    }

    @Test
    void aTaskDoesNotMoveAnotherOrderThanItsOwn() {
        Order mine = office.issued();
        Order other = office.issued();
        transaction(() -> runtime().setVariable(process(mine), RectifyProcesses.ORDER_ID, other.id()));

        assertThatThrownBy(
                        () -> end(OFFICER, mine, RectifyProcesses.SIGN_FOR_TASK, Map.of("signForOutcome", "sign-for")))
                .isInstanceOf(RuntimeException.class);

        assertThat(office.now(other).status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(office.now(mine).status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void theLightOfTheDayOnWhichAnOrderWasHandedInStandsInItsRecord() {
        Order order = office.submitted();
        assertThat(office.now(order).clocking().frozenLight()).isEqualTo(Light.GREEN);

        office.take(SUPERVISOR, order, Step.RETURN, Map.of("remark", "照片不清"));
        assertThat(office.now(order).clocking().frozenLight()).isNull();
    }

    @Test
    void theDeadlinesTimerIsNotedOnceAndOnlyWhenTheDeadlineIsPast() {
        Order order = office.issued();
        // Fired from outside, long before its time: the record says that nothing is overdue.
        fireTimer(order);

        assertThat(office.history(order)).extracting(HistoryEntry::step).containsExactly("create", "issue");
        assertThat(office.now(order).version()).isEqualTo(order.version());
    }

    @Test
    void noDoorChangesARecordButAStep() {
        Order order = office.closed();
        NodeService nodes = office.host.bean("NodeService", NodeService.class);
        NodeRef folder = node(order.id());
        NodeRef evidence = node(office.now(order).attachments().get(0).id());

        office.host.asAdministrator(() -> {
            refused(() -> nodes.setProperty(folder, RectifyModel.PROP_STATUS, "cancelled"));
            refused(() -> nodes.setProperty(folder, ContentModel.PROP_TITLE, "别的标题"));
            refused(() -> nodes.deleteNode(folder));
            refused(() -> nodes.setProperty(evidence, ContentModel.PROP_NAME, "别的.txt"));
            refused(() -> nodes.deleteNode(evidence));
            refused(() -> nodes.createNode(
                    folder,
                    ContentModel.ASSOC_CONTAINS,
                    QName.createQName(RectifyModel.URI, "new"),
                    ContentModel.TYPE_CONTENT,
                    Map.of(ContentModel.PROP_NAME, "new.txt")));
            return null;
        });
        assertThat(office.now(order)).isEqualTo(order);
    }

    @Test
    void theDocumentLibraryShowsAnOrderToItsUnitAndNotToAStranger() {
        Order order = office.issued();
        NodeService nodes = office.host.bean("NodeService", NodeService.class);

        Object seen = office.as(
                OFFICER, () -> inTransaction(() -> nodes.getProperty(node(order.id()), ContentModel.PROP_TITLE)));
        assertThat(seen).hasToString(order.title());
        assertThatThrownBy(() -> office.as(
                        HELPER,
                        () -> inTransaction(() -> nodes.getProperty(node(order.id()), ContentModel.PROP_TITLE))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> office.as(HELPER, () -> office.orders.get(order.id())))
                .isInstanceOf(RefusedException.class);
    }

    private static void refused(Runnable change) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    change.run();
                    return null;
                }))
                .isInstanceOf(ConstraintViolatedException.class);
    }

    private static void end(String who, Order order, String key, Map<String, String> fields) {
        WorkflowService workflows = office.host.bean("WorkflowService", WorkflowService.class);
        String id = "activiti$" + task(order, key).getId();
        office.as(
                who,
                () -> inTransaction(() -> {
                    Map<QName, Serializable> properties = new HashMap<>();
                    fields.forEach(
                            (name, value) -> properties.put(QName.createQName(RectifyWorkflowModel.URI, name), value));
                    workflows.updateTask(id, properties, null, null);
                    return workflows.endTask(id, null);
                }));
    }

    private static void delete(Order order) {
        office.host.asAdministrator(() -> inTransaction(() ->
                office.host.bean("workflowServiceImpl", WorkflowService.class).deleteWorkflow(order.processId())));
    }

    private static void fireTimer(Order order) {
        ManagementService management = office.host.bean(ManagementService.class);
        transaction(() -> management.createJobQuery().processInstanceId(process(order)).timers().list().stream()
                .filter(job -> job.getDuedate().after(Date.from(Instant.now())))
                .forEach(job -> management.executeJob(job.getId())));
    }

    private static Task task(Order order, String key) {
        return office.host.asAdministrator(() -> inTransaction(() -> tasks().createTaskQuery()
                .processInstanceId(process(order))
                .taskDefinitionKey(key)
                .singleResult()));
    }

    private static void transaction(Runnable work) {
        office.host.asAdministrator(() -> inTransaction(() -> {
            work.run();
            return null;
        }));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return office.host.bean(Transactions.class).write(work);
    }

    private static String process(Order order) {
        return order.processId().substring("activiti$".length());
    }

    private static TaskService tasks() {
        return office.host.bean(TaskService.class);
    }

    private static RuntimeService runtime() {
        return office.host.bean(RuntimeService.class);
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
