package org.springframework.extensions.surf.util;

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** A bean that acts when its context is up and when it goes down. */
public abstract class AbstractLifecycleBean implements ApplicationListener<ApplicationEvent>, ApplicationContextAware {
    private ApplicationContext context;

    /** The context is up. */
    protected abstract void onBootstrap(ApplicationEvent event);

    /** The context goes down. */
    protected abstract void onShutdown(ApplicationEvent event);

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ContextRefreshedEvent refreshed && refreshed.getApplicationContext() == context) {
            onBootstrap(event);
        } else if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
            onShutdown(event);
        }
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        this.context = applicationContext;
    }

    protected ApplicationContext getApplicationContext() {
        return context;
    }
}
