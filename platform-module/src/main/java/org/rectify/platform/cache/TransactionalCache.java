package org.rectify.platform.cache;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One value read from the database and kept for at most {@code maxAge}, which bounds how long a node of a cluster misses
 * what another changed. A transaction that changes what the value was read from calls {@link #drop()}: from then on it
 * reads for itself, nobody else sees what it has not committed, and everybody reads anew when it has ended.
 */
public final class TransactionalCache<T> {

    private final long maxAgeNanos;
    private final Supplier<T> loader;
    private final LongSupplier nanoTime;
    private final AtomicLong generation = new AtomicLong();
    private final InTransaction<Changed<T>> changed = new InTransaction<>(Changed::new, ended -> forget());
    private volatile Held<T> shared;

    public TransactionalCache(Duration maxAge, Supplier<T> loader) {
        this(maxAge, loader, System::nanoTime);
    }

    TransactionalCache(Duration maxAge, Supplier<T> loader, LongSupplier nanoTime) {
        this.maxAgeNanos = maxAge.toNanos();
        this.loader = loader;
        this.nanoTime = nanoTime;
    }

    public T get() {
        Optional<Changed<T>> own = changed.find();
        if (own.isPresent()) {
            return own.get().read(this::read);
        }
        Held<T> held = shared;
        if (held != null && nanoTime.getAsLong() - held.readAt() < maxAgeNanos) {
            return held.value();
        }
        long before = generation.get();
        Held<T> read = read();
        if (generation.get() == before) {
            shared = read;
            // Dropped between the two lines above: what was read may be from before the change.
            if (generation.get() != before) {
                shared = null;
            }
        }
        return read.value();
    }

    /** Forgets the value: for this transaction at once, for the others when it has ended. */
    public void drop() {
        changed.get().ifPresentOrElse(own -> own.held = null, this::forget);
    }

    private Held<T> read() {
        return new Held<>(loader.get(), nanoTime.getAsLong());
    }

    private void forget() {
        generation.incrementAndGet();
        shared = null;
    }

    private record Held<T>(T value, long readAt) {}

    /** That the running transaction dropped the value, with what it has read since. */
    private static final class Changed<T> {

        private Held<T> held;

        T read(Supplier<Held<T>> reader) {
            if (held == null) {
                held = reader.get();
            }
            return held.value();
        }
    }
}
