package org.rectify.notification.internal;

import java.time.Duration;
import java.util.Optional;

/** When a mail is tried again: after a minute, then after twice as long each time, for about a day. */
final class RetryPlan {

    private static final int ATTEMPTS = 10;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private RetryPlan() {}

    /** How long to wait after that attempt failed; empty where it was the last. */
    static Optional<Duration> after(int attempt) {
        if (attempt >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << attempt - 1);
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
