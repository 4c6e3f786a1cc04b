package org.rectify.host.contract;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rectify.host.EmbeddedHost;
import org.rectify.host.Options;

/** One host for each kind of database, started when it is first needed and shared by all contract tests. */
public final class TestHosts {
    private static final Map<Database, EmbeddedHost> RUNNING = new EnumMap<>(Database.class);

    private TestHosts() {}

    /** The databases that the host runs on. */
    public enum Database {
        H2,
        POSTGRESQL
    }

    /** The running host on that database. */
    public static synchronized EmbeddedHost on(Database database) {
        return RUNNING.computeIfAbsent(database, TestHosts::start);
    }

    private static EmbeddedHost start(Database database) {
        EmbeddedPostgres postgres = database == Database.POSTGRESQL ? postgres() : null;
        String address = postgres == null ? null : postgres.getJdbcUrl("postgres", "postgres");
        EmbeddedHost host = start(folder(), address);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            host.close();
            close(postgres);
        }));
        return host;
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException atTheEnd) {
                // The process ends anyway.
            }
        }
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("rectify-host");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A host of its own, with the contract module only and with quick retries. */
    static EmbeddedHost start(Path folder, String database) {
        Properties settings = new Properties();
        settings.setProperty("server.transaction.min-retry-wait-ms", "1");
        settings.setProperty("server.transaction.max-retry-wait-ms", "20");
        settings.setProperty("server.transaction.wait-increment-ms", "1");
        settings.setProperty("host.passwords.iterations", "1000");
        Options options = Options.standard(folder).withDatabase(database).withoutDemo();
        return EmbeddedHost.start(options, List.of("classpath:contract/module-context.xml"), settings);
    }
}
