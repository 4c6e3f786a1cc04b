package org.alfresco.util.transaction;

import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is bound to the current transaction. */
public abstract class TransactionSupportUtil {
    /** The identifier of the current transaction, or null. */
    public static String getTransactionId() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? BoundTransaction.current().id()
                : null;
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** When the current transaction began, in milliseconds since 1970. */
    public static long getTransactionStartTime() {
        return BoundTransaction.current().startedAt();
    }

    /** What is kept under the key for this transaction, or null. */
    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? (R) BoundTransaction.current().resources().get(key)
                : null;
    }

    /** Keeps something until the transaction ends. */
    public static void bindResource(Object key, Object resource) {
        BoundTransaction.current().resources().put(key, resource);
    }

    /** Forgets what was kept. */
    public static void unbindResource(Object key) {
        BoundTransaction.current().resources().remove(key);
    }

    /** Adds a listener; false where it was there already. Those of a lower order are told first. */
    public static boolean bindListener(TransactionListener listener, int order) {
        return BoundTransaction.current().add(listener, order);
    }

    /** The listeners of the current transaction. */
    public static Set<TransactionListener> getListeners() {
        return BoundTransaction.current().listeners();
    }
}
