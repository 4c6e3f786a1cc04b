package org.rectify.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final Attempts attempts = new Attempts(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aFewSlipsCostNothing() {
        for (int i = 0; i < Attempts.FREE; i++) {
            attempts.failed("a");
        }
        assertThat(attempts.wait("a")).isZero();
    }

    @Test
    void thenEachDoublesTheWaitUpToAMinute() {
        for (int i = 0; i <= Attempts.FREE; i++) {
            attempts.failed("a");
        }
        assertThat(attempts.wait("a")).isEqualTo(Duration.ofSeconds(2));
        attempts.failed("a");
        assertThat(attempts.wait("a")).isEqualTo(Duration.ofSeconds(4));
        for (int i = 0; i < 20; i++) {
            attempts.failed("a");
        }
        assertThat(attempts.wait("a")).isEqualTo(Duration.ofMinutes(1));
        assertThat(attempts.wait("b")).isZero();
        now = now.plusSeconds(60);
        assertThat(attempts.wait("a")).isZero();
    }

    @Test
    void theRightOneForgetsTheWrongOnes() {
        for (int i = 0; i < 10; i++) {
            attempts.failed("a");
        }
        attempts.succeeded("a");
        assertThat(attempts.wait("a")).isZero();
        assertThat(attempts.failed("a")).isEqualTo(1);
    }
}
