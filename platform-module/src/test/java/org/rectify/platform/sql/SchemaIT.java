package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static long count(TestDatabase database, String sql) {
        return database.write(() -> database.jdbc().getJdbcOperations().queryForObject(sql, Long.class));
    }
}
