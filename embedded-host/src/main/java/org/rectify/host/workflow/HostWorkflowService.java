package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** ACS's workflow service without its guard: the bean {@code workflowServiceImpl}. */
final class HostWorkflowService extends ProcessMethods {
    private final Tasks tasks;
    private final StartTasks starts;
    private final TaskQueries queries;
    private final TaskRules rules;

    HostWorkflowService(
            Definitions definitions,
            Processes processes,
            Tasks tasks,
            StartTasks starts,
            TaskQueries queries,
            TaskRules rules,
            Packages packages,
            VariableMapping mapping) {
        super(definitions, processes, packages, mapping);
        this.tasks = tasks;
        this.starts = starts;
        this.queries = queries;
        this.rules = rules;
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return tasks.onPath(pathId);
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return starts.of(WorkflowNames.local(workflowInstanceId));
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        return tasks.find(taskId);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return tasks.assigned(authority, state);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return tasks.pooled(authority);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return queries.run(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery workflowTaskQuery) {
        return queries.count(workflowTaskQuery);
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        return tasks.update(taskId, properties, add, remove);
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        return tasks.end(taskId, transitionId);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return rules.editable(task, username);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return rules.reassignable(task, username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return rules.claimable(task, username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return rules.releasable(task, username);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = tasks.find(taskId);
        return task == null
                ? List.of()
                : packages.contents((NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE));
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.contents(packageRef);
    }
}
