package org.rectify.host.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.rectify.host.database.HostDatabase;
import org.rectify.workflow.RectifyProcesses;

/** The floor: the same process on the engine alone, with nothing behind it but a variable that says where to go. */
final class BareEngine implements AutoCloseable {

    private static final List<String> STEPS = List.of(
            RectifyProcesses.ISSUED,
            RectifyProcesses.RECEIVED,
            RectifyProcesses.RECTIFYING,
            RectifyProcesses.RECTIFYING,
            RectifyProcesses.SUBMITTED,
            RectifyProcesses.CLOSED);

    private final HostDatabase database;
    private final ProcessEngine engine;
    private final ThreadLocal<String> next = new ThreadLocal<>();

    /**
     * @param data the folder of its database, which is set and pooled as the host's
     * @param address of another database, null for H2 in the folder
     */
    BareEngine(Path data, String address) {
        database = HostDatabase.open(data, address);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.dataSource());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        // As the host has it. The engine keeps this in a static field: set otherwise here, it would slow the host too.
        configuration.setBulkInsertEnabled(address != null);
        Map<Object, Object> beans = new HashMap<>();
        beans.put(RectifyProcesses.BEAN_OPEN, (JavaDelegate) execution -> {});
        beans.put(RectifyProcesses.BEAN_OVERDUE, (JavaDelegate) execution -> {});
        beans.put(RectifyProcesses.BEAN_SYNC, (ExecutionListener) this::write);
        beans.put(RectifyProcesses.BEAN_STEP, (ExecutionListener) this::write);
        beans.put(RectifyProcesses.BEAN_TASK, (TaskListener) task -> {
            if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
                task.addCandidateGroup("unit");
            }
        });
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(RectifyProcesses.ORDER_FILE)
                .deploy();
    }

    /** From the draft to filing, each step a transaction, as the services do. */
    void live() {
        next.set(RectifyProcesses.DRAFT);
        ProcessInstance process = engine.getRuntimeService().startProcessInstanceByKey(RectifyProcesses.ORDER);
        for (String place : STEPS) {
            next.set(place);
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(process.getId())
                    .singleResult();
            engine.getTaskService().complete(task.getId());
        }
        next.set(RectifyProcesses.ARCHIVED);
        String waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(process.getId())
                .messageEventSubscriptionName(RectifyProcesses.RECORD_MOVED)
                .singleResult()
                .getId();
        engine.getRuntimeService().messageEventReceived(RectifyProcesses.RECORD_MOVED, waiting);
    }

    private void write(DelegateExecution execution) {
        execution.setVariable(RectifyProcesses.ORDER_ID, "order");
        execution.setVariable(RectifyProcesses.PLACE, next.get());
        execution.setVariable(RectifyProcesses.OPEN_PARTS, new ArrayList<String>());
        execution.setVariable(RectifyProcesses.DEADLINE, new Date(4_000_000_000_000L));
        execution.setVariable(RectifyProcesses.REVIEW_ON, null);
        execution.setVariable(RectifyProcesses.LOOK_BACK_ON, null);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
