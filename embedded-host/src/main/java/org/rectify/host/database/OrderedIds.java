package org.rectify.host.database;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that grow with time (version 7 of RFC 9562): what is made together lies together in every index, so that a
 * commit touches few pages. The last 62 bits are random.
 */
public final class OrderedIds {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62_BITS = 0x3fff_ffff_ffff_ffffL;

    private static final AtomicLong LAST = new AtomicLong();

    private OrderedIds() {}

    /** The next one. */
    public static String next() {
        // The counter runs over into the milliseconds, which then run a little ahead of the clock.
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS));
        long high = tick >>> COUNTER_BITS << 16 | VERSION | tick & 0xfff;
        long low = ThreadLocalRandom.current().nextLong() & LOW_62_BITS | VARIANT;
        return new UUID(high, low).toString();
    }
}
