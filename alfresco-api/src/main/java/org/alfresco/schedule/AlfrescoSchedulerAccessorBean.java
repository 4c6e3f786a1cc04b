package org.alfresco.schedule;

import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;

/** Registers triggers with the scheduler, unless it is switched off, and takes them away at the end. */
public class AlfrescoSchedulerAccessorBean extends SchedulerAccessorBean implements DisposableBean {
    private boolean enabled = true;
    private Trigger[] ownTriggers = new Trigger[0];

    public AlfrescoSchedulerAccessorBean() {}

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setTriggers(Trigger... triggers) {
        super.setTriggers(triggers);
        this.ownTriggers = triggers.clone();
    }

    @Override
    public void afterPropertiesSet() throws SchedulerException {
        if (enabled) {
            super.afterPropertiesSet();
        }
    }

    @Override
    public void destroy() throws SchedulerException {
        if (getScheduler() == null || getScheduler().isShutdown()) {
            return;
        }
        for (Trigger trigger : ownTriggers) {
            getScheduler().unscheduleJob(trigger.getKey());
        }
    }
}
