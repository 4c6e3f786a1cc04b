package org.rectify.host.transaction;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.ThreadLocalRandom;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Tries a transaction again, up to 40 times, when an exception of {@link RetryingTransactionHelper#RETRY_EXCEPTIONS} is in
 * the chain of causes. A call within a transaction joins it and leaves the trying again to the one who began it.
 */
public final class HostRetryingTransactionHelper extends RetryingTransactionHelper {
    private static final Logger LOG = LoggerFactory.getLogger(HostRetryingTransactionHelper.class);

    private final PlatformTransactionManager transactions;
    private final RetryWait wait;

    public HostRetryingTransactionHelper(PlatformTransactionManager transactions, RetryWait wait) {
        this.transactions = transactions;
        this.wait = wait;
    }

    /** How often and how long. The wait before a try is random, up to a bound that grows. */
    public record RetryWait(int maxRetries, int minMs, int maxMs, int incrementMs) {
        void pause(int attempt) {
            int bound = Math.min(maxMs, minMs + incrementMs * attempt);
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(bound + 1));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        if (!requiresNew) {
            TxnReadState state = AlfrescoTransactionSupport.getTransactionReadState();
            if (state == TxnReadState.TXN_READ_ONLY && !readOnly) {
                throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
            }
            if (state != TxnReadState.TXN_NONE) {
                return call(cb);
            }
        }
        return retry(cb, readOnly);
    }

    private <R> R retry(RetryingTransactionCallback<R> cb, boolean readOnly) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(cb, readOnly);
            } catch (RuntimeException failed) {
                Throwable cause = extractRetryCause(failed);
                if (cause == null
                        || attempt >= wait.maxRetries()
                        || Thread.currentThread().isInterrupted()) {
                    throw failed;
                }
                LOG.debug("Attempt {} failed, trying again: {}", attempt, cause.toString());
                wait.pause(attempt - 1);
            }
        }
    }

    private <R> R once(RetryingTransactionCallback<R> cb, boolean readOnly) {
        DefaultTransactionDefinition definition =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(readOnly);
        TransactionStatus status = transactions.getTransaction(definition);
        R result;
        try {
            // Makes sure that listeners bound later, even before the commit, are heard.
            AlfrescoTransactionSupport.getListeners();
            result = call(cb);
        } catch (RuntimeException | Error failed) {
            rollback(status, failed);
            throw failed;
        }
        if (status.isRollbackOnly()) {
            transactions.rollback(status);
        } else {
            transactions.commit(status);
        }
        return result;
    }

    private void rollback(TransactionStatus status, Throwable failed) {
        try {
            transactions.rollback(status);
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private static <R> R call(RetryingTransactionCallback<R> cb) {
        try {
            return cb.execute();
        } catch (RuntimeException | Error unchecked) {
            throw unchecked instanceof UndeclaredThrowableException hidden
                            && hidden.getCause() instanceof RuntimeException seen
                    ? seen
                    : unchecked instanceof RuntimeException runtime ? runtime : rethrow((Error) unchecked);
        } catch (Throwable checked) {
            throw new AlfrescoRuntimeException("Exception from transactional callback: " + cb, checked);
        }
    }

    private static RuntimeException rethrow(Error error) {
        throw error;
    }
}
