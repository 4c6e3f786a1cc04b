package org.rectify.host.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sees to it that what is answered outlives the process. H2 writes what was committed to its file twice a second;
 * writing it at each commit would make the file grow tenfold and halve the speed. So before an answer leaves the host,
 * everything committed so far is written, once for all who wait at that moment. PostgreSQL does the like by itself.
 */
public final class Durability implements AutoCloseable {
    private final AtomicLong commits = new AtomicLong();
    private final AtomicInteger committing = new AtomicInteger();
    private final Connection connection;
    private long written;

    private Durability(Connection connection) {
        this.connection = connection;
    }

    static Durability ofH2(String url) throws SQLException {
        return new Durability(DriverManager.getConnection(url, "sa", ""));
    }

    static Durability byItself() {
        return new Durability(null);
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
        if (connection == null) {
            return;
        }
        // What is being committed may have been seen already by whoever answers now.
        boolean underWay = committing.get() > 0;
        long wanted = commits.get();
        synchronized (this) {
            if (underWay || written < wanted) {
                long upTo = commits.get();
                checkpoint();
                written = upTo;
            }
        }
    }

    private void checkpoint() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException refused) {
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
