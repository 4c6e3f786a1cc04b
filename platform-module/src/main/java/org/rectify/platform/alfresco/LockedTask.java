package org.rectify.platform.alfresco;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;

/**
 * Runs a task of the module on its schedule, on one node of the cluster at a time. The job's data names the {@code task}
 * (a {@link Runnable} that takes care of identity and transactions) and what the base class asks for:
 * {@code jobLockService} and {@code name}.
 */
public final class LockedTask extends AbstractScheduledLockedJob {

    @Override
    public void executeJob(JobExecutionContext context) throws JobExecutionException {
        ((Runnable) context.getJobDetail().getJobDataMap().get("task")).run();
    }
}
