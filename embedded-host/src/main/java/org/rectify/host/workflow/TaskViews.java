package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricIdentityLink;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Tasks that wait or were ended, with their properties, as ACS shows them. */
final class TaskViews {
    private final TaskService tasks;
    private final HistoryService history;
    private final Definitions definitions;
    private final Instances instances;
    private final TaskTypes types;
    private final VariableMapping mapping;
    private final Actors actors;

    TaskViews(
            ProcessEngine engine,
            Definitions definitions,
            Instances instances,
            TaskTypes types,
            VariableMapping mapping,
            Actors actors) {
        this.tasks = engine.getTaskService();
        this.history = engine.getHistoryService();
        this.definitions = definitions;
        this.instances = instances;
        this.types = types;
        this.mapping = mapping;
        this.actors = actors;
    }

    /** A waiting task. */
    WorkflowTask of(Task task) {
        return view(task, WorkflowTaskState.IN_PROGRESS, () -> properties(task));
    }

    /** An ended task. */
    WorkflowTask of(HistoricTaskInstance task) {
        return view(task, WorkflowTaskState.COMPLETED, () -> properties(task));
    }

    /** A task that was just ended, seen before. */
    WorkflowTask ended(Task task) {
        return view(
                task,
                WorkflowTaskState.COMPLETED,
                () -> properties(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()));
    }

    private WorkflowTask view(TaskInfo task, WorkflowTaskState state, Supplier<Map<QName, Serializable>> properties) {
        ProcessDefinitionEntity process = definitions.deployed(task.getProcessDefinitionId());
        WorkflowNode node = definitions.node(process, process.findActivity(task.getTaskDefinitionKey()), true);
        WorkflowTaskDefinition definition =
                definitions.task(types.formKey(process, task.getTaskDefinitionKey()), node, false);
        return new LaterTask(
                face(task.getId(), process.getKey(), definition, task.getName(), task.getDescription()),
                state,
                () -> instances.path(task.getExecutionId(), task.getProcessInstanceId()),
                properties);
    }

    /** The task with its title: of a bundle, else its type's, else its own. */
    static LaterTask.Face face(
            String id, String process, WorkflowTaskDefinition definition, String name, String description) {
        TypeDefinition type = definition.getMetadata();
        String labels = process + ".task." + definition.getId();
        String title = Texts.of(labels, "title", type.getTitle(Messages.LOOKUP), name, definition.getId());
        String own = description == null || description.isBlank() ? null : description;
        return new LaterTask.Face(
                id,
                definition,
                title,
                Texts.of(labels, "description", own, type.getDescription(Messages.LOOKUP), title));
    }

    /** What a waiting task holds itself and what its type takes from the process. */
    Map<QName, Serializable> properties(Task task) {
        Map<String, Object> own = tasks.getVariablesLocal(task.getId());
        Map<QName, Serializable> properties = mapping.properties(type(task), tasks.getVariables(task.getId()), own);
        common(task, task.getCreateTime(), properties);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, null);
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, actors.pool(tasks.getIdentityLinksForTask(task.getId())));
        return properties;
    }

    private Map<QName, Serializable> properties(HistoricTaskInstance task) {
        Map<String, Object> own = Instances.values(history.createHistoricVariableInstanceQuery()
                .taskId(task.getId())
                .list());
        Map<String, Object> all = new HashMap<>(instances.variables(task.getProcessInstanceId()));
        all.putAll(own);
        Map<QName, Serializable> properties = mapping.properties(type(task), all, own);
        common(task, task.getStartTime(), properties);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, task.getEndTime());
        properties.put(WorkflowModel.PROP_STATUS, "Completed");
        ArrayList<NodeRef> pool = new ArrayList<>();
        for (HistoricIdentityLink link : history.getHistoricIdentityLinksForTask(task.getId())) {
            NodeRef actor = IdentityLinkType.CANDIDATE.equals(link.getType())
                    ? actors.node(link.getGroupId() == null ? link.getUserId() : link.getGroupId())
                    : null;
            if (actor != null && !pool.contains(actor)) {
                pool.add(actor);
            }
        }
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, pool);
        return properties;
    }

    private static void common(TaskInfo task, Date created, Map<QName, Serializable> properties) {
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        // A task is never started but by being made.
        properties.put(WorkflowModel.PROP_START_DATE, created);
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, created);
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
    }

    /** The type of the task's form, with its aspects. */
    TypeDefinition type(TaskInfo task) {
        ProcessDefinitionEntity process = definitions.deployed(task.getProcessDefinitionId());
        return types.complete(types.formKey(process, task.getTaskDefinitionKey()), false);
    }
}
