package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.NoticeProcess.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice's process on a bare Activiti 5.23; the record is played by one variable of this test. */
class NoticeOnEngineProcessTest {

    private static final Map<String, String> TASK_AT =
            Map.of("draft", DRAFT_TASK, "in-approval", APPROVE_TASK, "approved", ISSUE_TASK);
    private static final Map<String, String> END_AT =
            Map.of("closed", "closedEnd", "withdrawn", "withdrawnEnd", "discarded", "discardedEnd");

    private final ProcessEngine engine;
    private String place = "draft";
    private String next;

    NoticeOnEngineProcessTest() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory("full");
        configuration.setBeans(new HashMap<>(Map.of(
                KEY + "Open", (JavaDelegate) execution -> {},
                KEY + "Sync", (ExecutionListener) this::sync,
                KEY + "Task", (TaskListener) task -> {},
                KEY + "Step", (ExecutionListener) this::step)));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(FILE)
                .deploy();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void livesFromTheDraftThroughTwoApproversToItsEnd() {
        String process = start("draft");
        complete(process, DRAFT_TASK, "in-approval");
        complete(process, APPROVE_TASK, "in-approval");
        complete(process, APPROVE_TASK, "approved");
        complete(process, ISSUE_TASK, "issued");
        assertThat(waiting(process)).isEmpty();
        assertThat(engine.getRuntimeService().getActiveActivityIds(process)).contains(TRACK_WAIT);
        moved(process, "closed");
        assertThat(end(process)).isEqualTo("closedEnd");
    }

    @Test
    void isSentBackAndIssuedWithoutApproval() {
        String process = start("in-approval");
        complete(process, APPROVE_TASK, "draft");
        complete(process, DRAFT_TASK, "issued");
        moved(process, "withdrawn");
        assertThat(end(process)).isEqualTo("withdrawnEnd");
    }

    @ParameterizedTest
    @CsvSource({"closed, closedEnd", "withdrawn, withdrawnEnd", "discarded, discardedEnd"})
    void oneWhoseLifeIsOverEndsAtOnce(String at, String end) {
        assertThat(end(start(at))).isEqualTo(end);
    }

    /** Whatever comes, a task ended or the record moved behind its back: it stands where the record stands. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void alwaysStandsWhereTheRecordStands(long seed) {
        Random random = new Random(seed);
        for (int life = 0; life < 8; life++) {
            String process = start(PLACES.get(random.nextInt(PLACES.size())));
            for (int i = 0; i < 12 && !END_AT.containsKey(place); i++) {
                List<String> tasks = waiting(process);
                List<String> ways = tasks.isEmpty() ? List.of() : ways(tasks.get(0));
                if (ways.isEmpty() || random.nextInt(3) == 0) {
                    moved(process, PLACES.get(random.nextInt(PLACES.size())));
                } else {
                    complete(process, tasks.get(0), ways.get(random.nextInt(ways.size())));
                }
                String task = TASK_AT.get(place);
                if (END_AT.containsKey(place)) {
                    assertThat(end(process)).isEqualTo(END_AT.get(place));
                } else {
                    assertThat(waiting(process)).isEqualTo(task == null ? List.of() : List.of(task));
                }
            }
        }
    }

    private static List<String> ways(String task) {
        return new ArrayList<>(
                switch (task) {
                    case DRAFT_TASK -> List.of("in-approval", "issued", "discarded");
                    case APPROVE_TASK -> List.of("in-approval", "approved", "draft");
                    default -> List.of("issued");
                });
    }

    private String start(String at) {
        place = at;
        return engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, variables())
                .getId();
    }

    private void moved(String process, String to) {
        place = to;
        Execution waiting = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(process)
                .messageEventSubscriptionName(RECORD_MOVED)
                .singleResult();
        engine.getRuntimeService().messageEventReceived(RECORD_MOVED, waiting.getId());
    }

    private void complete(String process, String task, String to) {
        assertThat(waiting(process)).containsExactly(task);
        next = to;
        engine.getTaskService()
                .complete(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getId());
    }

    private List<String> waiting(String process) {
        return engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    @SuppressWarnings("deprecation") // 5.23 names nothing that would take its place
    private String end(String process) {
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

    private Map<String, Object> variables() {
        return Map.of(NOTICE_ID, "n1", PLACE, place);
    }
}
