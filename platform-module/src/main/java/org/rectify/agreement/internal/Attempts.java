package org.rectify.agreement.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords of people who are logged in already, and says how long they have to wait before the next try. A
 * few slips cost nothing; then each doubles the wait, up to a minute, so that guessing at somebody's desk leads nowhere
 * and the rightful one is back in a minute. Kept in memory, for the most recent people only.
 */
public final class Attempts {

    /** So many slips cost nothing. */
    static final int FREE = 3;

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;

    private final Map<String, Wrong> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST_KEPT;
        }
    };

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long the person has to wait; zero where the next try may be made now. */
    public synchronized Duration wait(String userName) {
        Wrong last = wrong.get(userName);
        if (last == null || last.count() <= FREE) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), last.at().plus(pause(last.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes a wrong one; how many there were in a row. */
    public synchronized int failed(String userName) {
        Instant now = clock.instant();
        Wrong last = wrong.get(userName);
        boolean first = last == null || last.at().plus(FORGOTTEN).isBefore(now);
        Wrong next = new Wrong(first ? 1 : last.count() + 1, now);
        wrong.put(userName, next);
        return next.count();
    }

    public synchronized void succeeded(String userName) {
        wrong.remove(userName);
    }

    private static Duration pause(int count) {
        int doublings = Math.min(count - FREE - 1, 10);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private record Wrong(int count, Instant at) {}
}
