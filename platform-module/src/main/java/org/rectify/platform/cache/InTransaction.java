package org.rectify.platform.cache;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that a transaction has for itself, from when it is first asked for until the transaction ends. A transaction that
 * runs within another has one of its own; outside a transaction there is none.
 *
 * @param <T> what is kept
 */
public final class InTransaction<T> {

    private final Supplier<T> first;
    private final Consumer<T> ended;

    /** @param first makes the value of a transaction */
    public InTransaction(Supplier<T> first) {
        this(first, value -> {});
    }

    /** @param ended is given the value when the transaction has ended, committed or not */
    InTransaction(Supplier<T> first, Consumer<T> ended) {
        this.first = first;
        this.ended = ended;
    }

    /** The value of the running transaction; empty where it has none yet. */
    @SuppressWarnings("unchecked")
    public Optional<T> find() {
        Held<T> held = (Held<T>) TransactionSynchronizationManager.getResource(this);
        return held == null ? Optional.empty() : Optional.of(held.value);
    }

    /** The value of the running transaction, made where it has none yet; empty where no transaction runs. */
    public Optional<T> get() {
        Optional<T> found = find();
        if (found.isPresent() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return found;
        }
        Held<T> held = new Held<>(this, first.get());
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(held);
        return Optional.of(held.value);
    }

    private static final class Held<T> implements TransactionSynchronization {

        private final InTransaction<T> of;
        private final T value;

        Held(InTransaction<T> of, T value) {
            this.of = of;
            this.value = value;
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
            of.ended.accept(value);
        }
    }
}
