package org.rectify.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.workflow.WorkflowFixture.fxw;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.host.contract.TestHosts;
import org.rectify.host.dictionary.HostDictionary;

/** Processes, their start, timers and end, as in ACS (facts C). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class ProcessContractIT {
    @Parameter
    TestHosts.Database database;

    private WorkflowFixture fixture;
    private String initiator;
    private String pool;

    @BeforeEach
    void people() {
        fixture = new WorkflowFixture(database);
        initiator = fixture.person();
        pool = fixture.group(initiator);
    }

    private Map<QName, Serializable> form() {
        return new HashMap<>(Map.of(fxw("pool"), pool));
    }

    private String start() {
        return fixture.start(initiator, "fxwTwo", form());
    }

    private void end(String user, WorkflowTask task) {
        fixture.as(user, () -> fixture.workflows.endTask(task.getId(), null));
    }

    @Test
    void theProcessRunsWhileItsStartTaskHidesItsTasks() {
        String process = fixture.as(initiator, () -> fixture.begin("fxwTwo", form()));
        WorkflowTask start = fixture.waiting(process);
        assertThat(start.getId()).isEqualTo("activiti$start" + WorkflowFixture.local(process));
        assertThat(start.getState()).isEqualTo(WorkflowTaskState.IN_PROGRESS);
        assertThat(start.getProperties())
                .containsEntry(fxw("pool"), pool)
                .containsEntry(fxw("kind"), "plain")
                .doesNotContainKey(fxw("needed"));
        assertThat(fixture.tasks
                        .createTaskQuery()
                        .processInstanceId(WorkflowFixture.local(process))
                        .count())
                .isOne();
        end(initiator, start);
        assertThat(fixture.waiting(process).getName()).isEqualTo("fxw:outcomeTask");
        assertThat(fixture.as(initiator, () -> fixture.workflows.getStartTask(process))
                        .getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
    }

    @Test
    void theInitiatorIsWhoLoggedInNotWhoIsActedFor() {
        String process =
                fixture.as(initiator, () -> AuthenticationUtil.runAsSystem(() -> fixture.begin("fxwTwo", form())));
        NodeRef person = fixture.people.getPerson(initiator);
        assertThat(fixture.as("admin", () -> fixture.workflows.getWorkflowById(process))
                        .getInitiator())
                .isEqualTo(person);
    }

    @Test
    void aReceiveTaskAtTheBeginningIsPassedWithTheStartTask() {
        String process = fixture.start(initiator, "fxwReceive", Map.of());
        assertThat(fixture.waiting(process).getPath().getNode().getName()).isEqualTo("task");
    }

    @Test
    void aFailingTaskListenerIsWrappedAndAllIsRolledBack() {
        String process = start();
        WorkflowTask task = fixture.waiting(process);
        WorkflowFixture.onTask = each -> {
            if (each.getEventName().equals(TaskListener.EVENTNAME_COMPLETE)) {
                throw new ConstraintViolatedException("no");
            }
        };
        assertThatThrownBy(() -> end(initiator, task))
                .isInstanceOf(ActivitiException.class)
                .hasMessageContaining("Exception while invoking TaskListener")
                .hasRootCauseInstanceOf(ConstraintViolatedException.class);
        assertThat(fixture.waiting(process).getId()).isEqualTo(task.getId());
        assertThat(fixture.waiting(process).getProperties().get(WorkflowModel.PROP_OUTCOME))
                .isNull();
    }

    @Test
    void aFailingExecutionListenerIsNotWrapped() {
        String process = start();
        WorkflowFixture.onEnd = each -> {
            throw new ConstraintViolatedException("no");
        };
        assertThatThrownBy(() -> end(initiator, fixture.waiting(process)))
                .isInstanceOf(ConstraintViolatedException.class);
    }

    @Test
    void taskListenersSeeTheTasksOwnVariablesAndThePackage() {
        List<Object> seen = new ArrayList<>();
        NodeRef bag = fixture.as(initiator, () -> fixture.workflows.createPackage(null));
        Map<QName, Serializable> form = form();
        form.put(WorkflowModel.ASSOC_PACKAGE, bag);
        form.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "案由");
        WorkflowFixture.onTask = task -> {
            seen.add(task.getEventName());
            seen.add(task.getDescription());
            seen.add(task.getVariableLocal("fxw_result"));
            seen.add(task.getVariable("bpm_package").toString());
        };
        String process = fixture.start(initiator, "fxwTwo", form);
        WorkflowTask task = fixture.waiting(process);
        assertThat(task.getProperties()).containsEntry(WorkflowModel.ASSOC_PACKAGE, bag);
        fixture.as(
                initiator,
                () -> fixture.workflows.updateTask(
                        task.getId(), new HashMap<>(Map.of(fxw("result"), "ok")), null, null));
        end(initiator, task);
        String node = "Node Ref: " + bag;
        assertThat(seen).containsExactly("create", "案由", null, node, "complete", "案由", "ok", node);
    }

    @Test
    void thePackageKnowsItsProcessAndGoesWithIt() {
        NodeRef bag = fixture.as(initiator, () -> fixture.workflows.createPackage(null));
        Map<QName, Serializable> form = form();
        form.put(WorkflowModel.ASSOC_PACKAGE, bag);
        String process = fixture.start(initiator, "fxwTwo", form);
        assertThat(fixture.as("admin", () -> fixture.nodes.getProperty(bag, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID)))
                .isEqualTo(process);
        assertThatThrownBy(() -> fixture.start(initiator, "fxwTwo", form)).isInstanceOf(WorkflowException.class);
        // Nobody asks who cancels.
        fixture.as(fixture.person(), () -> fixture.workflows.cancelWorkflow(process));
        assertThat(fixture.as("admin", () -> fixture.nodes.exists(bag))).isFalse();
        assertThat(fixture.as("admin", () -> fixture.workflows.getWorkflowById(process)))
                .isNull();
        assertThatThrownBy(() -> fixture.as("admin", () -> fixture.workflows.cancelWorkflow(process)))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void completionKeepsTheHistoryAndDeletingRemovesIt() {
        String process = fixture.start(initiator, "fxwReceive", Map.of());
        WorkflowTask task = fixture.waiting(process);
        end("admin", task);
        assertThat(fixture.as("admin", () -> fixture.workflows.getTaskById(task.getId()))
                        .getState())
                .isEqualTo(WorkflowTaskState.COMPLETED);
        fixture.as("admin", () -> fixture.workflows.deleteWorkflow(process));
        assertThat(fixture.as("admin", () -> fixture.workflows.getTaskById(task.getId())))
                .isNull();
    }

    @Test
    void theEnginesOwnDeletionKeepsTheHistory() {
        String process = start();
        fixture.as("admin", () -> {
            fixture.runtime.deleteProcessInstance(WorkflowFixture.local(process), "replaced");
            return null;
        });
        assertThat(fixture.as("admin", () -> fixture.workflows.getWorkflowById(process))
                        .isActive())
                .isFalse();
    }

    @Test
    void aProcessStartedInATransactionThatFailsIsNotThere() {
        List<String> started = new ArrayList<>();
        assertThatThrownBy(() -> fixture.as(initiator, () -> {
                    started.add(fixture.begin("fxwTwo", form()));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fixture.as("admin", () -> fixture.workflows.getWorkflowById(started.get(0))))
                .isNull();
    }

    @Test
    void variablesOfManyKindsComeBack() {
        String process = WorkflowFixture.local(start());
        String text = "整改".repeat(10_000);
        Map<String, Object> variables = new HashMap<>();
        variables.put("text", text);
        variables.put("day", new Date(1_000));
        variables.put("list", new ArrayList<>(List.of("甲", "乙")));
        variables.put("none", null);
        variables.put("node", new NodeRef("workspace://SpacesStore/nowhere"));
        fixture.as("admin", () -> {
            fixture.runtime.setVariables(process, variables);
            return null;
        });
        assertThat(fixture.runtime.getVariables(process)).containsAllEntriesOf(variables);
        assertThatThrownBy(() -> fixture.as("admin", () -> {
                    fixture.runtime.setVariable(process, "plain", new Object());
                    return null;
                }))
                .isInstanceOf(ActivitiException.class);
    }

    private String timer(String assignee, Date due, String starter) {
        return fixture.start(starter, "fxwTimer", new HashMap<>(Map.of(fxw("person"), assignee, fxw("due"), due)));
    }

    @Test
    void timersRunAsTheInitiatorInTheHostsTransaction() {
        List<String> users = new CopyOnWriteArrayList<>();
        WorkflowFixture.onNote = execution -> {
            users.add(AuthenticationUtil.getFullyAuthenticatedUser() + " " + AuthenticationUtil.getRunAsUser());
            fixture.nodes.setProperty(
                    fixture.people.getPerson(initiator), org.alfresco.model.ContentModel.PROP_LASTNAME, "N");
        };
        timer("admin", new Date(System.currentTimeMillis() - 1_000), initiator);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !users.isEmpty());
        assertThat(users).containsExactly(initiator + " " + initiator);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> "N"
                .equals(fixture.as(
                        "admin",
                        () -> fixture.nodes.getProperty(
                                fixture.people.getPerson(initiator), org.alfresco.model.ContentModel.PROP_LASTNAME))));
    }

    @Test
    void aTimerIsListedAndCanBeMoved() {
        String process = timer(initiator, new Date(System.currentTimeMillis() + 3_600_000), initiator);
        var timers = fixture.as("admin", () -> fixture.workflows.getTimers(process));
        assertThat(timers).hasSize(1);
        Date later = new Date((System.currentTimeMillis() / 1000 + 7_200) * 1000);
        fixture.as(
                "admin",
                () -> fixture.management.executeCommand(context -> {
                    context.getJobEntityManager()
                            .findJobById(timers.get(0).getName())
                            .setDuedate(later);
                    return null;
                }));
        assertThat(fixture.as("admin", () -> fixture.workflows.getTimers(process))
                        .get(0)
                        .getDueDate())
                .hasSameTimeAs(later);
        fixture.as("admin", () -> fixture.workflows.cancelWorkflow(process));
    }

    @Test
    void aFailingTimerIsTriedThreeTimesAndLeft() {
        WorkflowFixture.onNote = execution -> {
            throw new IllegalStateException("not today");
        };
        String process = timer(initiator, new Date(System.currentTimeMillis() - 600_000), initiator);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> fixture.management
                                .createJobQuery()
                                .processInstanceId(WorkflowFixture.local(process))
                                .withException()
                                .noRetriesLeft()
                                .count()
                        == 1);
        fixture.as("admin", () -> fixture.workflows.cancelWorkflow(process));
    }

    @Test
    void theDeployerLeavesAKnownProcessAndDeployingAlwaysAddsAVersion() {
        WorkflowService impl = fixture.host.bean("workflowServiceImpl", WorkflowService.class);
        HostWorkflowDeployer deployer = new HostWorkflowDeployer(
                impl,
                fixture.host.bean("retryingTransactionHelper", RetryingTransactionHelper.class),
                fixture.host.bean(HostDictionary.class));
        Properties definition = new Properties();
        definition.putAll(Map.of(
                "engineId",
                "activiti",
                "location",
                "workflow/receive.bpmn20.xml",
                "mimetype",
                "text/xml",
                "redeploy",
                "false"));
        deployer.setWorkflowDefinitions(List.of(definition));
        int before = versions();
        String running = fixture.start(initiator, "fxwReceive", Map.of());
        deployer.init();
        assertThat(versions()).isEqualTo(before);
        fixture.deploy("workflow/receive.bpmn20.xml");
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(fixture.as("admin", () -> fixture.workflows.getWorkflowById(running))
                        .getDefinition()
                        .getVersion())
                .isEqualTo(String.valueOf(before));
        assertThatThrownBy(() -> fixture.as(
                        "admin",
                        () -> fixture.workflows.deployDefinition(
                                "activiti", WorkflowFixture.file("workflow/fxw-model.xml"), "text/xml")))
                .isInstanceOf(WorkflowException.class);
    }

    private int versions() {
        return fixture.as("admin", () -> fixture.workflows.getAllDefinitionsByName("activiti$fxwReceive"))
                .size();
    }

    @Test
    void nobodyGetsNoAnswer() {
        assertThatThrownBy(() -> fixture.workflows.getDefinitions())
                .isInstanceOf(org.alfresco.repo.security.authentication.AuthenticationException.class);
    }
}
