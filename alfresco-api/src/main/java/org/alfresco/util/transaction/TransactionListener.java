package org.alfresco.util.transaction;

/** Told how a transaction goes. */
public interface TransactionListener {
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();
}
