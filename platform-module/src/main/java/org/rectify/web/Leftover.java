package org.rectify.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads what is left of a body whose request was refused. A browser that is still sending when the answer comes shows a
 * broken connection instead of the answer.
 */
final class Leftover {

    private static final long MOST_NANOS = Duration.ofSeconds(15).toNanos();

    private Leftover() {}

    /** Reads on until the end, or until it takes too long. */
    static void swallow(InputStream body) {
        byte[] buffer = new byte[64 * 1024];
        long start = System.nanoTime();
        try {
            int read = 0;
            while (read >= 0 && System.nanoTime() - start < MOST_NANOS) {
                read = body.read(buffer);
            }
        } catch (IOException | IllegalStateException e) {
            // The sender is gone, or somebody else has read the body: nothing is left to swallow.
            return;
        }
    }
}
