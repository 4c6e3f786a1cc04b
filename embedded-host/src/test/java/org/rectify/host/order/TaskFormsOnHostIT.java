package org.rectify.host.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.order.OfficeFixture.OFFICER;
import static org.rectify.host.order.OfficeFixture.SUPERVISOR;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.Item;
import org.alfresco.repo.forms.PropertyFieldDefinition;
import org.alfresco.repo.forms.PropertyFieldDefinition.FieldConstraint;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.platform.Transactions;
import org.rectify.record.Attachment;
import org.rectify.record.workflow.StartForms;
import org.rectify.record.workflow.TaskForms;
import org.springframework.extensions.surf.util.I18NUtil;

/** The forms of the order's process as Share sends them and shows them, on the host's own tasks. */
class TaskFormsOnHostIT {

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
    void aRefusalIsASentenceInTheReadersLanguage() {
        Order order = office.issued();

        assertThatThrownBy(() -> press(OFFICER, order, "signForTask", Map.of("signForOutcome", "decline")))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageNotContaining("{0}")
                .hasMessageContaining("意见");
        assertThat(office.now(order).declined()).isNull();
    }

    @Test
    void aFieldIsCalledWhatTheChosenStepCallsIt() {
        Order order = rectifying("甲");

        assertThatThrownBy(() -> press(OFFICER, order, "rectifyTask", Map.of("rectifyOutcome", "submit")))
                .hasMessageContaining("整改结果");
        assertThatThrownBy(() ->
                        press(OFFICER, order, "rectifyTask", Map.of("rectifyOutcome", "report", "percentage", "20")))
                .hasMessageContaining("进展情况");
    }

