package org.rectify.host.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;

/** Hands out the helper; the host is never read-only. */
public final class HostTransactionService implements TransactionService {
    private final RetryingTransactionHelper helper;

    public HostTransactionService(RetryingTransactionHelper helper) {
        this.helper = helper;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        return helper;
    }
}
