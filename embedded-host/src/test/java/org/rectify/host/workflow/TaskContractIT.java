package org.rectify.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.workflow.WorkflowFixture.fxw;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.host.contract.TestHosts;

/** Tasks, their properties and who may touch them, as in ACS (facts D). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class TaskContractIT {
    @Parameter
    TestHosts.Database database;

    private WorkflowFixture fixture;
    private String initiator;
    private String member;
    private String other;
    private String pool;
    private String process;

    @BeforeEach
    void startProcess() {
        fixture = new WorkflowFixture(database);
        initiator = fixture.person();
        member = fixture.person();
        other = fixture.person();
        pool = fixture.group(fixture.group(member));
        process = fixture.start(initiator, "fxwTwo", Map.of(fxw("pool"), pool, fxw("needed"), "x"));
    }

    private WorkflowTask task() {
        return fixture.waiting(process);
    }

    private WorkflowTask update(String user, QName name, Serializable value) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(name, value);
        String id = task().getId();
        return fixture.as(user, () -> fixture.workflows.updateTask(id, properties, null, null));
    }

    private List<String> pooled(String user) {
        return fixture.as(user, () -> fixture.workflows.getPooledTasks(user)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    private List<String> assigned(String user) {
        return fixture.as(user, () -> fixture.workflows.getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS)).stream()
                .map(WorkflowTask::getId)
                .toList();
    }

    @Test
    void aPooledTaskIsSeenThroughNestedGroupsUntilSomebodyHasIt() {
        String id = task().getId();
        assertThat(pooled(member)).containsExactly(id);
        assertThat(pooled(other)).isEmpty();
        update(member, ContentModel.PROP_OWNER, member);
        assertThat(pooled(member)).isEmpty();
        assertThat(assigned(member)).containsExactly(id);
        update(member, ContentModel.PROP_OWNER, null);
        assertThat(pooled(member)).containsExactly(id);
    }

    @Test
    void propertiesAreLocalVariablesOfTheirTypes() {
        Date day = Date.from(Instant.parse("2026-05-04T00:00:00Z"));
        update(member, fxw("count"), "7");
        update(member, fxw("day"), day);
        WorkflowTask task = task();
        assertThat(task.getProperties()).containsEntry(fxw("count"), 7).containsEntry(fxw("day"), day);
        String local = WorkflowFixture.local(task.getId());
        assertThat(fixture.tasks.getVariableLocal(local, "fxw_count")).isEqualTo(7);
        assertThat(fixture.runtime.getVariable(WorkflowFixture.local(process), "fxw_count"))
                .isNull();
        assertThatThrownBy(() -> update(member, fxw("count"), "abc")).isInstanceOf(AlfrescoRuntimeException.class);
    }

    @Test
    void protectedPropertiesAreLeftAndListConstraintsNotAsked() {
        update(member, fxw("shown"), "no");
        update(member, fxw("result"), "NOPE");
        WorkflowTask task = update(member, WorkflowModel.PROP_PRIORITY, 9);
        assertThat(task.getProperties())
                .doesNotContainKey(fxw("shown"))
                .containsEntry(fxw("result"), "NOPE")
                .containsEntry(WorkflowModel.PROP_PRIORITY, 9);
    }

    @Test
    void descriptionDueDateAndPriorityAreTheEnginesFields() {
        assertThat(task().getProperties())
                .containsEntry(WorkflowModel.PROP_PRIORITY, 2)
                .containsEntry(WorkflowModel.PROP_DESCRIPTION, "First")
                .containsEntry(WorkflowModel.PROP_STATUS, "Not Yet Started")
                .containsEntry(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME, fxw("result"));
        Date due = Date.from(Instant.parse("2026-05-04T00:00:00Z"));
        update(member, WorkflowModel.PROP_DUE_DATE, due);
        update(member, WorkflowModel.PROP_DESCRIPTION, "说明");
        var engine = fixture.tasks
                .createTaskQuery()
                .taskId(WorkflowFixture.local(task().getId()))
                .singleResult();
        assertThat(engine.getDueDate()).hasSameTimeAs(due);
        assertThat(engine.getDescription()).isEqualTo("说明");
    }

    @Test
    void associationsAreScriptNodesInsideAndReferencesOutside() {
        var person = fixture.people.getPerson(other);
        String id = task().getId();
        WorkflowTask task = fixture.as(
                member,
                () -> fixture.workflows.updateTask(
                        id,
                        null,
                        Map.of(
                                WorkflowModel.ASSOC_ASSIGNEE,
                                List.of(person),
                                WorkflowModel.ASSOC_ASSIGNEES,
                                List.of(person)),
                        null));
        assertThat(task.getProperties().get(WorkflowModel.ASSOC_ASSIGNEE)).isEqualTo(person);
        assertThat(task.getProperties().get(WorkflowModel.ASSOC_ASSIGNEES)).isEqualTo(List.of(person));
        assertThat(fixture.tasks
                        .getVariableLocal(WorkflowFixture.local(id), "bpm_assignee")
                        .getClass()
                        .getSimpleName())
                .isEqualTo("ActivitiScriptNode");
        // Who is named so may end it, too.
        fixture.as(other, () -> fixture.workflows.endTask(id, null));
    }

    @Test
    void thePoolMayTakeAndEndEvenWhatAnotherHas() {
        String second = fixture.person();
        fixture.as("admin", () -> {
            fixture.authorities.addAuthority(pool, second);
            return null;
        });
        update(member, ContentModel.PROP_OWNER, member);
        update(second, ContentModel.PROP_OWNER, second);
        WorkflowTask ended = fixture.as(member, () -> fixture.workflows.endTask(task().getId(), null));
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(ContentModel.PROP_OWNER, member)
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed");
    }

    @Test
    void initiatorAndAdministratorMayTouchATaskAndOthersNot() {
        update(initiator, fxw("count"), 1);
        update("admin", fxw("count"), 2);
        String id = task().getId();
        assertThatThrownBy(() -> update(other, fxw("count"), 3)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as(other, () -> fixture.workflows.endTask(id, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.as(other, () -> fixture.workflows.getTaskById(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fixture.as(member, () -> fixture.workflows.getTaskById(id)).getId())
                .isEqualTo(id);
    }

    @Test
    void theOutcomeIsWhatTheTypeNames() {
        update(member, fxw("result"), "no");
        WorkflowTask ended = fixture.as(member, () -> fixture.workflows.endTask(task().getId(), null));
        assertThat(ended.getProperties()).containsEntry(WorkflowModel.PROP_OUTCOME, "no");
        assertThat(ended.getTitle()).isEqualTo("Outcome");
        WorkflowTask again = fixture.as(member, () -> fixture.workflows.getTaskById(ended.getId()));
        assertThat(again.getProperties()).containsEntry(fxw("result"), "no");
    }

    @Test
    void whatIsMandatoryIsAskedAtTheEnd() {
        fixture.as(member, () -> fixture.workflows.endTask(task().getId(), "ok"));
        String id = task().getId();
        assertThatThrownBy(() -> fixture.as(member, () -> fixture.workflows.endTask(id, null)))
                .hasRootCauseInstanceOf(WorkflowException.class)
                .hasStackTraceContaining("must");
        update(member, fxw("must"), "done");
        fixture.as(member, () -> fixture.workflows.endTask(id, null));
        assertThat(fixture.as(member, () -> fixture.workflows.getWorkflowById(process))
                        .isActive())
                .isFalse();
    }

    @Test
    void onlyNextLeavesATaskWithoutOutcomes() {
        fixture.as(member, () -> fixture.workflows.endTask(task().getId(), "ok"));
        String id = task().getId();
        assertThatThrownBy(() -> fixture.as(member, () -> fixture.workflows.endTask(id, "elsewhere")))
                .isInstanceOf(WorkflowException.class);
    }

    @Test
    void screensOfferClaimingReleasingAndReassigningAsTheTaskStands() {
        WorkflowTask free = task();
        assertThat(ask(free, member)).isEqualTo("editable claimable");
        assertThat(ask(free, initiator)).isEqualTo("editable");
        assertThat(ask(free, other)).isEmpty();
        update(member, ContentModel.PROP_OWNER, member);
        assertThat(ask(task(), member)).isEqualTo("editable releasable");
    }

    private String ask(WorkflowTask task, String user) {
        return fixture.as(user, () -> {
            StringBuilder can = new StringBuilder();
            can.append(fixture.workflows.isTaskEditable(task, user) ? "editable " : "");
            can.append(fixture.workflows.isTaskClaimable(task, user) ? "claimable " : "");
            can.append(fixture.workflows.isTaskReleasable(task, user) ? "releasable " : "");
            can.append(fixture.workflows.isTaskReassignable(task, user) ? "reassignable " : "");
            return can.toString().trim();
        });
    }

    @Test
    void queriesFindTasksByProcessActorNameAndProperties() {
        update(member, ContentModel.PROP_OWNER, member);
        update(member, fxw("count"), 42);
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(process);
        query.setActorId(member);
        query.setTaskName(fxw("outcomeTask"));
        query.setTaskCustomProps(Map.of(fxw("count"), 42));
        query.setOrderBy(new WorkflowTaskQuery.OrderBy[] {WorkflowTaskQuery.OrderBy.TaskCreated_Desc});
        assertThat(fixture.as(member, () -> fixture.workflows.queryTasks(query, false)))
                .hasSize(1);
        query.setTaskCustomProps(Map.of(fxw("count"), 43));
        assertThat(fixture.as(member, () -> fixture.workflows.queryTasks(query, false)))
                .isEmpty();
        WorkflowTaskQuery ended = new WorkflowTaskQuery();
        ended.setProcessId(process);
        ended.setTaskState(WorkflowTaskState.COMPLETED);
        assertThat(fixture.as(member, () -> fixture.workflows.queryTasks(ended, false)))
                .extracting(WorkflowTask::getId)
                .containsExactly("activiti$start" + WorkflowFixture.local(process));
    }
}
