package org.rectify.platform.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
        Changed<T> own = own();
        if (own != null) {
            if (own.held == null) {
                own.held = new Held<>(loader.get(), nanoTime.getAsLong());
            }
            return own.held.value();
        }
        Held<T> held = shared;
        if (held != null && nanoTime.getAsLong() - held.readAt() < maxAgeNanos) {
            return held.value();
        }
        long before = generation.get();
        Held<T> read = new Held<>(loader.get(), nanoTime.getAsLong());
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
        Changed<T> own = own();
        if (own != null) {
            own.held = null;
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Changed<T> changed = new Changed<>(this);
            TransactionSynchronizationManager.bindResource(this, changed);
            TransactionSynchronizationManager.registerSynchronization(changed);
        } else {
            forget();
        }
    }

    private void forget() {
        generation.incrementAndGet();
        shared = null;
    }

    @SuppressWarnings("unchecked")
    private Changed<T> own() {
        return (Changed<T>) TransactionSynchronizationManager.getResource(this);
    }

    private record Held<T>(T value, long readAt) {}

    /** That the running transaction dropped the value, with what it has read since. */
    private static final class Changed<T> implements TransactionSynchronization {

        private final TransactionalCache<T> cache;
        private Held<T> held;

        Changed(TransactionalCache<T> cache) {
            this.cache = cache;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(cache);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(cache, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(cache);
            cache.forget();
        }
    }
}
