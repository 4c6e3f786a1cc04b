package org.rectify.demo.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.rectify.platform.Identity;
import org.rectify.platform.SettableClock;

/** Lets somebody act at the moment of a story. */
public final class StoryTime {

    private final Identity identity;
    private final SettableClock clock;

    public StoryTime(Identity identity, SettableClock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** The full hour of the day, in the office's zone. */
    Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(clock.getZone()).toInstant();
    }

    /** What the person makes of it at that moment, as if the clock stood there. */
    <T> T as(String userName, Instant at, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        identity.runAs(userName, () -> result.set(clock.at(at, work)));
        return result.get();
    }
}