    @Test
    void whatMayBeTakenPassesAndIsTakenOnlyByEndingTheTask() {
        Order order = office.issued();

        press(OFFICER, order, "signForTask", Map.of("signForOutcome", "sign-for", "responsiblePerson", OFFICER));

        assertThat(office.now(order).status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void savingDecidesNothing() {
        Order order = office.issued();

        send(OFFICER, order, "signForTask", Map.of("prop_rectwf_signForOutcome", "decline"));

        assertThat(office.now(order).version()).isEqualTo(order.version());
    }

    @Test
    void aStrangerToTheStepIsToldSo() {
        Order order = office.issued();

        assertThatThrownBy(() -> press(SUPERVISOR, order, "signForTask", Map.of("signForOutcome", "sign-for")))
                .isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void documentsAddedToThePackageBecomeTheEvidenceThatLacks() {
        Order order = rectifying("甲");
        NodeRef document = document("现场照片说明.txt", "已清理");

        FormData sent = send(
                OFFICER,
                order,
                "rectifyTask",
                Map.of(
                        "assoc_packageItems_added", document.toString(),
                        "prop_transitions", "Next",
                        "prop_rectwf_rectifyOutcome", "submit",
                        "prop_rectwf_text", "已整改"));

        assertThat(sent.hasFieldData("assoc_packageItems_added")).isFalse();
        assertThat(office.now(order).attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("现场照片说明.txt");
            assertThat(file.measureId())
                    .isEqualTo(office.now(order).measures().get(0).id());
            assertThat(file.by()).isEqualTo(OFFICER);
        });
    }

    @Test
    void withoutEvidenceNothingIsSubmittedAndNothingIsLeftBehind() {
        Order order = rectifying("甲", "乙");
        NodeRef document = document("只有一份.txt", "一份");

        assertThatThrownBy(() -> send(
                        OFFICER,
                        order,
                        "rectifyTask",
                        Map.of(
                                "assoc_packageItems_added", document.toString(),
                                "prop_transitions", "Next",
                                "prop_rectwf_rectifyOutcome", "submit",
                                "prop_rectwf_text", "已整改")))
                .hasMessageContaining("甲");
        assertThat(office.now(order).attachments()).isEmpty();
    }

    @Test
    void theFormSaysWhichFileProvesWhichMeasure() {
        Order order = rectifying("甲", "乙");
        send(
                OFFICER,
                order,
                "rectifyTask",
                Map.of("assoc_packageItems_added", document("一.txt", "一").toString()));
        send(
                OFFICER,
                order,
                "rectifyTask",
                Map.of("assoc_packageItems_added", document("二.txt", "二").toString()));
        Order saved = office.now(order);
        String pairs =
                saved.measures().get(0).id() + " " + saved.attachments().get(0).id() + "\n"
                        + saved.measures().get(1).id() + " "
                        + saved.attachments().get(1).id();

        end(OFFICER, order, "rectifyTask", Map.of("rectifyOutcome", "submit", "text", "已整改", "evidence", pairs));

        assertThat(office.now(order).status()).isEqualTo(OrderStatus.SUBMITTED);
    }

    @Test
    void theFaceSheetIsTheOrderAsItIsNowAndOnlyPossibleOutcomesAreOffered() {
        Order order = rectifying("甲");
        office.take(
                OFFICER,
                order,
                Step.REQUEST_EXTENSION,
                Map.of(
                        "reason",
                        "雨季",
                        "newDeadline",
                        order.clocking().deadline().plusDays(9).toString()));

        Form form = office.as(
                OFFICER,
                () -> transaction(() -> {
                    Form made = new Form(new Item("task", "1"));
                    made.addData("assoc_packageItems", "workspace://SpacesStore/" + order.id());
                    PropertyFieldDefinition outcome = new PropertyFieldDefinition("rectwf:rectifyOutcome", "text");
                    Map<String, Object> parameters = new HashMap<>();
                    parameters.put("allowedValues", List.of("report|上报进展", "submit|提交验收", "request-extension|申请延期"));
                    outcome.setConstraints(List.of(new FieldConstraint("LIST", parameters)));
                    made.setFieldDefinitions(new ArrayList<>(List.of(outcome)));
                    forms().afterGenerate(task(order, "rectifyTask"), List.of(), List.of(), made, Map.of());
                    return made;
                }));

        assertThat(value(form, "prop_rectwf_orderLeadUnit")).isEqualTo("街道");
        assertThat(value(form, "prop_rectwf_orderLight")).isEqualTo("green");
        assertThat(value(form, "prop_rectwf_orderStatus")).isEqualTo("rectifying");
        assertThat(value(form, "prop_rectwf_orderId")).isEqualTo(order.id());
        assertThat(((PropertyFieldDefinition) form.getFieldDefinitions().get(0))
                        .getConstraints()
                        .get(0)
                        .getParameters()
                        .get("allowedValues"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("report|上报进展", "submit|提交验收");
    }

    @Test
    void noButtonIsShownToWhoMayTakeNoneOfTheSteps() {
        Order order = office.issued();

        Form form = office.as(
                SUPERVISOR,
                () -> transaction(() -> {
                    Form made = new Form(new Item("task", "1"));
                    made.setFieldDefinitions(
                            new ArrayList<>(List.of(new PropertyFieldDefinition("rectwf:signForOutcome", "text"))));
                    forms().afterGenerate(task(order, "signForTask"), List.of(), List.of(), made, Map.of());
                    return made;
                }));

        assertThat(form.getFieldDefinitions()).isEmpty();
    }

    @Test
    void aStartThatWouldBeRefusedIsRefusedWithItsSentenceBeforeThereIsAProcess() {
        FormData data = new FormData();
        data.addFieldData("prop_rectwf_title", "台账");

        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> transaction(() -> {
                            inChinese(() -> office.host
                                    .bean("rectify.order.startForms", StartForms.class)
                                    .beforePersist(definition(), data));
                            return null;
                        })))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("问题描述");
    }

    @Test
    void aProcessStartedByAPersonCarriesTheOrderAndWhatWasChosen() {
        NodeRef document = document("线索.txt", "群众来信");

        WorkflowPath path = office.as(SUPERVISOR, () -> transaction(() -> startWith(document)));

        Task task = office.host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(path.getInstance().getId().substring("activiti$".length()))
                .singleResult();
        String id = String.valueOf(
                office.host.bean("activitiTaskService", TaskService.class).getVariable(task.getId(), "rectwf_orderId"));
        Order order = office.as(SUPERVISOR, () -> office.orders.get(id));
        assertThat(order.attachments()).extracting(Attachment::name).containsExactly("线索.txt");
        assertThat(order.parts()).extracting(Order.Part::unit).containsExactly("finance");
        assertThat(office.host.asAdministrator(
                        () -> transaction(() -> workflows().getPackageContents("activiti$" + task.getId()))))
                .containsExactly(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id));
    }

    private static WorkflowPath startWith(NodeRef document) {
        NodeRef bag = workflows().createPackage(null);
        nodes().addChild(
                        bag, document, WorkflowModel.ASSOC_PACKAGE_CONTAINS, QName.createQName("cm", document.getId()));
        Map<QName, Serializable> start = new HashMap<>();
        start.put(WorkflowModel.ASSOC_PACKAGE, bag);
        Map.of(
                        "title", "台账",
                        "problemDescription", "未更新",
                        "problemSource", "inspection",
                        "problemCategory", "档案台账",
                        "pace", "by-date",
                        "leadUnit", "street1",
                        "responsiblePerson", OFFICER,
                        "requiredMeasures", "补齐")
                .forEach((name, value) -> start.put(QName.createQName(RectifyWorkflowModel.URI, name), value));
        start.put(QName.createQName(RectifyWorkflowModel.URI, "assistingUnits"), new ArrayList<>(List.of("finance")));
        start.put(
                QName.createQName(RectifyWorkflowModel.URI, "deadline"),
                java.sql.Date.valueOf(java.time.LocalDate.now().plusDays(40)));
        WorkflowPath path = workflows().startWorkflow(definition().getId(), start);
        workflows().endTask(workflows().getStartTask(path.getInstance().getId()).getId(), null);
        return path;
    }

    private static Order rectifying(String... measures) {
        Order order = office.issued();
        office.take(OFFICER, order, Step.SIGN_FOR, Map.of());
        String due = order.clocking().deadline().toString();
        List<Map<String, String>> planned = new ArrayList<>();
        for (String measure : measures) {
            planned.add(Map.of("text", measure, "dueOn", due));
        }
        return office.take(OFFICER, order, Step.PLAN, Map.of("measures", planned));
    }

    private static void press(String who, Order order, String key, Map<String, String> fields) {
        Map<String, Object> data = new HashMap<>(Map.of("prop_transitions", "Next"));
        fields.forEach((name, value) -> data.put("prop_rectwf_" + name, value));
        send(who, order, key, data);
    }

    /** What the host does with a form before it saves it. */
    private static FormData send(String who, Order order, String key, Map<String, ?> fields) {
        FormData data = new FormData();
        fields.forEach(data::addFieldData);
        WorkflowTask task = office.host.asAdministrator(() -> transaction(() -> task(order, key)));
        office.as(
                who,
                () -> transaction(() -> {
                    inChinese(() -> forms().beforePersist(task, data));
                    return null;
                }));
        return data;
    }

    private static void end(String who, Order order, String key, Map<String, String> fields) {
        press(who, order, key, fields);
        office.as(
                who,
                () -> transaction(() -> {
                    Map<QName, Serializable> properties = new HashMap<>();
                    fields.forEach(
                            (name, value) -> properties.put(QName.createQName(RectifyWorkflowModel.URI, name), value));
                    String id = task(order, key).getId();
                    workflows().updateTask(id, properties, null, null);
                    return workflows().endTask(id, null);
                }));
    }

    private static void inChinese(Runnable work) {
        I18NUtil.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
        try {
            work.run();
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    private static NodeRef document(String name, String text) {
        return office.host.asAdministrator(() -> transaction(() -> {
            NodeRef home = nodes().getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
            NodeRef document = nodes().createNode(
                            home,
                            ContentModel.ASSOC_CHILDREN,
                            QName.createQName("cm", name),
                            ContentModel.TYPE_CONTENT,
                            Map.of(ContentModel.PROP_NAME, name))
                    .getChildRef();
            ContentWriter writer = office.host
                    .bean("contentService", ContentService.class)
                    .getWriter(document, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.putContent(text);
            office.host
                    .bean("permissionService", org.alfresco.service.cmr.security.PermissionService.class)
                    .setPermission(document, "GROUP_EVERYONE", "Consumer", true);
            return document;
        }));
    }

    private static WorkflowTask task(Order order, String key) {
        Task task = office.host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(office.now(order).processId().substring("activiti$".length()))
                .taskDefinitionKey(key)
                .singleResult();
        return office.host.asAdministrator(() -> {
            WorkflowTask found = workflows().getTaskById("activiti$" + task.getId());
            found.getProperties();
            return found;
        });
    }

    private static WorkflowDefinition definition() {
        return workflows().getDefinitionByName("activiti$rectifyOrder");
    }

    private static TaskForms forms() {
        return office.host.bean("rectify.order.taskForms", TaskForms.class);
    }

    private static NodeService nodes() {
        return office.host.bean("nodeService", NodeService.class);
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
