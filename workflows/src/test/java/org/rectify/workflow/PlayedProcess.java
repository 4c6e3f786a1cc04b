package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.junit.jupiter.api.AfterEach;

/** The process of a record on a bare Activiti 5.23; the record is played by one variable: the place where it stands. */
abstract class PlayedProcess {

    final ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    final ProcessEngine engine;

    /** Where the record stands. */
    String place = "draft";

    /** Where the next step brings it; null where the step leaves it be. */
    String next;

    private final String key;
    private final String recordMoved;

    /** What the process calls beyond what every process does is put to the configuration's beans afterwards. */
    PlayedProcess(String key, String file, String recordMoved) {
        this.key = key;
        this.recordMoved = recordMoved;
        Map<Object, Object> beans = new HashMap<>();
        beans.put(key + "Open", (JavaDelegate) execution -> {});
        beans.put(key + "Sync", (ExecutionListener) this::sync);
        beans.put(key + "Task", (TaskListener) task -> {});
        beans.put(key + "Step", (ExecutionListener) this::step);
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory("full");
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(file)
                .deploy();
    }

    /** What the record tells the process. */
    abstract Map<String, Object> variables();

    @AfterEach
    final void close() {
        configuration.getClock().reset();
        engine.close();
    }

    final String start(String at) {
        place = at;
        return engine.getRuntimeService()
                .startProcessInstanceByKey(key, variables())
                .getId();
    }

    /** The record is elsewhere, and the process is told so. */
    final void moved(String process, String to) {
        place = to;
        Execution waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(process)
                .messageEventSubscriptionName(recordMoved)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(recordMoved, waiting.getId());
    }

    /** Ends that one task, by which the record comes to that place. */
    final void complete(String process, String task, String to) {
        assertThat(waiting(process)).containsExactly(task);
        next = to;
        engine.getTaskService()
                .complete(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getId());
    }

    final List<String> waiting(String process) {
        return engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    final long running(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(process)
                .count();
    }

    @SuppressWarnings("deprecation") // 5.23 names nothing that would take its place
    final String end(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getEndActivityId();
    }

    private void sync(DelegateExecution execution) {
        execution.setVariables(variables());
    }

    private void step(DelegateExecution execution) {
        if (next != null) {
            place = next;
            next = null;
        }
        sync(execution);
    }
}
