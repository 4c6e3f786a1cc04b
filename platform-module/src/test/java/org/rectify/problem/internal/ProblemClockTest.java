package org.rectify.problem.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;

class ProblemClockTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 6, 12);
    private static final LocalDate FAR = LocalDate.of(2026, 8, 1);

    @Test
    void isGreyWithoutAnOpenOrder() {
        assertThat(ProblemClock.of(List.of())).isEqualTo(new ProblemClock(null, Light.GREY));
    }

    @Test
    void followsTheNearestDeadlineThatRuns() {
        assertThat(ProblemClock.of(List.of(running(FAR), still(Light.GREEN), running(NEAR), still(Light.YELLOW))))
                .isEqualTo(new ProblemClock(NEAR, null));
    }

    @Test
    void anOverdueOrderThatWasHandedInCountsBeforeAClockThatRuns() {
        assertThat(ProblemClock.of(List.of(running(NEAR), still(Light.RED))))
                .isEqualTo(new ProblemClock(null, Light.RED));
    }

    @Test
    void isTheWorstOfThoseThatStandStillWhereNoneRuns() {
        assertThat(ProblemClock.of(List.of(still(Light.GREEN), still(Light.YELLOW))))
                .isEqualTo(new ProblemClock(null, Light.YELLOW));
        assertThat(ProblemClock.of(List.of(still(Light.GREEN)))).isEqualTo(new ProblemClock(null, Light.GREEN));
    }

    private static DeadlineFacts running(LocalDate deadline) {
        return DeadlineFacts.running(deadline, "by-date");
    }

    private static DeadlineFacts still(Light light) {
        return new DeadlineFacts(FAR, "by-date", light);
    }
}
