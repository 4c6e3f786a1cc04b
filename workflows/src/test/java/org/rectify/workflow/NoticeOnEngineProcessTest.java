package org.rectify.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.workflow.NoticeProcess.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice's process on a bare Activiti 5.23; the record is played by one variable of this test. */
class NoticeOnEngineProcessTest extends PlayedProcess {

    private static final Map<String, String> TASK_AT =
            Map.of("draft", DRAFT_TASK, "in-approval", APPROVE_TASK, "approved", ISSUE_TASK);
    private static final Map<String, String> END_AT =
            Map.of("closed", "closedEnd", "withdrawn", "withdrawnEnd", "discarded", "discardedEnd");

    NoticeOnEngineProcessTest() {
        super(KEY, FILE, RECORD_MOVED);
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

    @Override
    Map<String, Object> variables() {
        return Map.of(NOTICE_ID, "n1", PLACE, place);
    }
}
