package org.rectify.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of everything that decides: the system's, unless this thread has been set to another time. Only the demo
 * loader and tests set it; other threads, timers among them, go on in real time.
 */
public final class SettableClock extends Clock {

    private final Clock base;
    private final ThreadLocal<Instant> set;

    /** A clock of the system's time in that zone, in which business dates are reckoned. */
    public SettableClock(String zone) {
        this(Clock.system(ZoneId.of(zone)), new ThreadLocal<>());
    }

    /** A clock that follows {@code base} where it is not set. */
    public SettableClock(Clock base) {
        this(base, new ThreadLocal<>());
    }

    private SettableClock(Clock base, ThreadLocal<Instant> set) {
        this.base = base;
        this.set = set;
    }

    /** Runs the work with this thread's clock standing at {@code instant}; it may be called within such work. */
    public <T> T at(Instant instant, Supplier<T> work) {
        Instant before = set.get();
        set.set(instant);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Moves this thread's clock, until {@link #release()}. */
    public void set(Instant instant) {
        set.set(instant);
    }

    /** Lets this thread's clock follow real time again. */
    public void release() {
        set.remove();
    }

    private void restore(Instant before) {
        if (before == null) {
            set.remove();
        } else {
            set.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SettableClock(base.withZone(zone), set);
    }

    @Override
    public Instant instant() {
        Instant here = set.get();
        return here == null ? base.instant() : here;
    }
}
