package org.rectify.host.workflow;

import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.history.DefaultHistoryManager;
import org.activiti.engine.impl.history.HistoryManager;
import org.activiti.engine.impl.interceptor.Session;
import org.activiti.engine.impl.interceptor.SessionFactory;
import org.activiti.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The engine's history, except that a variable which goes with its process unchanged is not written to it once more.
 */
final class ProcessHistory extends DefaultHistoryManager {

    /** Opens one for each command. */
    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return HistoryManager.class;
            }

            @Override
            public Session openSession() {
                return new ProcessHistory();
            }
        };
    }

    @Override
    public void recordVariableUpdate(VariableInstanceEntity variable) {
        if (!(Context.getCommandContext().getDbSqlSession() instanceof ProcessSession session)
                || session.differs(variable)) {
            super.recordVariableUpdate(variable);
        }
    }
}
