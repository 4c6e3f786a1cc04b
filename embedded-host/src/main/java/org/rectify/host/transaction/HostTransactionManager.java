package org.rectify.host.transaction;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.rectify.host.database.Durability;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * The one transaction manager. What is written behind (nodes) is flushed as the very last thing before the commit, after
 * every behaviour and listener has had its say.
 */
public final class HostTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient List<Runnable> flushes = new CopyOnWriteArrayList<>();
    private final transient Durability durability;

    public HostTransactionManager(DataSource dataSource, Durability durability) {
        super(dataSource);
        this.durability = durability;
        setRollbackOnCommitFailure(true);
    }

    /** Adds something to be flushed before each commit. */
    public void beforeCommit(Runnable flush) {
        flushes.add(flush);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        flushes.forEach(Runnable::run);
        if (status.isReadOnly()) {
            super.doCommit(status);
        } else {
            durability.commit(() -> super.doCommit(status));
        }
    }
}
