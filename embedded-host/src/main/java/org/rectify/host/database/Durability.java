package org.rectify.host.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Sees to it that what is answered outlives the process. H2 writes what was committed to its file twice a second;
 * writing it at each commit would make the file grow tenfold and halve the speed. So before an answer leaves the host,
 * everything committed so far is written, once for all who wait at that moment. PostgreSQL does the like by itself, and so
 * does an H2 that is a server of its own.
 */
public final class Durability implements AutoCloseable {
    private final AtomicLong commits = new AtomicLong();
    private final AtomicInteger committing = new AtomicInteger();
    private final Connection connection;
    private final MVStore store;
    private long written;

    private Durability(Connection connection, MVStore store) {
        this.connection = connection;
        this.store = store;
    }

    static Durability ofH2(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "sa", "");
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
            MVStore store = session.getDatabase().getStore().getMvStore();
            return new Durability(connection, store.isPersistent() ? store : null);
        }
        return new Durability(connection, null);
    }

    static Durability byItself() {
        return new Durability(null, null);
    }

    /** Commits a transaction. */
    public void commit(Runnable commit) {
        committing.incrementAndGet();
        try {
            commit.run();
        } finally {
            commits.incrementAndGet();
            committing.decrementAndGet();
        }
    }

    /** Returns when everything committed so far is in the file. */
    public void ensure() {
        if (store == null) {
            return;
        }
        // What is being committed may have been seen already by whoever answers now.
        boolean underWay = committing.get() > 0;
        long wanted = commits.get();
        synchronized (this) {
            if (underWay || written < wanted) {
                long upTo = commits.get();
                write();
                written = upTo;
            }
        }
    }

    /**
     * H2's {@code CHECKPOINT} is not enough: where the store's own thread has collected all there is, it does not wait until
     * that thread has written it (H2 2.4.240, {@code MVStore.store} and {@code FileStore.storeIt}). What is under way has
     * ended before an operation on the file begins.
     */
    private void write() {
        try {
            store.commit();
            store.executeFilestoreOperation(() -> {});
        } catch (MVStoreException refused) {
            throw new IllegalStateException("The database cannot write to its file", refused);
        }
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException atTheEnd) {
            // The database is closed with its pool anyway.
        }
    }
}
