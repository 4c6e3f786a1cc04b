package org.alfresco.schedule;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** A job that runs on one server at a time. Its data must hold <code>jobLockService</code> and <code>name</code>. */
public abstract class AbstractScheduledLockedJob extends QuartzJobBean {
    private static final Logger LOG = LoggerFactory.getLogger(AbstractScheduledLockedJob.class);
    private static final long LOCK_TTL_MS = 30_000L;

    /** The work. */
    public abstract void executeJob(JobExecutionContext jobContext) throws JobExecutionException;

    @Override
    protected final void executeInternal(JobExecutionContext jobContext) throws JobExecutionException {
        JobDataMap data = jobContext.getJobDetail().getJobDataMap();
        if (!(data.get("jobLockService") instanceof JobLockService locks)) {
            throw new AlfrescoRuntimeException("Job data must contain the jobLockService");
        }
        String name = data.getString("name");
        QName lockName = QName.createQName(
                NamespaceService.SYSTEM_MODEL_1_0_URI, name == null ? getClass().getSimpleName() : name);
        String token;
        Running running = new Running();
        try {
            token = locks.getLock(lockName, LOCK_TTL_MS, running);
        } catch (LockAcquisitionException busy) {
            LOG.debug("Job {} runs elsewhere", lockName);
            return;
        }
        try {
            executeJob(jobContext);
        } finally {
            running.active = false;
            locks.releaseLockVerify(token, lockName);
        }
    }

    /** Keeps the lock alive while the job runs. */
    private static final class Running implements JobLockService.JobLockRefreshCallback {
        private volatile boolean active = true;

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public void lockReleased() {
            active = false;
        }
    }
}
