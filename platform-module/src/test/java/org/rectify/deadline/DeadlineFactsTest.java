package org.rectify.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void warnsOfEachByItsOwnPace() {
        DeadlineFacts atOnce = DeadlineFacts.running(NEAR, "at-once");
        assertThat(DeadlineFacts.worst(List.of(atOnce, DeadlineFacts.running(FAR, "at-once"))))
                .isEqualTo(atOnce);
        assertThat(DeadlineFacts.worst(List.of(running(FAR), atOnce, running(FAR.plusDays(1)))))
                .isEqualTo(new DeadlineFacts(NEAR, "at-once", null, FAR));
        assertThat(DeadlineFacts.worst(List.of(running(NEAR), DeadlineFacts.running(FAR, "at-once"))))
                .isEqualTo(new DeadlineFacts(NEAR, "by-date", null, FAR));
    }

    /** What is kept of many clocks, three values, gives on every day the light that the worst of them has by itself. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheWorstOfTheirOwnLightsOnEveryDay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<DeadlineFacts> orders = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(order -> DeadlineFacts.running(
                            NEAR.plusDays(random.nextInt(20)), random.nextBoolean() ? "at-once" : "by-date"))
                    .toList();
            int window = random.nextInt(12);
            int windowAtOnce = random.nextInt(12);
            for (int day = -15; day < 25; day++) {
                LocalDate today = NEAR.plusDays(day);
                LightThresholds lights =
                        new LightThresholds(today, today.plusDays(window), today.plusDays(windowAtOnce));
                Light worst = orders.stream()
                        .map(lights::light)
                        .min(Comparator.comparing(List.of(Light.RED, Light.YELLOW, Light.GREEN)::indexOf))
                        .orElseThrow();
                assertThat(lights.light(DeadlineFacts.worst(orders)))
                        .as("%s on %s, %d and %d", orders, today, window, windowAtOnce)
                        .isEqualTo(worst);
            }
        }
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
