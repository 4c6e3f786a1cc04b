package org.rectify.host.workflow;

import org.activiti.engine.ProcessEngine;
import org.activiti.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.activiti.engine.impl.jobexecutor.JobExecutor;
import org.rectify.host.HostReady;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;

/** Starts the engine's timers when everything that processes call is there: one that fails three times is dead. */
public final class TimerStart implements ApplicationListener<HostReady>, DisposableBean {
    private final JobExecutor jobs;

    public TimerStart(ProcessEngine engine) {
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void onApplicationEvent(HostReady event) {
        jobs.start();
    }

    @Override
    public void destroy() {
        jobs.shutdown();
    }
}
