package org.rectify.host.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.agreement.AgreementOffice.LEADER;
import static org.rectify.host.agreement.AgreementOffice.OFFICER;
import static org.rectify.host.agreement.AgreementOffice.PASSWORD;
import static org.rectify.host.agreement.AgreementOffice.SECRETARY;
import static org.rectify.host.agreement.AgreementOffice.SUPERVISOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.HistoryService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.forms.Item;
import org.alfresco.repo.forms.PropertyFieldDefinition;
import org.alfresco.repo.forms.PropertyFieldDefinition.FieldConstraint;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStatus;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.platform.Transactions;
import org.rectify.record.workflow.StartForms;
import org.rectify.record.workflow.TaskForms;

/** The forms of an agreement's tasks as Share sends them and shows them: who signs there proves it with the password. */
class AgreementFormsOnHostIT {

    private static AgreementOffice office;

    @BeforeAll
    static void start() {
        office = new AgreementOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void bothSignInTheirTasksFormsAndItIsInForce() {
        Agreement sent = office.sent();

        sign(SECRETARY, sent, "signBelowTask", PASSWORD);
        assertThat(office.now(sent).status()).isEqualTo(AgreementStatus.SIGNED_BELOW);
        sign(LEADER, sent, "signAboveTask", PASSWORD);

        Agreement inForce = office.now(sent);
        assertThat(inForce.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(inForce.signatures()).extracting(Agreement.Signature::by).containsExactly(SECRETARY, LEADER);
    }

    @Test
    void thePasswordReachesNeitherTheTaskNorTheEnginesMemory() {
        Agreement sent = office.sent();

        sign(SECRETARY, sent, "signBelowTask", PASSWORD);

        assertThat(office.host
                        .bean("activitiHistoryService", HistoryService.class)
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(process(sent))
                        .list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains(PASSWORD))
                .noneMatch(variable -> variable.getVariableName().contains("assword"));
    }

    @Test
    void aWrongPasswordOrNoneIsASentenceAndSignsNothing() {
        Agreement sent = office.sent();

        assertThatThrownBy(() -> sign(SECRETARY, sent, "signBelowTask", "wrong"))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("密码");
        assertThatThrownBy(() -> sign(SECRETARY, sent, "signBelowTask", ""))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("密码");
        assertThat(office.now(sent).status()).isEqualTo(AgreementStatus.SENT);
    }

    @Test
    void whoEndsTheTaskByAnotherDoorHasProvenNothing() {
        Agreement sent = office.sent();

        assertThatThrownBy(() -> office.as(
                        SECRETARY,
                        () -> transaction(() -> end(sent, "signBelowTask", Map.of("signBelowOutcome", "sign")))))
                .hasStackTraceContaining("Signing asks for the password");
        // And what one transaction proved is nothing to the next.
        office.as(SECRETARY, () -> transaction(() -> persist(sent, "signBelowTask", PASSWORD)));
        assertThatThrownBy(() -> office.as(
                        SECRETARY,
                        () -> transaction(() -> end(sent, "signBelowTask", Map.of("signBelowOutcome", "sign")))))
                .hasStackTraceContaining("Signing asks for the password");
        assertThat(office.now(sent).status()).isEqualTo(AgreementStatus.SENT);
    }

    @Test
    void whoMayNotSignIsNotAskedForAPassword() {
        Agreement sent = office.sent();

        assertThatThrownBy(() -> office.as(
                        OFFICER, () -> transaction(() -> persist(sent, "signBelowTask", "whatever it may be"))))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageNotContaining("密码");
        assertThat(office.host
                        .bean("activitiTaskService", TaskService.class)
                        .createTaskQuery()
                        .processInstanceId(process(sent))
                        .count())
                .isOne();
    }

    @Test
    void theFormShowsTheAgreementAndOnlyTheStepsOfItsReader() {
        Agreement sent = office.sent();

        assertThat(offered(SECRETARY, sent)).containsExactly("refuse|拒签", "sign|签订");
        assertThat(offered(SUPERVISOR, sent)).isEmpty();
        Form form = form(SECRETARY, sent);
        assertThat(value(form, "prop_rectwf_agreementLowerUnit")).contains("街道");
        assertThat(value(form, "prop_rectwf_agreementStatus")).isEqualTo("sent");
        assertThat(value(form, "prop_rectwf_agreementId")).isEqualTo(sent.id());
    }

    @Test
    void aStartThatWouldBeRefusedIsRefusedWithItsSentence() {
        FormData data = new FormData();
        data.addFieldData("prop_rectwf_agreementName", "责任书");

        assertThatThrownBy(() -> office.as(
                        SUPERVISOR,
                        () -> transaction(() -> {
                            office.host
                                    .bean("rectify.agreement.startForms", StartForms.class)
                                    .beforePersist(
                                            workflows().getDefinitionByName("activiti$responsibilityAgreement"), data);
                            return null;
                        })))
                .isInstanceOf(WorkflowException.class)
                .hasMessageNotContaining("{0}");
    }

    /** What the host does when the form is sent: the filter first, then the task, in one transaction. */
    private static void sign(String who, Agreement agreement, String key, String password) {
        String outcome = key.substring(0, key.length() - "Task".length()) + "Outcome";
        office.as(
                who,
                () -> transaction(() -> {
                    persist(agreement, key, password);
                    return end(agreement, key, Map.of(outcome, "sign"));
                }));
    }

    private static FormData persist(Agreement agreement, String key, String password) {
        FormData data = new FormData();
        data.addFieldData("prop_transitions", "Next");
        data.addFieldData("prop_rectwf_" + key.substring(0, key.length() - "Task".length()) + "Outcome", "sign");
        data.addFieldData("prop_rectwf_password", password);
        org.springframework.extensions.surf.util.I18NUtil.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
        try {
            forms().beforePersist(task(agreement, key), data);
        } finally {
            org.springframework.extensions.surf.util.I18NUtil.setLocale(null);
        }
        assertThat(data.hasFieldData("prop_rectwf_password")).isFalse();
        return data;
    }

    private static WorkflowTask end(Agreement agreement, String key, Map<String, String> fields) {
        Map<QName, java.io.Serializable> properties = new HashMap<>();
        fields.forEach((name, value) -> properties.put(QName.createQName(RectifyWorkflowModel.URI, name), value));
        String id = task(agreement, key).getId();
        workflows().updateTask(id, properties, null, null);
        return workflows().endTask(id, null);
    }

    private static List<Object> offered(String who, Agreement agreement) {
        return form(who, agreement).getFieldDefinitions().stream()
                .map(PropertyFieldDefinition.class::cast)
                .flatMap(field -> field.getConstraints().stream())
                .flatMap(each -> ((List<?>) each.getParameters().get("allowedValues")).stream())
                .map(Object.class::cast)
                .toList();
    }

    private static Form form(String who, Agreement agreement) {
        return office.as(
                who,
                () -> transaction(() -> {
                    Form made = new Form(new Item("task", "1"));
                    PropertyFieldDefinition outcome = new PropertyFieldDefinition("rectwf:signBelowOutcome", "text");
                    Map<String, Object> parameters = new HashMap<>();
                    parameters.put("allowedValues", List.of("refuse|拒签", "sign|签订"));
                    outcome.setConstraints(List.of(new FieldConstraint("LIST", parameters)));
                    made.setFieldDefinitions(new ArrayList<>(List.of(outcome)));
                    forms().afterGenerate(task(agreement, "signBelowTask"), List.of(), List.of(), made, Map.of());
                    return made;
                }));
    }

    private static String process(Agreement agreement) {
        return office.now(agreement).processId().substring("activiti$".length());
    }

    private static WorkflowTask task(Agreement agreement, String key) {
        Task task = office.host
                .bean("activitiTaskService", TaskService.class)
                .createTaskQuery()
                .processInstanceId(process(agreement))
                .taskDefinitionKey(key)
                .singleResult();
        WorkflowTask found = workflows().getTaskById("activiti$" + task.getId());
        found.getProperties();
        return found;
    }

    private static TaskForms forms() {
        return office.host.bean("rectify.agreement.taskForms", TaskForms.class);
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
