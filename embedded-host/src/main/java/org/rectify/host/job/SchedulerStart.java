package org.rectify.host.job;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.rectify.host.HostReady;
import org.springframework.context.ApplicationListener;

/** Starts the scheduler when everything that jobs need is there. */
public final class SchedulerStart implements ApplicationListener<HostReady> {
    private final Scheduler scheduler;

    public SchedulerStart(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(HostReady event) {
        try {
            scheduler.start();
        } catch (SchedulerException refused) {
            throw new IllegalStateException("The scheduler does not start", refused);
        }
    }
}
