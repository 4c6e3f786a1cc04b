package org.rectify.host.job;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks in a table, taken and given back in transactions of their own. */
public final class HostJobLockService implements JobLockService, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HostJobLockService.class);
    private static final int FIRST = 0;

    private final JdbcTemplate jdbc;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;
    private final Map<String, JobLockRefreshCallback> refreshing = new ConcurrentHashMap<>();
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "job-lock-refresh");
        thread.setDaemon(true);
        return thread;
    });

    public HostJobLockService(JdbcTemplate jdbc, RetryingTransactionHelper transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private <R> R alone(RetryingTransactionHelper.RetryingTransactionCallback<R> work) {
        return transactions.doInTransaction(work, false, true);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        String token = UUID.randomUUID().toString();
        boolean taken = alone(() -> take(lockQName, token, timeToLive));
        if (!taken) {
            throw new LockAcquisitionException(lockQName, token);
        }
        return token;
    }

    private boolean take(QName name, String token, long timeToLive) {
        long now = clock.millis();
        int updated = jdbc.update(
                "update host_lock set token = ?, expires_at = ? where name = ? and expires_at < ?",
                token,
                now + timeToLive,
                name.toString(),
                now);
        if (updated > 0) {
            return true;
        }
        Integer known =
                jdbc.queryForObject("select count(*) from host_lock where name = ?", Integer.class, name.toString());
        return known != null
                && known == 0
                && jdbc.update(
                                "insert into host_lock (name, token, expires_at) values (?, ?, ?)",
                                name.toString(),
                                token,
                                now + timeToLive)
                        > 0;
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        for (int attempt = 0; ; attempt++) {
            try {
                return getLock(lockQName, timeToLive);
            } catch (LockAcquisitionException busy) {
                if (attempt >= retryCount) {
                    throw busy;
                }
                pause(retryWait);
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        String token = getLock(lockQName, timeToLive);
        refreshLock(token, lockQName, timeToLive, callback);
        return token;
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        int updated = alone(() -> jdbc.update(
                "update host_lock set expires_at = ? where name = ? and token = ?",
                clock.millis() + timeToLive,
                lockQName.toString(),
                lockToken));
        if (updated == 0) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        refreshing.put(lockToken, callback);
        schedule(lockToken, lockQName, timeToLive);
    }

    private void schedule(String token, QName name, long timeToLive) {
        refresher.schedule(() -> refresh(token, name, timeToLive), Math.max(1, timeToLive / 2), TimeUnit.MILLISECONDS);
    }

    private void refresh(String token, QName name, long timeToLive) {
        JobLockRefreshCallback callback = refreshing.get(token);
        if (callback == null) {
            return;
        }
        try {
            if (callback.isActive()) {
                refreshLock(token, name, timeToLive);
                schedule(token, name, timeToLive);
                return;
            }
            releaseLockVerify(token, name);
        } catch (RuntimeException lost) {
            LOG.warn("The lock {} was lost: {}", name, lost.toString());
        }
        if (refreshing.remove(token) != null) {
            callback.lockReleased();
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        refreshing.remove(lockToken);
        return alone(() ->
                jdbc.update("delete from host_lock where name = ? and token = ?", lockQName.toString(), lockToken) > 0);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, 0, 0);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        if (!TransactionSupportUtil.isActualTransactionActive()) {
            throw new IllegalStateException("Locking requires an active transaction");
        }
        String token = getLock(lockQName, timeToLive, retryWait, retryCount);
        TransactionSupportUtil.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        releaseLockVerify(token, lockQName);
                    }

                    @Override
                    public void afterRollback() {
                        releaseLockVerify(token, lockQName);
                    }
                },
                FIRST);
    }

    @Override
    public void destroy() {
        refresher.shutdownNow();
    }
}
