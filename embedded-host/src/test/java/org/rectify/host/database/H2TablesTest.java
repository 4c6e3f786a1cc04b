package org.rectify.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class H2TablesTest {

    private static final String OURS = ";DEFAULT_TABLE_ENGINE=" + H2Tables.class.getName();
    private static final List<String> QUESTIONS = List.of(
            "select id, a, b, n from t order by id",
            "select a, id from t where a >= '' order by a, id",
            "select b, n, id from t where b >= '' order by b, n, id",
            "select n, id from t where n >= 0 order by n, id");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeBoth() throws SQLException {
        for (String url : List.of(ours(), plain())) {
            try (Connection connection = open(url)) {
                JdbcTemplate jdbc = on(connection);
                jdbc.execute("create table t (id varchar(10) primary key, a varchar(10), b varchar(10), n int not null,"
                        + " unique (n))");
                jdbc.execute("create index t_a on t (a, id)");
                jdbc.execute("create index t_b on t (b, n)");
                jdbc.execute("create table large (id int primary key, data blob)");
                connection.commit();
            }
        }
    }

    private String ours() {
        return "jdbc:h2:file:" + folder.resolve("ours") + OURS;
    }

    private String plain() {
        return "jdbc:h2:file:" + folder.resolve("plain");
    }

    private static Connection open(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static JdbcTemplate on(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hasTheRowsThatH2HasAlsoWhereThatIsOpenedByItself(long seed) throws SQLException {
        Random random = new Random(seed);
        try (Connection ours = open(ours());
                Connection plain = open(plain())) {
            for (int i = 0; i < 400; i++) {
                String change = change(random);
                assertThat(done(ours, change)).as(change).isEqualTo(done(plain, change));
                if (random.nextInt(10) == 0) {
                    boolean kept = random.nextBoolean();
                    for (Connection each : List.of(ours, plain)) {
                        if (kept) {
                            each.commit();
                        } else {
                            each.rollback();
                        }
                    }
                }
                QUESTIONS.forEach(question ->
                        assertThat(asked(ours, question)).as(question).isEqualTo(asked(plain, question)));
            }
            ours.commit();
            plain.commit();
        }
        try (Connection ours = open(ours().replace(OURS, ""));
                Connection plain = open(plain())) {
            QUESTIONS.forEach(
                    question -> assertThat(asked(ours, question)).isNotEmpty().isEqualTo(asked(plain, question)));
        }
    }

    private static String change(Random random) {
        String id = "'" + random.nextInt(12) + "'";
        String text = random.nextInt(4) == 0 ? "null" : "'" + random.nextInt(5) + "'";
        return switch (random.nextInt(8)) {
            case 0, 1 -> "insert into t values (" + id + ", " + text + ", 'b', " + random.nextInt(30) + ")";
            case 2 -> "delete from t where id = " + id;
            case 3 -> "update t set n = " + random.nextInt(30) + " where id = " + id;
            case 4 -> "update t set n = n + 1 where a = " + text;
            case 5 -> "update t set id = " + random.nextInt(12) + " where id = " + id;
            case 6 -> "update t set b = " + text + ", n = n where id = " + id;
            default -> "update t set a = " + text + " where id = " + id;
        };
    }

    /** How many rows were changed; -1 where it is refused. */
    private static int done(Connection connection, String change) {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        } catch (SQLException refused) {
            return -1;
        }
    }

    private static List<Map<String, Object>> asked(Connection connection, String question) {
        return on(connection).queryForList(question);
    }

    @Test
    void waitsForWhoeverChangesTheRow() throws SQLException {
        try (Connection first = open(ours() + ";LOCK_TIMEOUT=50");
                Connection second = open(ours() + ";LOCK_TIMEOUT=50")) {
            done(first, "insert into t values ('1', 'a', 'b', 1)");
            first.commit();
            done(first, "update t set a = 'c' where id = '1'");
            assertThatThrownBy(() -> on(second).update("update t set b = 'd' where id = '1'"))
                    .hasMessageContaining("lock");
            first.commit();
            assertThat(done(second, "update t set b = 'd' where a = 'c'")).isEqualTo(1);
        }
    }

    @Test
    void keepsALargeObjectWhoseChangeIsRolledBack() throws SQLException {
        byte[] data = new byte[100_000];
        new Random(7).nextBytes(data);
        try (Connection connection = open(ours())) {
            JdbcTemplate jdbc = on(connection);
            jdbc.update("insert into large values (1, ?)", (Object) data);
            connection.commit();
            jdbc.update("update large set data = ? where id = 1", (Object) new byte[50_000]);
            connection.rollback();
            jdbc.update("delete from large");
            connection.rollback();
        }
        try (Connection connection = open(ours())) {
            assertThat(on(connection).queryForObject("select data from large where id = 1", byte[].class))
                    .isEqualTo(data);
        }
    }
}
