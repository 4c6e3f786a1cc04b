package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ManagementService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/**
 * The start form of a process, shown as a task. The process already runs while it waits; ending it only sets a variable,
 * and until then the process's own tasks do not show on its path.
 */
final class StartTasks {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final Definitions definitions;
    private final Instances instances;
    private final TaskTypes types;
    private final VariableMapping mapping;
    private final Actors actors;

    StartTasks(
            ProcessEngine engine,
            Definitions definitions,
            Instances instances,
            TaskTypes types,
            VariableMapping mapping,
            Actors actors) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.history = engine.getHistoryService();
        this.definitions = definitions;
        this.instances = instances;
        this.types = types;
        this.mapping = mapping;
        this.actors = actors;
    }

    static boolean is(String localTaskId) {
        return localTaskId.startsWith(WorkflowNames.START_TASK);
    }

    static String process(String localTaskId) {
        return localTaskId.substring(WorkflowNames.START_TASK.length());
    }

    boolean waits(String processId) {
        return management.executeCommand(context -> waits(find(context, processId)));
    }

    private static boolean waits(ExecutionEntity process) {
        return process != null && process.getVariable(WorkflowNames.START_TASK_ENDED, false) == null;
    }

    private static ExecutionEntity find(CommandContext context, String processId) {
        return context.getExecutionEntityManager().findExecutionById(processId);
    }

    /** The start task, waiting or ended; null where the process is not known. */
    WorkflowTask of(String processId) {
        return management.executeCommand(context -> {
            ExecutionEntity process = find(context, processId);
            return of(processId, process, waits(process));
        });
    }

    private WorkflowTask of(String processId, ExecutionEntity process, boolean waits) {
        Later<HistoricProcessInstance> known = new Later<>(() -> instances.history(processId));
        if (process == null && known.get() == null) {
            return null;
        }
        ProcessDefinitionEntity definition = definitions.deployed(
                process == null ? known.get().getProcessDefinitionId() : process.getProcessDefinitionId());
        return new LaterTask(
                TaskViews.face(
                        WorkflowNames.START_TASK + processId,
                        definition.getKey(),
                        definitions.startTask(definition),
                        null,
                        null),
                waits ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                () -> instances.path(processId, processId),
                () -> properties(known.get(), definition, !waits));
    }

    /** Ends it; a process that waits in a receive task from its beginning goes on. */
    WorkflowTask end(String processId) {
        return management.executeCommand(context -> {
            ExecutionEntity process = find(context, processId);
            if (waits(process)) {
                process.setVariable(WorkflowNames.START_TASK_ENDED, new Date());
                if (receives(process)) {
                    runtime.signal(processId);
                }
            }
            return of(processId, process, false);
        });
    }

    private boolean receives(ExecutionEntity process) {
        ProcessDefinitionEntity definition = definitions.deployed(process.getProcessDefinitionId());
        ActivityImpl at = process.getActivityId() == null ? null : definition.findActivity(process.getActivityId());
        return at != null && at.getActivityBehavior() instanceof ReceiveTaskActivityBehavior && first(definition, at);
    }

    private static boolean first(ProcessDefinitionEntity definition, ActivityImpl activity) {
        var ways = definition.getInitial().getOutgoingTransitions();
        return ways.size() == 1 && ways.get(0).getDestination().equals(activity);
    }

    private Map<QName, Serializable> properties(
            HistoricProcessInstance process, ProcessDefinitionEntity definition, boolean ended) {
        Map<String, Object> variables = startVariables(process);
        Map<QName, Serializable> properties =
                mapping.properties(types.complete(types.startFormKey(definition), true), variables, variables);
        Date started = process.getStartTime();
        properties.put(WorkflowModel.PROP_TASK_ID, WorkflowNames.START_TASK + process.getId());
        properties.put(WorkflowModel.PROP_START_DATE, started);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, started);
        properties.put(ContentModel.PROP_CREATED, started);
        Serializable due = properties.get(WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        if (due != null) {
            properties.put(WorkflowModel.PROP_DUE_DATE, due);
        }
        if (variables.get(WorkflowNames.INITIATOR) instanceof ScriptNode initiator) {
            properties.put(ContentModel.PROP_OWNER, actors.name(initiator.getNodeRef()));
        }
        if (ended) {
            properties.put(WorkflowModel.PROP_STATUS, "Completed");
            properties.put(WorkflowModel.PROP_OUTCOME, Tasks.NEXT);
        }
        return properties;
    }

    /** The variables with which the process was started. */
    private Map<String, Object> startVariables(HistoricProcessInstance process) {
        Map<String, Object> variables = new HashMap<>();
        for (HistoricActivityInstance start : history.createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityId(process.getStartActivityId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .listPage(0, 1)) {
            history.createHistoricDetailQuery()
                    .processInstanceId(process.getId())
                    .activityInstanceId(start.getId())
                    .variableUpdates()
                    .orderByVariableRevision()
                    .asc()
                    .list()
                    .forEach(detail -> {
                        HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
                        variables.put(update.getVariableName(), update.getValue());
                    });
        }
        return variables;
    }
}
