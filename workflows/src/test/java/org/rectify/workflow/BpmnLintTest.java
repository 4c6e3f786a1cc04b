package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.RectifyProcesses.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order's process file. */
class BpmnLintTest extends ProcessLint {

    BpmnLintTest() {
        super(new Facts(
                ORDER_FILE,
                ORDER,
                "整改通知单",
                TASKS,
                MESSAGES,
                List.of("Overdue"),
                Set.of(ORDER_ID, PLACE, OPEN_PARTS, DEADLINE, REVIEW_ON, LOOK_BACK_ON),
                PLACES));
    }

    @Test
    void theConstantsNameTheOrdersOwnElements() {
        assertThat(file.nodes())
                .containsKeys(
                        DEADLINE_TIMER, LOOK_BACK_TIMER, ARCHIVE_WAIT, CANCELLED_END, DISCARDED_END, ARCHIVED_END);
        assertThat(TASKS).containsAll(TASK_AT.values());
        assertThat(PLACES).containsAll(TASK_AT.keySet()).containsAll(CLOCK_RUNS).containsAll(OVER);
        assertThat(BEANS).allMatch(bean -> bean.startsWith(ORDER));
    }
}
