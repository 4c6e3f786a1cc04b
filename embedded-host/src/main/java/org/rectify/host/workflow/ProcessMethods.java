package org.rectify.host.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;

/** The half of the workflow service that is about definitions and processes. Pictures of processes there are none. */
abstract class ProcessMethods implements WorkflowService {
    private final Definitions definitions;
    private final Processes processes;
    private final VariableMapping mapping;

    /** Where processes have their documents. */
    protected final Packages packages;

    ProcessMethods(Definitions definitions, Processes processes, Packages packages, VariableMapping mapping) {
        this.definitions = definitions;
        this.processes = processes;
        this.packages = packages;
        this.mapping = mapping;
    }

    private static void engine(String engineId) {
        if (!WorkflowNames.ENGINE.equals(engineId)) {
            throw new WorkflowException("Workflow Component for engine id '" + engineId + "' is not registered");
        }
    }

    @Override
    public WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        engine(engineId);
        return definitions.deploy(workflowDefinition, name);
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype) {
        engine(engineId);
        return definitions.isDeployed(workflowDefinition);
    }

    @Override
    public void undeployDefinition(String workflowDefinitionId) {
        definitions.undeploy(workflowDefinitionId);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.latest();
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions.all();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definitions.byId(workflowDefinitionId);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definitions.byName(workflowName);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return definitions.all(workflowName);
    }

    @Override
    public byte[] getDefinitionImage(String workflowDefinitionId) {
        throw unsupported();
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        return definitions.tasks(workflowDefinitionId);
    }

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        WorkflowPath path = processes.start(workflowDefinitionId, parameters);
        if (path != null && parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.claim(path.getInstance());
        }
        return path;
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return processes.find(new WorkflowInstanceQuery(workflowDefinitionId, true));
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows() {
        return processes.find(new WorkflowInstanceQuery(true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return processes.find(new WorkflowInstanceQuery(workflowDefinitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        return processes.find(new WorkflowInstanceQuery(workflowDefinitionId));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery) {
        return processes.find(workflowInstanceQuery);
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return processes.find(workflowId);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return processes.paths(workflowId);
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        Map<QName, Serializable> properties = new HashMap<>();
        processes
                .variables(pathId)
                .forEach((name, value) -> properties.put(mapping.property(name), NodeVariables.outside(value)));
        return properties;
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        WorkflowInstance cancelled = processes.cancel(workflowId);
        packages.delete(cancelled.getWorkflowPackage());
        return cancelled;
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        List<WorkflowInstance> cancelled = new ArrayList<>();
        workflowIds.forEach(id -> cancelled.add(cancelWorkflow(id)));
        return cancelled;
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        WorkflowInstance deleted = processes.delete(workflowId);
        packages.delete(deleted.getWorkflowPackage());
        return deleted;
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        return processes.signal(pathId);
    }

    @Override
    public List<WorkflowTimer> getTimers(String workflowId) {
        return processes.timers(workflowId);
    }

    @Override
    public boolean hasWorkflowImage(String workflowInstanceId) {
        return false;
    }

    @Override
    public InputStream getWorkflowImage(String workflowInstanceId) {
        throw unsupported();
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.processes(packageItem).stream()
                .map(processes::find)
                .filter(Objects::nonNull)
                .filter(found -> found.isActive() == active)
                .toList();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("Pictures of processes are not supported on the embedded host");
    }
}
