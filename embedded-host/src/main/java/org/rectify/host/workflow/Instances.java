package org.rectify.host.workflow;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;

/** Processes that run or ran, and the paths on which they stand. */
final class Instances {
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Definitions definitions;
    private final VariableMapping mapping;

    Instances(ProcessEngine engine, Definitions definitions, VariableMapping mapping) {
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.definitions = definitions;
        this.mapping = mapping;
    }

    /** The process, running or ended; null where there is none or its history is gone. */
    WorkflowInstance find(String id) {
        HistoricProcessInstance known = history(id);
        return known == null ? null : of(known);
    }

    HistoricProcessInstance history(String id) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
    }

    boolean runs(String id) {
        return runtime.createProcessInstanceQuery().processInstanceId(id).count() > 0;
    }

    /** A process by its history, which begins with its start. */
    WorkflowInstance of(HistoricProcessInstance process) {
        boolean active = process.getEndTime() == null;
        return new Described(
                process.getId(),
                process.getProcessDefinitionId(),
                active,
                () -> process,
                () -> active ? runtime.getVariables(process.getId()) : variables(process.getId()));
    }

    /** A process that was just started with these variables, and the path on which it began. */
    WorkflowPath started(ProcessInstance process, Map<String, Object> variables) {
        WorkflowInstance instance = new Described(
                process.getId(),
                process.getProcessDefinitionId(),
                true,
                () -> history(process.getId()),
                () -> variables);
        return new LaterPath(process.getId(), instance, () -> path(process.getId(), process.getId()));
    }

    /** The variables of a process that ended, as they were in the end. */
    Map<String, Object> variables(String processId) {
        return values(history.createHistoricVariableInstanceQuery()
                .processInstanceId(processId)
                .excludeTaskVariables()
                .list());
    }

    static Map<String, Object> values(List<HistoricVariableInstance> variables) {
        Map<String, Object> values = new HashMap<>();
        variables.forEach(variable -> values.put(variable.getVariableName(), variable.getValue()));
        return values;
    }

    /** The workflow instance of ACS; what its variables and its history tell is looked up when it is asked for. */
    private final class Described extends WorkflowInstance {
        private static final long serialVersionUID = 1L;

        private final transient Later<HistoricProcessInstance> process;
        private final transient Later<Map<String, Object>> variables;

        Described(
                String id,
                String definitionId,
                boolean active,
                Supplier<HistoricProcessInstance> process,
                Supplier<Map<String, Object>> variables) {
            super(
                    WorkflowNames.global(id),
                    definitions.definition(definitions.deployed(definitionId)),
                    null,
                    null,
                    null,
                    null,
                    active,
                    null,
                    null);
            this.process = new Later<>(process);
            this.variables = new Later<>(variables);
        }

        private Object value(QName property) {
            return variables.get().get(variable(property));
        }

        @Override
        public String getDescription() {
            return Objects.toString(value(WorkflowModel.PROP_WORKFLOW_DESCRIPTION), null);
        }

        @Override
        public NodeRef getInitiator() {
            return node(variables.get().get(WorkflowNames.INITIATOR));
        }

        @Override
        public NodeRef getWorkflowPackage() {
            return node(value(WorkflowModel.ASSOC_PACKAGE));
        }

        @Override
        public NodeRef getContext() {
            return node(value(WorkflowModel.PROP_CONTEXT));
        }

        @Override
        public Date getStartDate() {
            return process.get().getStartTime();
        }

        @Override
        public Date getEndDate() {
            return process.get().getEndTime();
        }

        @Override
        public Integer getPriority() {
            return (Integer) value(WorkflowModel.PROP_WORKFLOW_PRIORITY);
        }

        @Override
        public Date getDueDate() {
            return (Date) value(WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        }
    }

    private String variable(QName property) {
        return mapping.variable(property);
    }

    private static NodeRef node(Object value) {
        return value instanceof ScriptNode node ? node.getNodeRef() : null;
    }

    Execution execution(String id) {
        return runtime.createExecutionQuery().executionId(id).singleResult();
    }

    List<WorkflowPath> paths(String processId) {
        WorkflowInstance instance = find(processId);
        return runtime.createExecutionQuery().processInstanceId(processId).list().stream()
                .map(execution -> path(execution, instance))
                .toList();
    }

    WorkflowPath path(Execution execution) {
        return path(execution, find(execution.getProcessInstanceId()));
    }

    WorkflowPath path(Execution execution, WorkflowInstance instance) {
        List<String> at = runtime.getActiveActivityIds(execution.getId());
        WorkflowNode node = null;
        if (!at.isEmpty()) {
            ProcessDefinitionEntity process = definitions.deployed(
                    WorkflowNames.local(instance.getDefinition().getId()));
            node = definitions.node(process, process.findActivity(at.get(0)), false);
        }
        return new WorkflowPath(WorkflowNames.global(execution.getId()), instance, node, !execution.isEnded());
    }

    /** The path of an execution that is over; null where nothing is known of its process. */
    WorkflowPath completed(String executionId, String processId) {
        WorkflowInstance instance = find(processId);
        return instance == null ? null : new WorkflowPath(WorkflowNames.global(executionId), instance, null, false);
    }

    /** The path of an execution, over or not. */
    WorkflowPath path(String executionId, String processId) {
        Execution execution = execution(executionId);
        return execution == null ? completed(executionId, processId) : path(execution);
    }
}
