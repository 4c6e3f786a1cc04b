package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.platform.sql.Columns.day;
import static org.rectify.platform.sql.Columns.flag;
import static org.rectify.platform.sql.Columns.moment;
import static org.rectify.platform.sql.Columns.number;
import static org.rectify.platform.sql.Columns.text;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

class ColumnsIT {

    private static final Columns<Row> ALL = Columns.<Row>of(
                    "made_up",
                    text("id", Row::id),
                    number("times", Row::times),
                    number("score", Row::score),
                    flag("open", Row::open),
                    day("due", Row::due),
                    moment("at_moment", Row::at))
            .beside(text("loud", row -> row.id().toUpperCase(Locale.ROOT)));

    private static final Row FULL =
            new Row("a", 3, 90, true, LocalDate.of(2026, 3, 1), Instant.ofEpochMilli(1_772_300_000_123L));
    private static final Row EMPTY = new Row("b", 0, null, false, null, null);

    private record Row(String id, int times, Integer score, boolean open, LocalDate due, Instant at) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    void readsBackWhatItWrote(Databases kind) {
        TestDatabase database = kind.create();
        database.execute("create table made_up (id varchar(9) primary key, times integer, score integer, open boolean,"
                + " due date, at_moment bigint, loud varchar(9))");
        database.run(() -> {
            database.jdbc().update(ALL.insert(), ALL.values(FULL));
            database.jdbc().update(ALL.insert(), ALL.values(EMPTY));
        });
        assertThat(read(database, "a")).isEqualTo(FULL);
        assertThat(read(database, "b")).isEqualTo(EMPTY);

        Row changed = new Row("b", 4, 0, true, LocalDate.of(2027, 1, 1), Instant.EPOCH);
        database.run(() -> assertThat(database.jdbc().update(ALL.update(), ALL.values(changed)))
                .isEqualTo(1));
        assertThat(read(database, "a")).isEqualTo(FULL);
        assertThat(read(database, "b")).isEqualTo(changed);
        assertThat(database.write(() -> database.jdbc()
                        .getJdbcOperations()
                        .queryForList("select loud from made_up order by loud", String.class)))
                .containsExactly("A", "B");
    }

    /** The driver gives a statement up, with its plan, when a parameter comes with another type than before. */
    @Test
    void keepsOnePlanForRowsWithAndWithoutAValue() {
        TestDatabase database = Databases.POSTGRESQL.create();
        database.execute("create table made_up (id varchar(9) primary key, times integer, score integer, open boolean,"
                + " due date, at_moment bigint, loud varchar(9))");
        Long executed = database.write(() -> {
            database.jdbc().update(ALL.insert(), ALL.values(FULL));
            Row bare = new Row("a", 0, null, false, null, null);
            for (int i = 0; i < 20; i++) {
                database.jdbc().update(ALL.update(), ALL.values(i % 2 == 0 ? bare : FULL));
            }
            return database.jdbc()
                    .getJdbcOperations()
                    .queryForObject(
                            "select generic_plans + custom_plans from pg_prepared_statements"
                                    + " where statement like 'update made_up%'",
                            Long.class);
        });
        assertThat(executed).isGreaterThan(10);
    }

    private static Row read(TestDatabase database, String id) {
        return database.write(() -> database.jdbc()
                .queryForObject(
                        "select " + ALL.of("m") + " from made_up m where m.id = :id",
                        new MapSqlParameterSource("id", id),
                        (result, index) -> row(new RowReader(result))));
    }

    private static Row row(RowReader row) throws SQLException {
        return new Row(row.text(), row.number(), row.numberOrNull(), row.flag(), row.day(), row.moment());
    }
}
