package org.rectify.host.workflow;

import org.activiti.engine.impl.db.DbSqlSessionFactory;
import org.activiti.engine.impl.interceptor.Session;

/** Opens a {@link ProcessSession} for each command. */
final class ProcessSessions extends DbSqlSessionFactory {
    /** Where its statements lie. */
    static final String STATEMENTS = "org/rectify/host/workflow/processes.xml";

    @Override
    public Session openSession() {
        return new ProcessSession(this);
    }
}
