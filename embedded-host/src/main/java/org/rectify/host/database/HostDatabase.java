package org.rectify.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.rectify.host.StartRefusal;

/** The database: H2 in the data folder, or the one that was named. */
public final class HostDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 50;
    private static final long PATIENCE_MS = 10_000;
    private static final String POSTGRESQL = "jdbc:postgresql:";
    // The query cache spares H2 from parsing the engine's SQL each time.
    private static final String H2_OPTIONS =
            ";WRITE_DELAY=500;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512;CACHE_SIZE=65536";

    private final HikariDataSource pool;
    private final Durability durability;

    private HostDatabase(HikariDataSource pool, Durability durability) {
        this.pool = pool;
        this.durability = durability;
    }

    /**
     * Opens a pool whose connections do not commit by themselves, as in ACS.
     *
     * @throws StartRefusal where the database cannot be used
     */
    public static HostDatabase open(Path data, String address) {
        String url = address == null ? "jdbc:h2:file:" + data.resolve("db").resolve("rectify") + H2_OPTIONS : address;
        boolean postgresql = url.startsWith(POSTGRESQL);
        try {
            HikariDataSource pool = new HikariDataSource(configuration(url, postgresql));
            return new HostDatabase(pool, postgresql ? Durability.byItself() : Durability.ofH2(url));
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException | SQLException refused) {
            throw new StartRefusal("the database " + shown(url) + " cannot be used: " + reason(refused));
        }
    }

    private static HikariConfig configuration(String url, boolean postgresql) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setPoolName("rectify");
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(1);
        if (postgresql) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
            config.addDataSourceProperty("preparedStatementCacheQueries", "1024");
            config.addDataSourceProperty("preparedStatementCacheSizeMiB", "16");
        } else {
            config.setUsername("sa");
            config.setPassword("");
        }
        return config;
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
        pool.close();
    }
}
