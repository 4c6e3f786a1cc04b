package org.rectify.host.workflow;

import java.util.List;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.impl.db.HasRevision;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.SqlSession;

/**
 * What one command of the engine writes, in the order in which it writes it; rows of one kind go to the database together.
 * How many of them a statement met is known only then, so what the engine makes of it is made here, before the next kind
 * is written, which may hang on them.
 */
final class WriteBatch implements AutoCloseable {
    private final SqlSession session;
    private Class<?> kind;

    /** @param session which gathers what it is told to write */
    WriteBatch(SqlSession session) {
        this.session = session;
    }

    SqlSession session() {
        return session;
    }

    /**
     * What comes next is of this kind; what is of another one is sent.
     *
     * @param next null for what is written without having been read
     */
    void next(Class<?> next) {
        if (kind != next) {
            send();
            kind = next;
        }
    }

    /** @throws ActivitiOptimisticLockingException where somebody else has written a row since it was read */
    void send() {
        for (BatchResult sent : session.flushStatements()) {
            SqlCommandType command = sent.getMappedStatement().getSqlCommandType();
            if (command != SqlCommandType.INSERT) {
                check(command, sent.getParameterObjects(), sent.getUpdateCounts());
            }
        }
    }

    private static void check(SqlCommandType command, List<Object> rows, int[] met) {
        for (int i = 0; i < met.length; i++) {
            Object row = rows.get(i);
            if (met[i] == 0 && (command == SqlCommandType.UPDATE || row instanceof HasRevision)) {
                throw new ActivitiOptimisticLockingException(row + " was written by another transaction meanwhile");
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
