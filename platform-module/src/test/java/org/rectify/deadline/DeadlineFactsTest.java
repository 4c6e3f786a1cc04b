package org.rectify.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineFactsTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 6, 12);
    private static final LocalDate FAR = LocalDate.of(2026, 8, 1);

    @Test
    void isGreyWithoutAnOpenOrder() {
        assertThat(DeadlineFacts.worst(List.of())).isEqualTo(new DeadlineFacts(null, null, Light.GREY));
    }

    @Test
    void followsTheNearestDeadlineThatRuns() {
        assertThat(DeadlineFacts.worst(List.of(running(FAR), still(Light.GREEN), running(NEAR), still(Light.YELLOW))))
                .isEqualTo(running(NEAR));
    }

    @Test
    void anOverdueOrderThatWasHandedInCountsBeforeAClockThatRuns() {
        assertThat(DeadlineFacts.worst(List.of(running(NEAR), still(Light.RED))))
                .isEqualTo(alone(Light.RED));
    }

    @Test
    void isTheWorstOfThoseThatStandStillWhereNoneRuns() {
        assertThat(DeadlineFacts.worst(List.of(still(Light.GREEN), still(Light.YELLOW))))
                .isEqualTo(alone(Light.YELLOW));
        assertThat(DeadlineFacts.worst(List.of(still(Light.GREEN)))).isEqualTo(alone(Light.GREEN));
    }

    @Test
    void warnsAsEarlyAsAnyOfThemCallsFor() {
        DeadlineFacts atOnce = DeadlineFacts.running(NEAR, "at-once");
        assertThat(DeadlineFacts.worst(List.of(atOnce, DeadlineFacts.running(FAR, "at-once"))))
                .isEqualTo(atOnce);
        assertThat(DeadlineFacts.worst(List.of(atOnce, running(FAR)))).isEqualTo(running(NEAR));
    }

    private static DeadlineFacts running(LocalDate deadline) {
        return DeadlineFacts.running(deadline, "by-date");
    }

    private static DeadlineFacts still(Light light) {
        return new DeadlineFacts(FAR, "by-date", light);
    }

    private static DeadlineFacts alone(Light light) {
        return new DeadlineFacts(null, null, light);
    }
}
