package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Locks that hold across transactions and servers, for a time. */
public interface JobLockService {
    /** Asked while a lock is held. */
    interface JobLockRefreshCallback {
        /** Whether the job still runs. */
        boolean isActive();

        /** The lock is no longer held. */
        void lockReleased();
    }

    void getTransactionalLock(QName lockQName, long timeToLive) throws LockAcquisitionException;

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount)
            throws LockAcquisitionException;

    String getLock(QName lockQName, long timeToLive) throws LockAcquisitionException;

    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) throws LockAcquisitionException;

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) throws LockAcquisitionException;

    void refreshLock(String lockToken, QName lockQName, long timeToLive) throws LockAcquisitionException;

    void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);
}
