package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class HeldRowsTest {

    private final HeldRows<String> held = new HeldRows<>();
    private final TestDatabase database = Databases.H2.create();

    @Test
    void holdsARowUntilTheTransactionEndsAndForItAlone() {
        database.run(() -> {
            held.keep("a", "first");
            held.keep("a", "second");
            assertThat(held.find("a")).contains("second");
            assertThat(held.find("b")).isEmpty();
            assertThat(CompletableFuture.supplyAsync(() -> held.find("a")).join())
                    .isEmpty();
            // A transaction within has not locked it, and what it locks itself ends with it.
            database.separately(() -> {
                assertThat(held.find("a")).isEmpty();
                held.keep("b", "within");
                return null;
            });
            assertThat(held.find("a")).contains("second");
            assertThat(held.find("b")).isEmpty();
        });
        assertThat(database.write(() -> held.find("a"))).isEmpty();
    }

    @Test
    void forgetsWhatWasDroppedAndWhatWasRolledBack() {
        database.run(() -> {
            held.keep("a", "row");
            held.drop("a");
            assertThat(held.find("a")).isEmpty();
        });
        assertThatThrownBy(() -> database.run(() -> {
                    held.keep("a", "never written");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(database.write(() -> held.find("a"))).isEmpty();
    }

    @Test
    void holdsNothingOutsideATransaction() {
        held.keep("a", "row");
        assertThat(held.find("a")).isEmpty();
    }
}
