package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Finding, changing and ending tasks. */
final class Tasks {
    /** The only way out of a task; which way the process takes is its own matter. */
    static final String NEXT = "Next";

    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final Instances instances;
    private final StartTasks starts;
    private final TaskViews views;
    private final TaskUpdate update;
    private final VariableMapping mapping;
    private final Actors actors;

    Tasks(
            ProcessEngine engine,
            Instances instances,
            StartTasks starts,
            TaskViews views,
            VariableMapping mapping,
            Actors actors) {
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.management = engine.getManagementService();
        this.instances = instances;
        this.starts = starts;
        this.views = views;
        this.update = new TaskUpdate(engine, views, mapping, actors);
        this.mapping = mapping;
        this.actors = actors;
    }

    WorkflowTask find(String taskId) {
        String id = WorkflowNames.local(taskId);
        if (StartTasks.is(id)) {
            return starts.of(StartTasks.process(id));
        }
        Task task = waiting(id);
        if (task != null) {
            return views.of(task);
        }
        HistoricTaskInstance ended =
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        return ended == null ? null : views.of(ended);
    }

    private Task waiting(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    /** The start task while it waits, afterwards the execution's own, not those of its branches. */
    List<WorkflowTask> onPath(String pathId) {
        Execution execution = instances.execution(WorkflowNames.local(pathId));
        if (execution == null) {
            throw new WorkflowException("Workflow token for path '" + pathId + "' does not exist");
        }
        if (starts.waits(execution.getProcessInstanceId())) {
            return List.of(starts.of(execution.getProcessInstanceId()));
        }
        return views(tasks.createTaskQuery().executionId(execution.getId()).list());
    }

    private List<WorkflowTask> views(List<Task> found) {
        return found.stream().map(views::of).toList();
    }

    List<WorkflowTask> assigned(String authority, WorkflowTaskState state) {
        if (state == WorkflowTaskState.IN_PROGRESS) {
            return views(tasks.createTaskQuery().taskAssignee(authority).list());
        }
        List<WorkflowTask> ended = new ArrayList<>();
        for (HistoricTaskInstance task : history.createHistoricTaskInstanceQuery()
                .taskAssignee(authority)
                .finished()
                .list()) {
            WorkflowTask view = views.of(task);
            if (view != null) {
                ended.add(view);
            }
        }
        return ended;
    }

    /** What somebody, or a group, may claim: tasks that nobody has. */
    List<WorkflowTask> pooled(String authority) {
        List<String> all = actors.withGroups(authority);
        Map<String, Task> found = new LinkedHashMap<>();
        if (!Actors.isGroup(authority)) {
            tasks.createTaskQuery().taskCandidateUser(authority).list().forEach(task -> found.put(task.getId(), task));
            all = all.subList(1, all.size());
        }
        if (!all.isEmpty()) {
            tasks.createTaskQuery().taskCandidateGroupIn(all).list().forEach(task -> found.put(task.getId(), task));
        }
        return views(found.values().stream()
                .filter(task -> task.getAssignee() == null)
                .toList());
    }

    WorkflowTask update(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        String id = WorkflowNames.local(taskId);
        if (StartTasks.is(id)) {
            throw new WorkflowException("Start tasks cannot be updated: " + taskId);
        }
        Task task = waiting(id);
        if (task == null) {
            throw new WorkflowException("Failed to update task: Task with id " + taskId + " does not exist");
        }
        try {
            update.apply(task, properties, add, remove);
            return views.of(waiting(id));
        } catch (ActivitiException refused) {
            throw new WorkflowException("Failed to update task with id '" + taskId + "'.", refused);
        }
    }

    /** Ends the task as the one who is logged in, whosever it was. */
    WorkflowTask end(String taskId, String transition) {
        String id = WorkflowNames.local(taskId);
        if (StartTasks.is(id)) {
            return starts.end(StartTasks.process(id));
        }
        // One command, so that the engine reads and writes once what it would otherwise read and write three times.
        Task task = management.executeCommand(
                context -> end(context.getTaskEntityManager().findTaskById(id), transition));
        if (task == null) {
            throw new WorkflowException("Failed to end task: Task with id " + taskId + " does not exist");
        }
        return views.ended(task);
    }

    private Task end(TaskEntity task, String transition) {
        if (task != null) {
            String user = AuthenticationUtil.getFullyAuthenticatedUser();
            if (task.getAssignee() == null || !task.getAssignee().equals(user)) {
                tasks.setAssignee(task.getId(), user);
            }
            outcome(task, transition);
            tasks.complete(task.getId());
        }
        return task;
    }

    private void outcome(TaskEntity task, String transition) {
        boolean next = transition == null || NEXT.equals(transition);
        Map<String, Object> own = task.getVariablesLocal();
        Map<QName, Serializable> properties = mapping.properties(views.type(task), own, own);
        QName property = (QName) properties.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        if (property == null && !next) {
            throw new WorkflowException("Invalid transition '" + transition + "' for task "
                    + WorkflowNames.global(task.getId()) + ": only '" + NEXT + "' is possible");
        }
        Map<QName, Serializable> changes = new HashMap<>();
        Serializable outcome = next ? null : transition;
        if (property != null && next) {
            outcome = mapping.as(DataTypeDefinition.TEXT, properties.get(property));
        } else if (property != null) {
            PropertyDefinition definition = views.type(task).getProperties().get(property);
            changes.put(
                    property,
                    definition == null
                            ? transition
                            : mapping.as(definition.getDataType().getName(), transition));
        }
        changes.put(WorkflowModel.PROP_OUTCOME, outcome == null ? NEXT : outcome);
        task.setVariablesLocal(mapping.variables(views.type(task), changes));
    }
}
