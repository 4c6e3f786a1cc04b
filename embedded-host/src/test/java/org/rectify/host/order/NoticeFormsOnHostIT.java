package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.Item;
import org.alfresco.repo.forms.PropertyFieldDefinition;
import org.alfresco.repo.forms.PropertyFieldDefinition.FieldConstraint;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.Notices;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Transactions;
import org.rectify.record.workflow.StartForms;
import org.rectify.record.workflow.TaskForms;
import org.springframework.extensions.surf.util.I18NUtil;

/** The forms of a notice's process as Share sends them and shows them. */
class NoticeFormsOnHostIT {

    private static OfficeFixture office;
    private static Notices notices;

    @BeforeAll
    static void start() {
        office = new OfficeFixture();
        notices = office.host.bean(Notices.class);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void whatIssuanceWouldRefuseIsASentence() {
        Notice empty = draft();
        FormData data = new FormData();
        data.addFieldData("prop_transitions", "Next");
        data.addFieldData("prop_rectwf_draftNoticeOutcome", "issue");

        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> transaction(() -> {
                            I18NUtil.setLocale(Locale.SIMPLIFIED_CHINESE);
                            try {
                                forms().beforePersist(task(empty), data);
                            } finally {
                                I18NUtil.setLocale(null);
                            }
                            return null;
                        })))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageNotContaining("{0}")
                .hasMessageContaining("问题");
    }

    @Test
    void theFormShowsTheNoticeAndOnlyWhatItsReaderMayDo() {
        Notice draft = draft();

        Form form = form(SUPERVISOR, draft);
        assertThat(value(form, "prop_rectwf_noticeFaceTitle")).isEqualTo("关于开展整改的通知");
        assertThat(value(form, "prop_rectwf_noticeFaceStatus")).isEqualTo("draft");
        assertThat(value(form, "prop_rectwf_noticeRecordId")).isEqualTo(draft.id());
        // Nobody is named who would approve it.
        assertThat(options(form)).containsExactly("issue|下发", "discard|作废");
        assertThat(form(OFFICER, draft).getFormData().getFieldNames()).isEmpty();
        assertThat(value(form(SUPERVISOR, draft), "prop_rectwf_noticeFaceBasis"))
                .isEqualTo("全年督导安排");
    }

    /** The engine can't begin a process and go on with it within the command that ends another one's task. */
    @Test
    void aNoticeIssuedInItsTaskMakesItsOrdersAndTheirTasks() {
        Notice.Item item = new Notice.Item(
                null,
                null,
                "楼道堆放杂物",
                new Order.Problem("消防通道被占用", Source.INSPECTION, "消防安全", Severity.MINOR, Pace.BY_DATE, null, null),
                "清理",
                List.of(
                        new Notice.Share("street1", OFFICER, LocalDate.now().plusDays(40)),
                        new Notice.Share(
                                "finance", OfficeFixture.HELPER, LocalDate.now().plusDays(40))),
                false);
        Notice draft = office.as(
                SUPERVISOR,
                () -> notices.create(new NewNotice("消防通知", "安排", "正文", null, null, null, List.of(), List.of(item))));

        office.as(
                SUPERVISOR,
                () -> transaction(() -> {
                    String id = task(draft).getId();
                    workflows()
                            .updateTask(
                                    id,
                                    Map.of(QName.createQName(RectifyWorkflowModel.URI, "draftNoticeOutcome"), "issue"),
                                    null,
                                    null);
                    return workflows().endTask(id, null);
                }));

        Notice issued = office.as(SUPERVISOR, () -> notices.get(draft.id()));
        assertThat(issued.status()).isEqualTo(NoticeStatus.ISSUED);
        List<String> orders = office.host.bean(Transactions.class).read(() -> office.host
                .bean(org.rectify.notice.NoticeList.class)
                .openOrders(draft.id()));
        assertThat(orders).hasSize(2).allSatisfy(id -> {
            Order order = office.as(SUPERVISOR, () -> office.orders.get(id));
            assertThat(order.status()).isEqualTo(OrderStatus.ISSUED);
            assertThat(office.host
                            .bean("activitiTaskService", TaskService.class)
                            .createTaskQuery()
                            .processInstanceId(order.processId().substring("activiti$".length()))
                            .list())
                    .extracting(Task::getTaskDefinitionKey)
                    .containsExactly("signForTask");
        });
    }

    @Test
    void aNoticeStartedInShareIsADraftWithItsWordsInTheProcessesPackage() {
        WorkflowPath path = office.as(
                SUPERVISOR,
                () -> transaction(() -> {
                    Map<QName, Serializable> start = new HashMap<>();
                    start.put(WorkflowModel.ASSOC_PACKAGE, workflows().createPackage(null));
                    Map.of(
                                    "noticeTitle",
                                    "专项整改通知",
                                    "noticeBasis",
                                    "依据",
                                    "noticeBody",
                                    "正文",
                                    "noticeIssuingUnit",
                                    "district")
                            .forEach((name, value) ->
                                    start.put(QName.createQName(RectifyWorkflowModel.URI, name), value));
                    WorkflowPath begun = workflows()
                            .startWorkflow(
                                    workflows()
                                            .getDefinitionByName("activiti$rectifyNotice")
                                            .getId(),
                                    start);
                    workflows()
                            .endTask(
                                    workflows()
                                            .getStartTask(begun.getInstance().getId())
                                            .getId(),
                                    null);
                    return begun;
                }));

        TaskService engine = office.host.bean("activitiTaskService", TaskService.class);
        Task task = engine.createTaskQuery()
                .processInstanceId(path.getInstance().getId().substring("activiti$".length()))
                .singleResult();
        String id = String.valueOf(engine.getVariable(task.getId(), "rectwf_noticeRecordId"));
        Notice notice = office.as(SUPERVISOR, () -> notices.get(id));
        assertThat(notice.title()).isEqualTo("专项整改通知");
        assertThat(notice.body()).isEqualTo("正文");
        assertThat(notice.issuingUnit()).isEqualTo("district");
        assertThat(office.host.asAdministrator(
                        () -> transaction(() -> workflows().getPackageContents("activiti$" + task.getId()))))
                .containsExactly(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id));
    }

    @Test
    void whoMayIssueNoNoticeIsToldSoAtTheStart() {
        FormData data = new FormData();
        data.addFieldData("prop_rectwf_noticeTitle", "通知");

        assertThatThrownBy(() -> office.as(
                        OfficeFixture.HELPER,
                        () -> transaction(() -> {
                            office.host
                                    .bean("rectify.notice.startForms", StartForms.class)
                                    .beforePersist(workflows().getDefinitionByName("activiti$rectifyNotice"), data);
                            return null;
                        })))
                .isInstanceOf(WorkflowException.class);
    }

    private static Notice draft() {
        NewNotice wanted = new NewNotice("关于开展整改的通知", "全年督导安排", null, null, null, null, List.of(), List.of());
        return office.as(SUPERVISOR, () -> notices.create(wanted));
    }

    private static Form form(String who, Notice notice) {
        WorkflowTask task = office.host.asAdministrator(() -> transaction(() -> task(notice)));
        return office.as(
                who,
                () -> transaction(() -> {
                    Form made = new Form(new Item("task", "1"));
                    PropertyFieldDefinition outcome = new PropertyFieldDefinition("rectwf:draftNoticeOutcome", "text");
                    Map<String, Object> parameters = new HashMap<>();
                    parameters.put("allowedValues", List.of("submit-for-approval|送审", "issue|下发", "discard|作废"));
                    outcome.setConstraints(List.of(new FieldConstraint("LIST", parameters)));
                    made.setFieldDefinitions(new ArrayList<>(List.of(outcome)));
                    forms().afterGenerate(task, List.of(), List.of(), made, Map.of());
                    return made;
                }));
    }

    private static List<String> options(Form form) {
        PropertyFieldDefinition field =
                (PropertyFieldDefinition) form.getFieldDefinitions().get(0);
        List<?> allowed =
                (List<?>) field.getConstraints().get(0).getParameters().get("allowedValues");
        return allowed.stream().map(String::valueOf).toList();
    }

    private static WorkflowTask task(Notice notice) {
        String process = office.as(SUPERVISOR, () -> notices.get(notice.id()))
                .processId()
                .substring("activiti$".length());
        Task task = office.host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
        WorkflowTask found = workflows().getTaskById("activiti$" + task.getId());
        found.getProperties();
        return found;
    }

    private static TaskForms forms() {
        return office.host.bean("rectify.notice.taskForms", TaskForms.class);
    }

    private static WorkflowService workflows() {
        return office.host.bean("workflowServiceImpl", WorkflowService.class);
    }

    private static String value(Form form, String key) {
        return String.valueOf(form.getFormData().getFieldData(key).getValue());
    }

    private static <T> T transaction(Supplier<T> work) {
        return office.host.bean(Transactions.class).write(work);
    }
}
