package org.alfresco.repo.transaction;

/** The elder interface of the same meaning. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    void flush();
}
