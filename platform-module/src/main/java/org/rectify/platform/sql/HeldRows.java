package org.rectify.platform.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rows that a transaction has locked, as it read or wrote them last: until it ends nobody else can change them, so it need
 * not read them again. Whoever locks rows of the table, and whoever writes them, has to say so here. Outside a transaction
 * nothing is held.
 *
 * @param <T> what a row holds
 */
public final class HeldRows<T> {

    /** The row as this transaction has it; empty where it has not locked it yet, or there is none. */
    public Optional<T> find(String id) {
        Held<T> held = own();
        return held == null ? Optional.empty() : Optional.ofNullable(held.rows.get(id));
    }

    /** Keeps what the locked row holds now. */
    public void keep(String id, T row) {
        Held<T> held = own();
        if (held == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            held = new Held<>(this);
            TransactionSynchronizationManager.bindResource(this, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        if (held != null) {
            held.rows.put(id, row);
        }
    }

    /** The row is no more, or no longer as it was kept. */
    public void drop(String id) {
        Held<T> held = own();
        if (held != null) {
            held.rows.remove(id);
        }
    }

    @SuppressWarnings("unchecked")
    private Held<T> own() {
        return (Held<T>) TransactionSynchronizationManager.getResource(this);
    }

    private static final class Held<T> implements TransactionSynchronization {

        private final HeldRows<T> of;
        private final Map<String, T> rows = new HashMap<>();

        Held(HeldRows<T> of) {
            this.of = of;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(of, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(of);
        }
    }
}
