package org.rectify.platform.alfresco;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.rectify.platform.Transactions;

/** The host's transactions, with its retries. */
public final class HostTransactions implements Transactions {

    private final RetryingTransactionHelper helper;

    public HostTransactions(RetryingTransactionHelper helper) {
        this.helper = helper;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return helper.doInTransaction(work::get, true, false);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return helper.doInTransaction(work::get, false, false);
    }

    @Override
    public <T> T separately(Supplier<T> work) {
        return helper.doInTransaction(work::get, false, true);
    }
}
