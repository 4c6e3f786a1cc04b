package org.rectify.testing;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.rectify.platform.Transactions;
import org.rectify.platform.sql.Dialect;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of a test, with transactions that are tried again after a lost race, as the host does. */
public final class TestDatabase implements Transactions {

    private static final int TRIES = 40;

    private final DataSource dataSource;
    private final DataSourceTransactionManager manager;

    public TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        this.manager = new DataSourceTransactionManager(dataSource);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Dialect dialect() {
        return Dialect.of(dataSource);
    }

    public NamedParameterJdbcTemplate jdbc() {
        return new NamedParameterJdbcTemplate(dataSource);
    }

    /** Runs the work in a transaction. */
    public void run(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /** Runs one statement in a transaction of its own. */
    public int execute(String sql) {
        return separately(() -> jdbc().getJdbcOperations().update(sql));
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return write(work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return separately(work);
    }

    @Override
    public <T> T separately(Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        for (int i = 1; ; i++) {
            try {
                return template.execute(status -> work.get());
            } catch (TransientDataAccessException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }
}
