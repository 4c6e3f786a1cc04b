package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;

/** Starting, finding and removing processes. */
final class Processes {
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskService tasks;
    private final ManagementService management;
    private final Definitions definitions;
    private final Instances instances;
    private final StartVariables startVariables;
    private final StartTasks starts;
    private final TaskViews views;
    private final boolean keepHistory;

    Processes(
            ProcessEngine engine,
            Definitions definitions,
            Instances instances,
            StartVariables startVariables,
            StartTasks starts,
            TaskViews views,
            boolean keepHistory) {
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.definitions = definitions;
        this.instances = instances;
        this.startVariables = startVariables;
        this.starts = starts;
        this.views = views;
        this.keepHistory = keepHistory;
    }

    /** Starts a process as the one who is logged in, whoever is acted for. */
    WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String definition = WorkflowNames.local(definitionId);
        try {
            ProcessDefinitionEntity process = definitions.deployed(definition);
            Map<String, Object> variables = startVariables.of(process, parameters, user);
            ProcessInstance started = separately(user, () -> runtime.startProcessInstanceById(definition, variables));
            if (started.isEnded()) {
                return instances.completed(started.getId(), started.getId());
            }
            if (definitions
                    .startTask(process)
                    .getMetadata()
                    .getDefaultAspectNames()
                    .contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
                starts.end(started.getId());
            }
            return instances.started(started, variables);
        } catch (ActivitiException refused) {
            throw new WorkflowException(
                    "Failed to start workflow " + definitionId + ": " + refused.getMessage(), refused);
        }
    }

    /** Not within the command of a process that starts another: what it has not written yet would be mixed with this. */
    private static ProcessInstance separately(String user, Supplier<ProcessInstance> start) {
        String before = Authentication.getAuthenticatedUserId();
        boolean within = Context.getCommandContext() != null;
        Authentication.setAuthenticatedUserId(user);
        if (within) {
            Context.setCommandContext(null);
        }
        try {
            return start.get();
        } finally {
            if (within) {
                Context.removeCommandContext();
            }
            Authentication.setAuthenticatedUserId(before);
        }
    }

    WorkflowInstance find(String workflowId) {
        return instances.find(WorkflowNames.local(workflowId));
    }

    List<WorkflowInstance> find(WorkflowInstanceQuery query) {
        List<WorkflowInstance> found = new ArrayList<>();
        if (!Boolean.FALSE.equals(query.getActive())) {
            query(query).unfinished().list().forEach(process -> found.add(instances.of(process)));
        }
        if (!Boolean.TRUE.equals(query.getActive())) {
            query(query).finished().list().forEach(process -> found.add(instances.of(process)));
        }
        return found;
    }

    private HistoricProcessInstanceQuery query(WorkflowInstanceQuery query) {
        HistoricProcessInstanceQuery asked = history.createHistoricProcessInstanceQuery();
        return query.getWorkflowDefinitionId() == null
                ? asked
                : asked.processDefinitionId(WorkflowNames.local(query.getWorkflowDefinitionId()));
    }

    List<WorkflowPath> paths(String workflowId) {
        return instances.paths(WorkflowNames.local(workflowId));
    }

    WorkflowPath signal(String pathId) {
        String id = WorkflowNames.local(pathId);
        Execution before = instances.execution(id);
        if (before == null) {
            throw new WorkflowException("Workflow path '" + pathId + "' does not exist");
        }
        runtime.signal(id);
        return instances.path(id, before.getProcessInstanceId());
    }

    /** Removes a running process and what is known of it, unless the setting keeps that. */
    WorkflowInstance cancel(String workflowId) {
        String id = WorkflowNames.local(workflowId);
        if (!instances.runs(id)) {
            throw new WorkflowException(
                    "Failed to cancel workflow: workflow instance " + workflowId + " does not exist");
        }
        runtime.deleteProcessInstance(id, "cancelled");
        WorkflowInstance cancelled = complete(instances.find(id));
        if (!keepHistory) {
            history.deleteHistoricProcessInstance(id);
        }
        return cancelled;
    }

    /** Looks up what will be gone when somebody asks. */
    private static WorkflowInstance complete(WorkflowInstance instance) {
        if (instance != null) {
            instance.getWorkflowPackage();
        }
        return instance;
    }

    /** Removes a process, running or ended, and what is known of it. */
    WorkflowInstance delete(String workflowId) {
        String id = WorkflowNames.local(workflowId);
        HistoricProcessInstance known = instances.history(id);
        if (known == null) {
            throw new WorkflowException(
                    "Failed to delete workflow: workflow instance " + workflowId + " does not exist");
        }
        if (known.getEndTime() == null) {
            runtime.deleteProcessInstance(id, "deleted");
        }
        WorkflowInstance deleted = complete(instances.find(id));
        history.deleteHistoricProcessInstance(id);
        return deleted;
    }

    List<WorkflowTimer> timers(String workflowId) {
        String id = WorkflowNames.local(workflowId);
        List<Job> jobs =
                management.createJobQuery().processInstanceId(id).timers().list();
        WorkflowInstance instance = jobs.isEmpty() ? null : instances.find(id);
        return jobs.stream().map(job -> timer(job, instance)).toList();
    }

    private WorkflowTimer timer(Job job, WorkflowInstance instance) {
        Execution execution = instances.execution(job.getExecutionId());
        List<Task> waiting =
                tasks.createTaskQuery().executionId(job.getExecutionId()).list();
        return new WorkflowTimer(
                WorkflowNames.global(job.getId()),
                job.getId(),
                instances.path(execution, instance),
                waiting.size() == 1 ? views.of(waiting.get(0)) : null,
                job.getDuedate(),
                job.getExceptionMessage());
    }

    Map<String, Object> variables(String pathId) {
        return new HashMap<>(runtime.getVariables(WorkflowNames.local(pathId)));
    }
}
