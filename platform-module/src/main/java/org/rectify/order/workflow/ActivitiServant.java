package org.rectify.order.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.rectify.model.RectifyWorkflowModel;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.order.internal.Place;
import org.rectify.platform.Identity;
import org.rectify.workflow.RectifyProcesses;

/**
 * Serves orders by the Activiti engine inside the host. Moves the process as a person would, by ending the task that
 * waits or by the message that the diagram shows; where the process stands elsewhere than it should afterwards, it is sent
 * back to its entry, which leads to every place, and where it is gone it is replaced.
 */
public final class ActivitiServant implements ProcessServant {

    private static final String ENGINE = "activiti$";

    private final WorkflowService workflows;
    private final NodeService nodes;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Identity identity;
    private final Following following;
    private final ProcessVariables variables;
    private final ProcessMessages messages;

    public ActivitiServant(
            WorkflowService workflows,
            NodeService nodes,
            RuntimeService runtime,
            TaskService tasks,
            Identity identity,
            Following following,
            ProcessVariables variables) {
        this.workflows = workflows;
        this.nodes = nodes;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.following = following;
        this.variables = variables;
        this.messages = new ProcessMessages(runtime);
    }

    @Override
    public String start(Order order) {
        String[] started = new String[1];
        asSystem(order, () -> started[0] = startAtRecordedPlace(order));
        return started[0];
    }

    @Override
    public String follow(Step step, String by, Order before, Order after) {
        if (after.processId() == null || !runs(local(after))) {
            return replace(after);
        }
        asSystem(after, () -> {
            move(step, by, before, after);
            if (runs(local(after)) && !agrees(after)) {
                sendToEntry(after);
            }
        });
        return agrees(after) ? after.processId() : replace(after);
    }

    @Override
    public void followTask(Step step, Order before, Order after) {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                asSystem(after, () -> messages.of(step, local(after), before, after));
            }
        });
    }

    @Override
    public boolean agrees(Order order) {
        boolean runs = order.processId() != null && runs(local(order));
        if (Place.of(order).end()) {
            return !runs;
        }
        return runs && Standing.expected(order).equals(Standing.of(open(order)));
    }

    @Override
    public List<String> standsAt(Order order) {
        return order.processId() == null || !runs(local(order))
                ? List.of()
                : Standing.shown(runtime.getActiveActivityIds(local(order)));
    }

    @Override
    public String replace(Order order) {
        if (order.processId() != null && runs(local(order))) {
            asSystem(order, () -> runtime.deleteProcessInstance(local(order), "replaced"));
        }
        return Place.of(order).end() ? order.processId() : start(order);
    }

    private String startAtRecordedPlace(Order order) {
        NodeRef bag = workflows.createPackage(null);
        NodeRef record = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, order.id());
        nodes.addChild(
                bag,
                record,
                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, order.id()));
        Map<QName, Serializable> start = new HashMap<>();
        start.put(WorkflowModel.ASSOC_PACKAGE, bag);
        start.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, Objects.toString(order.number(), order.title()));
        variables
                .of(order)
                .forEach((name, value) -> start.put(
                        QName.createQName(RectifyWorkflowModel.URI, name.substring("rectwf_".length())),
                        (Serializable) value));
        String definition =
                workflows.getDefinitionByName(ENGINE + RectifyProcesses.ORDER).getId();
        WorkflowPath path = workflows.startWorkflow(definition, start);
        String instance = path.getInstance().getId();
        workflows.endTask(workflows.getStartTask(instance).getId(), null);
        messages.pending(instance.substring(ENGINE.length()), order);
        return instance;
    }

    private void move(Step step, String by, Order before, Order after) {
        if (step == Step.EDIT) {
            // The task shows the draft as it was, to those whose draft it was.
            sendToEntry(after);
        } else if (step == Step.REASSIGN) {
            open(after).stream()
                    .filter(task -> task.getTaskDefinitionKey().equals(TaskSteps.RECTIFY.key()))
                    .forEach(task -> tasks.setAssignee(task.getId(), after.responsiblePerson()));
        } else if (step != Step.REQUEST_EXTENSION) {
            // Asking for more time by REST does not end the work's task, as asking in the task's own form does.
            TaskSteps.ofStep(step)
                    .flatMap(kind -> waiting(kind, before, after))
                    .ifPresent(task -> end(task, outcome(step, after), by));
        }
        messages.of(step, local(after), before, after);
    }

    /** The open task of that kind; of several parts' the one whose part was completed. */
    private Optional<Task> waiting(TaskSteps kind, Order before, Order after) {
        return open(after).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(kind.key()))
                .filter(task -> kind != TaskSteps.ASSIST || completed(part(task), before, after))
                .findFirst();
    }

    private static boolean completed(Object unit, Order before, Order after) {
        return after.parts().stream()
                .anyMatch(part -> part.unit().equals(unit)
                        && part.completed()
                        && !before.parts().contains(part));
    }

    private Object part(Task task) {
        return runtime.getVariable(task.getExecutionId(), RectifyProcesses.PART);
    }

    private void end(Task task, String outcome, String by) {
        TaskSteps.ofKey(task.getTaskDefinitionKey())
                .ifPresent(kind -> tasks.setVariableLocal(task.getId(), kind.outcomeVariable(), outcome));
        if (task.getAssignee() == null) {
            tasks.setAssignee(task.getId(), by);
        }
        workflows.endTask(ENGINE + task.getId(), null);
    }

    /** What the task's history shows as its outcome: the step, or what was decided where deciding is the step. */
    private static String outcome(Step step, Order after) {
        return switch (step) {
            case DECIDE_EXTENSION ->
                after.extensions().get(after.extensions().size() - 1).decision().code();
            case DECIDE_CANCELLATION ->
                after.cancellations()
                        .get(after.cancellations().size() - 1)
                        .decision()
                        .code();
            default -> step.code();
        };
    }

    private void sendToEntry(Order order) {
        messages.send(local(order), RectifyProcesses.RECORD_MOVED);
        messages.pending(local(order), order);
    }

    private List<Task> open(Order order) {
        return tasks.createTaskQuery().processInstanceId(local(order)).list();
    }

    private boolean runs(String process) {
        return runtime.createProcessInstanceQuery().processInstanceId(process).count() > 0;
    }

    private static String local(Order order) {
        return order.processId().substring(ENGINE.length());
    }

    private void asSystem(Order order, Runnable work) {
        following.run(order, () -> identity.runAsSystem(work));
    }
}
