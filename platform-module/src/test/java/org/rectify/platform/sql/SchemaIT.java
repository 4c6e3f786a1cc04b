package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

class SchemaIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void makesItsTablesBesideTheHostsAndDoesNothingTheSecondTime(Databases kind) {
        DataSource source = kind.createBare();
        TestDatabase database = new TestDatabase(source);
        database.execute("create table alf_node (id bigint)");
        Schema schema = new Schema(source, Dialect.of(source));

        schema.migrate();
        long applied = count(database, "select count(*) from \"rect_schema_history\"");
        schema.migrate();

        assertThat(applied).isGreaterThan(5);
        assertThat(count(database, "select count(*) from \"rect_schema_history\""))
                .isEqualTo(applied);
        assertThat(count(database, "select count(*) from rect_order")).isZero();
        assertThat(count(database, "select count(*) from alf_node")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoAskedBeforeTheUpgradeIsNotAskedToDecideAfterIt(Databases kind) {
        DataSource source = kind.createBare();
        TestDatabase database = new TestDatabase(source);
        Schema schema = new Schema(source, Dialect.of(source));
        schema.migrate();
        database.execute("delete from \"rect_schema_history\" where \"version\" = '2.32'");
        database.execute("alter table rect_waiting drop column except_person");
        for (String[] entry : new String[][] {
            {"1", "earlier", "request-extension"},
            {"2", "supervisor", "decide-extension"},
            {"3", "later", "request-extension"},
            {"4", "asking", "request-cancellation"}
        }) {
            database.execute(
                    "insert into rect_history (record_id, seq, happened_at, by_user, step, changes, attachments,"
                            + " previous_hash, hash) values ('order', " + entry[0] + ", 0, '" + entry[1] + "', '"
                            + entry[2]
                            + "', '{}', '[]', '', '')");
        }
        for (String step : List.of("submit", "decide-extension", "decide-cancellation")) {
            database.execute("insert into rect_waiting (record_id, ordinal, kind, step, unit, since_at, red) select"
                    + " 'order', count(*), 'order', '" + step + "', 'district', 0, false from rect_waiting");
        }

        schema.migrate();

        assertThat(database.write(() -> database.jdbc()
                        .getJdbcOperations()
                        .queryForList("select except_person from rect_waiting order by ordinal", String.class)))
                .containsExactly(null, "later", "asking");
    }

    private static long count(TestDatabase database, String sql) {
        return database.write(() -> database.jdbc().getJdbcOperations().queryForObject(sql, Long.class));
    }
}
