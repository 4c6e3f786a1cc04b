package org.rectify.record.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.rectify.platform.Identity;
import org.rectify.record.ServedRecord;

/**
 * Serves records of one kind by the Activiti engine inside the host. Moves the process as a person would, by ending the task that
 * waits or by the message that the diagram shows; where the process stands elsewhere than it should afterwards, it is sent
 * back to its entry, which leads to every place, and where it is gone it is replaced.
 *
 * @param <R> the record
 * @param <S> its steps
 */
public final class ActivitiServant<R extends ServedRecord, S> implements ProcessServant<R, S> {

    private static final String ENGINE = "activiti$";

    private final WorkflowService workflows;
    private final NodeService nodes;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Identity identity;
    private final Following<R, ?> following;
    private final ServedProcess<R, S> process;
    private final ProcessMessages messages;

    public ActivitiServant(
            WorkflowService workflows,
            NodeService nodes,
            RuntimeService runtime,
            TaskService tasks,
            Identity identity,
            Following<R, ?> following,
            ServedProcess<R, S> process) {
        this.workflows = workflows;
        this.nodes = nodes;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.following = following;
        this.process = process;
        this.messages = new ProcessMessages(runtime);
    }

    @Override
    public String start(R record) {
        String[] started = new String[1];
        asSystem(record, () -> started[0] = startAtRecordedPlace(record));
        return started[0];
    }

    @Override
    public String follow(S step, R before, R after) {
        if (after.processId() == null) {
            return replace(after);
        }
        // Where the process is gone this finds nothing to move.
        asSystem(after, () -> move(step, before, after));
        if (agrees(after)) {
            return after.processId();
        }
        if (runs(local(after))) {
            asSystem(after, () -> sendToEntry(after));
        }
        return agrees(after) ? after.processId() : replace(after);
    }

    @Override
    public void followTask(S step, R before, R after) {
        beforeCommit(() -> asSystem(after, () -> messages.send(local(after), process.messages(step, before, after))));
    }

    @Override
    public void beforeCommit(Runnable work) {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void beforeCommit(boolean readOnly) {
                work.run();
            }
        });
    }

    @Override
    public boolean agrees(R record) {
        if (process.over(record)) {
            return record.processId() == null || !runs(local(record));
        }
        if (record.processId() == null) {
            return false;
        }
        List<Task> open = open(record);
        // Where a task is open the process runs; only where none is, it has to be asked.
        return process.expected(record).equals(counted(open)) && (!open.isEmpty() || runs(local(record)));
    }

    @Override
    public List<String> standsAt(R record) {
        return record.processId() == null || !runs(local(record))
                ? List.of()
                : process.shown(runtime.getActiveActivityIds(local(record)));
    }

    @Override
    public String replace(R record) {
        if (record.processId() != null && runs(local(record))) {
            asSystem(record, () -> runtime.deleteProcessInstance(local(record), "replaced"));
        }
        return process.over(record) ? record.processId() : start(record);
    }

    private String startAtRecordedPlace(R record) {
        NodeRef bag = workflows.createPackage(null);
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, record.id());
        nodes.addChild(
                bag,
                node,
                WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, record.id()));
        Map<QName, Serializable> start = new HashMap<>();
        start.put(WorkflowModel.ASSOC_PACKAGE, bag);
        start.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, Objects.toString(record.number(), record.title()));
        // Else the host keeps what its start task asks for, in the words of whoever starts it, and shows that to
        // everybody.
        start.put(WorkflowModel.PROP_DESCRIPTION, record.title());
        process.variables(record).forEach((name, value) -> start.put(property(name), (Serializable) value));
        String definition =
                workflows.getDefinitionByName(ENGINE + process.key()).getId();
        WorkflowPath path = workflows.startWorkflow(definition, start);
        String instance = path.getInstance().getId();
        workflows.endTask(workflows.getStartTask(instance).getId(), null);
        messages.send(instance.substring(ENGINE.length()), process.pending(record));
        return instance;
    }

    /** The property of the start task that becomes the variable. */
    private static QName property(String variable) {
        int end = variable.indexOf('_');
        String uri = variable.startsWith("bpm_") ? NamespaceService.BPM_MODEL_1_0_URI : RectifyWorkflowModel.URI;
        return QName.createQName(uri, variable.substring(end + 1));
    }

    private void move(S step, R before, R after) {
        for (Move move : process.moves(step, before, after)) {
            if (move instanceof Move.End end) {
                // The transition is what ACS keeps as the task's outcome, and whoever is logged in as the one who ended
                // it.
                waiting(end, after).ifPresent(task -> workflows.endTask(ENGINE + task.getId(), end.outcome()));
            } else if (move instanceof Move.Hand hand) {
                open(after).stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(hand.task()))
                        .forEach(task -> tasks.setAssignee(task.getId(), hand.person()));
            } else {
                sendToEntry(after);
            }
        }
        messages.send(local(after), process.messages(step, before, after));
    }

    private Optional<Task> waiting(Move.End end, R record) {
        return open(record).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(end.task()))
                .filter(task -> end.which().test(name -> runtime.getVariable(task.getExecutionId(), name)))
                .findFirst();
    }

    /** How many tasks of each key are open, but for those that come and go at will. */
    private Map<String, Long> counted(List<Task> open) {
        return open.stream()
                .map(Task::getTaskDefinitionKey)
                .filter(key -> !process.atWill().contains(key))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private void sendToEntry(R record) {
        messages.send(local(record), List.of(process.recordMoved()));
        messages.send(local(record), process.pending(record));
    }

    /** In words of its own: to put together the engine's query for tasks costs more than to answer it. */
    private List<Task> open(R record) {
        return tasks.createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where PROC_INST_ID_ = #{process} order by ID_")
                .parameter("process", local(record))
                .list();
    }

    private boolean runs(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }

    private String local(R record) {
        return record.processId().substring(ENGINE.length());
    }

    private void asSystem(R record, Runnable work) {
        EngineRaces.run(() -> following.run(record, () -> identity.runAsSystem(work)));
    }
}
