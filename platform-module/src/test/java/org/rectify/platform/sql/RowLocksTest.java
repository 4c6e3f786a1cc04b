package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class RowLocksTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void letsOneTransactionInAtATime(Databases kind) throws Exception {
        TestDatabase database = kind.create();
        RowLocks locks = new RowLocks(database.jdbc());
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Future<?>[] done = new Future<?>[4];
            for (int i = 0; i < done.length; i++) {
                done[i] = threads.submit(() -> {
                    start.await();
                    for (int round = 0; round < 10; round++) {
                        database.run(() -> {
                            locks.hold(RowLocks.Name.FOLDERS);
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.yield();
                            inside.decrementAndGet();
                        });
                    }
                    return null;
                });
            }
            start.countDown();
            for (Future<?> one : done) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void hasARowForEachName(Databases kind) {
        TestDatabase database = kind.create();
        RowLocks locks = new RowLocks(database.jdbc());
        for (RowLocks.Name name : RowLocks.Name.values()) {
            database.run(() -> locks.hold(name));
        }
    }
}
