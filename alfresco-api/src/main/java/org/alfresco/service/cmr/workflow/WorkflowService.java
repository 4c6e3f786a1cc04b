package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Processes and tasks. Identifiers are those of the engine behind <code>activiti$</code>. */
public interface WorkflowService {
    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype, String name);

    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    void undeployDefinition(String workflowDefinitionId);

    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    byte[] getDefinitionImage(String workflowDefinitionId);

    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getActiveWorkflows();

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery workflowInstanceQuery);

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowInstance> cancelWorkflows(List<String> workflowIds);

    WorkflowInstance deleteWorkflow(String workflowId);

    WorkflowPath signal(String pathId, String transitionId);

    List<WorkflowTimer> getTimers(String workflowId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    boolean hasWorkflowImage(String workflowInstanceId);

    InputStream getWorkflowImage(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
