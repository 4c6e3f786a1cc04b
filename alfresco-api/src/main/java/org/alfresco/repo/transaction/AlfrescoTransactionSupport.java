package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The current transaction: its listeners, its resources, and whether it may write. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    private static final int COMMON_ORDER = 2;

    /** Whether there is a transaction, and of what kind. */
    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    /** Throws unless there is a transaction, and one that may write where that is asked. */
    public static void checkTransactionReadState(boolean requireReadWrite) {
        TxnReadState state = getTransactionReadState();
        if (state == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("The current operation requires an active transaction.");
        }
        if (requireReadWrite && state == TxnReadState.TXN_READ_ONLY) {
            throw new IllegalStateException("The current operation requires an active "
                    + (requireReadWrite ? "read-write" : "read-only") + " transaction.");
        }
    }

    public static void bindListener(TransactionListener listener) {
        TransactionSupportUtil.bindListener(listener, COMMON_ORDER);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        TransactionSupportUtil.bindListener(listener, COMMON_ORDER);
    }
}
