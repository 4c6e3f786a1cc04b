package org.rectify.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void waitsTwiceAsLongEachTimeAndGivesUpInTheEnd() {
        assertThat(RetryPlan.after(1)).contains(Duration.ofMinutes(1));
        assertThat(RetryPlan.after(2)).contains(Duration.ofMinutes(2));
        assertThat(RetryPlan.after(9)).contains(Duration.ofMinutes(256));
        assertThat(RetryPlan.after(10)).isEmpty();
        Duration all = IntStream.range(1, 10)
                .mapToObj(RetryPlan::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(8), Duration.ofHours(24));
    }
}
