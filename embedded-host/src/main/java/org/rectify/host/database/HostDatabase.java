package org.rectify.host.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.rectify.host.StartRefusal;

/** The database: H2 in the data folder, or the one that was named. */
public final class HostDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String POSTGRESQL = "jdbc:postgresql:";
    // The query cache spares H2 from parsing the engine's SQL each time; a kept statement must not give out its last
    // result
    // again, which after a lock or a change of one's own may be an old one (H2's issues 4208 and 4299). A paper's data
    // stays
    // in its row: what H2 keeps apart it clears away behind, and until it has, each statement throws that the cleaner
    // is
    // busy, 500 times a life.
    private static final String H2_OPTIONS = ";WRITE_DELAY=500;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE"
            + ";QUERY_CACHE_SIZE=512;OPTIMIZE_REUSE_RESULTS=FALSE;CACHE_SIZE=65536;MAX_LENGTH_INPLACE_LOB=16384";

    // About what the host and the engine ask in all.
    private static final int STATEMENTS = 600;

    private final BasicDataSource pool;
    private final Durability durability;

    private HostDatabase(BasicDataSource pool, Durability durability) {
        this.pool = pool;
        this.durability = durability;
    }

    /**
     * Opens a pool whose connections do not commit by themselves, as in ACS, by the very library.
     *
     * @throws StartRefusal where the database cannot be used
     */
    public static HostDatabase open(Path data, String address) {
        String url = address == null ? "jdbc:h2:file:" + data.resolve("db").resolve("rectify") + H2_OPTIONS : address;
        boolean postgresql = url.startsWith(POSTGRESQL);
        BasicDataSource pool = pool(url, postgresql);
        try {
            pool.start();
            return new HostDatabase(pool, postgresql ? Durability.byItself() : Durability.ofH2(url));
        } catch (SQLException refused) {
            throw new StartRefusal("the database " + shown(url) + " cannot be used: " + reason(refused));
        }
    }

    private static BasicDataSource pool(String url, boolean postgresql) {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(url);
        pool.setDefaultAutoCommit(false);
        pool.setAutoCommitOnReturn(false);
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setInitialSize(2);
        pool.setMaxWait(PATIENCE);
        if (postgresql) {
            // The driver keeps statements itself; the server may have gone and come back since.
            pool.setTestOnBorrow(true);
            pool.setConnectionProperties("reWriteBatchedInserts=true;preparedStatementCacheQueries=1024;"
                    + "preparedStatementCacheSizeMiB=16");
        } else {
            // H2 parses each locking select, and each union, anew, unless its statement is kept.
            pool.setTestOnBorrow(false);
            pool.setPoolPreparedStatements(true);
            pool.setMaxOpenPreparedStatements(STATEMENTS);
            pool.setUsername("sa");
            pool.setPassword("");
        }
        return pool;
    }

    private static String shown(String url) {
        return url.replaceAll("[?;].*", "");
    }

    private static String reason(Throwable refused) {
        Throwable root = refused;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.lines().findFirst().orElse("unknown reason").replaceAll("(?i)password=[^&;\\s]*", "password=…");
    }

    public DataSource dataSource() {
        return pool;
    }

    public Durability durability() {
        return durability;
    }

    @Override
    public void close() {
        durability.close();
        try {
            pool.close();
        } catch (SQLException atTheEnd) {
            // Each connection was closed as far as it can be.
        }
    }
}
