package org.alfresco.util.transaction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The resources and listeners of one transaction; steps aside while another one runs in between. */
final class BoundTransaction implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(BoundTransaction.class);
    private static final Object KEY = BoundTransaction.class;

    private final String id = UUID.randomUUID().toString();
    private final long startedAt = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final Map<TransactionListener, Integer> listeners = new LinkedHashMap<>();

    private BoundTransaction() {}

    static BoundTransaction current() {
        BoundTransaction bound = (BoundTransaction) TransactionSynchronizationManager.getResource(KEY);
        if (bound == null) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                throw new IllegalStateException("Transaction must be active and synchronization is required: "
                        + Thread.currentThread().getName());
            }
            bound = new BoundTransaction();
            TransactionSynchronizationManager.bindResource(KEY, bound);
            TransactionSynchronizationManager.registerSynchronization(bound);
        }
        return bound;
    }

    String id() {
        return id;
    }

    long startedAt() {
        return startedAt;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    Set<TransactionListener> listeners() {
        return new LinkedHashSet<>(listeners.keySet());
    }

    boolean add(TransactionListener listener, int order) {
        return listeners.putIfAbsent(listener, order) == null;
    }

    private List<TransactionListener> inOrder() {
        return listeners.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    /** Listeners may add listeners, so it goes round until no new ones come. */
    @Override
    public void beforeCommit(boolean readOnly) {
        Set<TransactionListener> told = new LinkedHashSet<>();
        for (List<TransactionListener> open = inOrder(); !told.containsAll(open); open = inOrder()) {
            for (TransactionListener listener : open) {
                if (told.add(listener)) {
                    listener.beforeCommit(readOnly);
                    break;
                }
            }
        }
    }

    @Override
    public void beforeCompletion() {
        inOrder().forEach(TransactionListener::beforeCompletion);
    }

    /** The outcome stands: what a listener throws now is written to the log and goes no further. */
    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        Consumer<TransactionListener> tell =
                status == STATUS_COMMITTED ? TransactionListener::afterCommit : TransactionListener::afterRollback;
        for (TransactionListener listener : inOrder()) {
            try {
                tell.accept(listener);
            } catch (RuntimeException refused) {
                LOG.error("After the end of transaction {}", id, refused);
            }
        }
    }
}
