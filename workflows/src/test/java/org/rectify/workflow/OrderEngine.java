package org.rectify.workflow;

import static org.rectify.workflow.RectifyProcesses.*;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.Job;
import org.activiti.engine.task.Task;

/**
 * A bare Activiti 5.23 with the process deployed and the five beans played by stubs over {@link StubOrder}s. No job
 * executor: time is what the test says, and due jobs run when it says so.
 */
final class OrderEngine implements AutoCloseable {

    static final Date EPOCH = new Date(1_767_225_600_000L);
    private static final String TAKEN = "stubTaken";

    private final ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    private final ProcessEngine engine;
    private final Map<String, StubOrder> orders = new HashMap<>();

    OrderEngine() {
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory("full");
        configuration.setBeans(new HashMap<>(Map.of(
                BEAN_OPEN, (JavaDelegate) this::open,
                BEAN_SYNC, (ExecutionListener) this::sync,
                BEAN_TASK, (TaskListener) this::task,
                BEAN_STEP, (ExecutionListener) this::step,
                BEAN_OVERDUE, (JavaDelegate) execution -> order(execution).overdue++)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(ORDER_FILE)
                .deploy();
        day(0);
    }

    /** The day {@code days} after the beginning of the test's time. */
    static Date onDay(int days) {
        return new Date(EPOCH.getTime() + days * 86_400_000L);
    }

    /** A draft with two assisting units and thirty days. */
    StubOrder draft() {
        StubOrder order = new StubOrder(UUID.randomUUID().toString());
        order.openParts.addAll(List.of("finance", "urban"));
        order.deadline = onDay(30);
        orders.put(order.id, order);
        return order;
    }

    StubOrder standingAt(String place) {
        StubOrder order = draft();
        order.place = place;
        return order;
    }

    /** Starts the process of the order where the record stands; the instance's id. */
    String start(StubOrder order) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(ORDER, Map.of(ORDER_ID, order.id))
                .getId();
    }

    /** The keys of the waiting tasks, sorted. */
    List<String> waiting(String process) {
        return tasks(process).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    List<Task> tasks(String process) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .list();
    }

    /** Completes the (first) task of the key, the outcome given as the Share form gives it: local to the task. */
    void complete(String process, String task, String outcome) {
        complete(
                tasks(process).stream()
                        .filter(each -> each.getTaskDefinitionKey().equals(task))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No " + task + " among " + waiting(process))),
                outcome);
    }

    void complete(Task task, String outcome) {
        String property = task.getTaskDefinitionKey().replaceAll("Task$", "Outcome");
        engine.getTaskService().setVariableLocal(task.getId(), "rectwf_" + property, outcome);
        engine.getTaskService().complete(task.getId());
    }

    Task part(String process, String unit) {
        return tasks(process).stream()
                .filter(task -> unit.equals(engine.getTaskService().getVariable(task.getId(), PART)))
                .findFirst()
                .orElseThrow();
    }

    boolean awaits(String process, String message) {
        return !subscriptions(process, message).isEmpty();
    }

    /** Sends the message with the variables as the record has them. */
    void send(String process, StubOrder order, String message) {
        List<Execution> executions = subscriptions(process, message);
        if (executions.size() != 1) {
            throw new AssertionError(message + " is awaited " + executions.size() + " times");
        }
        engine.getRuntimeService()
                .messageEventReceived(message, executions.get(0).getId(), order.variables());
    }

    private List<Execution> subscriptions(String process, String message) {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(process)
                .messageEventSubscriptionName(message)
                .list();
    }

    /** Ids of the activities in which the process waits. */
    List<String> activities(String process) {
        return engine.getRuntimeService().getActiveActivityIds(process);
    }

    /** Sets the clock to the day and runs what is due then, and what that makes due. */
    void day(int day) {
        configuration.getClock().setCurrentTime(onDay(day));
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        Date now = configuration.getClock().getCurrentTime();
        return engine.getManagementService()
                .createJobQuery()
                .duedateLowerThan(new Date(now.getTime() + 1))
                .list();
    }

    /** When the timers of the process are due, earliest first. */
    List<Date> timers(String process) {
        return engine.getManagementService().createJobQuery().processInstanceId(process).list().stream()
                .map(Job::getDuedate)
                .map(date -> new Date(date.getTime()))
                .sorted()
                .toList();
    }

    boolean over(String process) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .count()
                == 0;
    }

    /** The id of the end event at which the process ended, null while it runs. */
    @SuppressWarnings("deprecation") // 5.23 names nothing that would take its place
    String end(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getEndActivityId();
    }

    /** How often the activity was entered. */
    long passed(String process, String activity) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .activityId(activity)
                .count();
    }

    /** What the runtime tables still hold of the process: 0 when all is cleaned away. */
    long remains(String process) {
        return engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceId(process)
                        .count()
                + tasks(process).size()
                + engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(process)
                        .count()
                + engine.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(process)
                                .unfinished()
                                .count()
                        * (over(process) ? 1 : 0);
    }

    Object variable(String process, String name) {
        return engine.getRuntimeService().getVariable(process, name);
    }

    void delete(String process) {
        engine.getRuntimeService().deleteProcessInstance(process, "deleted from outside");
    }

    ProcessEngine engine() {
        return engine;
    }

    private StubOrder order(DelegateExecution execution) {
        return orders.get((String) execution.getVariable(ORDER_ID));
    }

    private void open(DelegateExecution execution) {
        if (!execution.hasVariable(ORDER_ID)) {
            throw new IllegalStateException("the stub knows no start form");
        }
    }

    private void sync(DelegateExecution execution) {
        execution.setVariables(order(execution).variables());
    }

    /** Task variables are local to the task and gone when the step is taken: the complete listener hands them over. */
    private void task(DelegateTask task) {
        if (task.getEventName().equals(TaskListener.EVENTNAME_COMPLETE)) {
            String property = task.getTaskDefinitionKey().replaceAll("Task$", "Outcome");
            task.getExecution().setVariableLocal(TAKEN, task.getVariableLocal("rectwf_" + property));
        }
    }

    private void step(DelegateExecution execution) {
        Object step = execution.getVariableLocal(TAKEN);
        if (step == null) {
            return;
        }
        execution.removeVariableLocal(TAKEN);
        StubOrder order = order(execution);
        order.take(execution.getCurrentActivityId(), (String) step, (String) execution.getVariable(PART));
        sync(execution);
        for (String message : new ArrayList<>(order.sendWithin)) {
            order.sendWithin.remove(message);
            send(execution.getProcessInstanceId(), order, message);
        }
    }

    @Override
    public void close() {
        configuration.getClock().reset();
        engine.close();
    }
}
