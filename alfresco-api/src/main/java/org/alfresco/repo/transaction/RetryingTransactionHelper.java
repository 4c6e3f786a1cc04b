package org.alfresco.repo.transaction;

import java.sql.SQLException;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.apache.ibatis.exceptions.PersistenceException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Does work in a transaction and tries again when the database says that others were in the way. */
public class RetryingTransactionHelper {
    /** What makes a transaction worth another try, wherever it stands in the chain of causes. */
    public static final Class<?>[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        PersistenceException.class,
        SQLException.class
    };

    private int maxRetries = 40;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private boolean readOnly;
    private boolean forceWritable;
    private List<Class<?>> extraExceptions = List.of();
    private TransactionService transactionService;

    public RetryingTransactionHelper() {}

    /** Work to be done in a transaction. */
    public interface RetryingTransactionCallback<R> {
        R execute() throws Throwable;
    }

    /** Does the work in the current transaction, or in a new one. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    /** Does the work in the current transaction, or in a new one that may be read-only. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    /** Does the work; with requiresNew in a transaction of its own. */
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        if (transactionService == null || transactionService.getRetryingTransactionHelper() == this) {
            throw new UnsupportedOperationException("This class only carries the signatures; the host brings the work");
        }
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(cb, readOnly || this.readOnly, requiresNew);
    }

    /** The first cause that is worth another try, or null. */
    public static Throwable extractRetryCause(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof DoNotRetryException) {
                return null;
            }
        }
        for (Throwable at = cause; at != null; at = at.getCause() == at ? null : at.getCause()) {
            for (Class<?> retry : RETRY_EXCEPTIONS) {
                if (retry.isInstance(at)) {
                    return at;
                }
            }
        }
        return null;
    }

    public void setTransactionService(TransactionService service) {
        this.transactionService = service;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public void setForceWritable(boolean forceWritable) {
        this.forceWritable = forceWritable;
    }

    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = extraExceptions;
    }
}
