package org.rectify.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rectify.platform.sql.Dialect;
import org.rectify.platform.sql.Schema;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The databases that every test of SQL runs on. */
public enum Databases {
    H2 {
        @Override
        DataSource open() {
            return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            return postgres(PostgresServer.running().createDatabase(name, template()));
        }
    };

    private static String template;

    /** An empty database with the module's tables. */
    public TestDatabase create() {
        TestDatabase database = new TestDatabase(open());
        new Schema(database.dataSource(), Dialect.of(database.dataSource())).migrate();
        return database;
    }

    /** An empty database as it is before the module's first start. */
    public DataSource createBare() {
        if (this == H2) {
            return open();
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return postgres(PostgresServer.running().createDatabase(name, "template1"));
    }

    abstract DataSource open();

    /** A database on disk or in memory by the part of the URL after {@code jdbc:h2:}. */
    public static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + name);
        return manual(source);
    }

    /** A data source on that URL. */
    public static DataSource postgres(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        return manual(source);
    }

    /** Copying a database that has the tables is ten times as fast as making them. */
    private static synchronized String template() {
        if (template == null) {
            String name = "rectify_template";
            DataSource source = postgres(PostgresServer.running().createDatabase(name, "template1"));
            new Schema(source, Dialect.POSTGRESQL).migrate();
            template = name;
        }
        return template;
    }

    /** As the host's pool hands connections out: nothing is committed that is not committed. */
    private static DataSource manual(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setAutoCommit(false);
                return connection;
            }
        };
    }
}
