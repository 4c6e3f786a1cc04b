package org.rectify.host.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was ensured is in the file, whatever H2's own thread does with it; the file as it is then is what a kill leaves. */
class DurabilityIT {

    private static final int ROUNDS = 1000;

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedIsInTheFileWhileTheStoreWritesByItself() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("own") + ";FILE_LOCK=NO";
        AtomicBoolean ended = new AtomicBoolean();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Durability durability = Durability.ofH2(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table answered (id int primary key, words varchar(20000))");
            MVStore store = store(connection);
            Lock writing = new ReentrantLock();
            Thread own = new Thread(() -> writeByItself(store, writing, ended));
            own.start();
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    int id = round;
                    durability.commit(() -> insert(connection, id));
                    durability.ensure();
                    writing.lock();
                    try {
                        Path left = folder.resolve("left.mv.db");
                        Files.copy(folder.resolve("own.mv.db"), left, StandardCopyOption.REPLACE_EXISTING);
                    } finally {
                        writing.unlock();
                    }
                    assertThat(last(folder.resolve("left"))).isEqualTo(round);
                }
            } finally {
                ended.set(true);
                own.join();
            }
        }
    }

    /** As its thread does twice a second, but all the time. */
    private static void writeByItself(MVStore store, Lock writing, AtomicBoolean ended) {
        while (!ended.get()) {
            writing.lock();
            try {
                store.tryCommit();
            } finally {
                writing.unlock();
            }
        }
    }

    private static void insert(Connection connection, int id) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into answered values (" + id + ", '" + "x".repeat(20 * id) + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int last(Path database) throws SQLException {
        String url = "jdbc:h2:file:" + database + ";ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(id) from answered")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
