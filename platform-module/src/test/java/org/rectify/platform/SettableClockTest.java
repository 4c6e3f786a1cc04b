package org.rectify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");
    private static final Instant THEN = Instant.parse("2025-03-01T17:00:00Z");
    private final SettableClock clock = new SettableClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Test
    void followsRealTimeUnlessSet() {
        assertThat(clock.instant()).isEqualTo(NOW);
        clock.set(THEN);
        assertThat(clock.instant()).isEqualTo(THEN);
        clock.release();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void givesTheBusinessDateOfItsZone() {
        assertThat(clock.at(THEN, () -> LocalDate.now(clock))).isEqualTo(LocalDate.of(2025, 3, 2));
    }

    @Test
    void restoresTheOuterTimeAfterWorkWithin() {
        clock.at(THEN, () -> {
            Instant later = THEN.plusSeconds(60);
            assertThat(clock.at(later, clock::instant)).isEqualTo(later);
            assertThat(clock.instant()).isEqualTo(THEN);
            return null;
        });
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void leavesOtherThreadsInRealTime() throws InterruptedException {
        clock.set(THEN);
        AtomicReference<Instant> elsewhere = new AtomicReference<>();
        Thread thread = new Thread(() -> elsewhere.set(clock.instant()));
        thread.start();
        thread.join();
        clock.release();
        assertThat(elsewhere.get()).isEqualTo(NOW);
    }

    @Test
    void isSetInEveryZoneAtOnce() {
        Clock utc = clock.withZone(ZoneId.of("UTC"));
        assertThat(clock.at(THEN, utc::instant)).isEqualTo(THEN);
        assertThat(utc.getZone()).isEqualTo(ZoneId.of("UTC"));
    }
}
