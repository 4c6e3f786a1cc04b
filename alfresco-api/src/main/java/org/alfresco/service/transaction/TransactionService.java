package org.alfresco.service.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Transactions. */
public interface TransactionService {
    boolean isReadOnly();

    boolean getAllowWrite();

    RetryingTransactionHelper getRetryingTransactionHelper();
}
