package org.rectify.host;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/** Everything is there: processes are deployed, components have run. Jobs may begin. */
public final class HostReady extends ApplicationContextEvent {
    private static final long serialVersionUID = 1L;

    public HostReady(ApplicationContext source) {
        super(source);
    }
}
