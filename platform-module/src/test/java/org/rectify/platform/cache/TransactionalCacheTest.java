package org.rectify.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class TransactionalCacheTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10);
    private final AtomicInteger source = new AtomicInteger(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final TransactionalCache<Integer> cache = new TransactionalCache<>(
            Duration.ofNanos(100),
            () -> {
                reads.incrementAndGet();
                return source.get();
            },
            nanos::get);

    @Test
    void readsOnceAndAgainWhenTooOld() {
        assertThat(cache.get()).isEqualTo(1);
        source.set(2);
        nanos.addAndGet(99);
        assertThat(cache.get()).isEqualTo(1);
        nanos.addAndGet(1);
        assertThat(cache.get()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void readsAnewWhenDroppedOutsideATransaction() {
        cache.get();
        source.set(2);
        cache.drop();
        assertThat(cache.get()).isEqualTo(2);
    }

    @Test
    void showsAnUncommittedChangeToItsOwnTransactionOnly() {
        TestDatabase database = Databases.H2.create();
        assertThat(cache.get()).isEqualTo(1);
        database.run(() -> {
            source.set(2);
            cache.drop();
            assertThat(cache.get()).isEqualTo(2);
            assertThat(CompletableFuture.supplyAsync(cache::get).join()).isEqualTo(1);
            // A transaction within, which does not see what the outer one has not committed.
            assertThat(database.separately(cache::get)).isEqualTo(1);
            assertThat(cache.get()).isEqualTo(2);
        });
        assertThat(cache.get()).isEqualTo(2);
        assertThat(reads).hasValue(3);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void doesNotKeepWhatWasReadWhileItWasDropped() {
        TransactionalCache<Integer>[] self = new TransactionalCache[1];
        AtomicInteger calls = new AtomicInteger();
        self[0] = new TransactionalCache<>(Duration.ofHours(1), () -> {
            if (calls.incrementAndGet() == 1) {
                self[0].drop();
            }
            return calls.get();
        });
        assertThat(self[0].get()).isEqualTo(1);
        assertThat(self[0].get()).isEqualTo(2);
        assertThat(self[0].get()).isEqualTo(2);
    }
}
