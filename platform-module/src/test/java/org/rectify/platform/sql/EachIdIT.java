package org.rectify.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

@ParameterizedClass
@EnumSource(Databases.class)
class EachIdIT {

    @Parameter
    Databases kind;

    private TestDatabase database;

    @BeforeEach
    void makeATable() {
        database = kind.create();
        database.execute("create table each_id (id varchar(20) primary key, kind integer)");
    }

    @AfterEach
    void removeIt() {
        database.execute("drop table each_id");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 2500})
    void namesEachOnceAndInOrderHoweverManyThereAre(int rows) {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, rows).mapToObj("id-%05d"::formatted).toList());
        Collections.shuffle(ids, new Random(rows));
        database.run(() -> database.jdbc()
                .batchUpdate(
                        "insert into each_id (id, kind) values (:id, :kind)",
                        ids.stream()
                                .map(id ->
                                        new MapSqlParameterSource("id", id).addValue("kind", id.endsWith("0") ? 1 : 2))
                                .toArray(SqlParameterSource[]::new)));

        List<String> all = new ArrayList<>();
        database.run(() -> EachId.of(database.jdbc(), "each_id", "id", all::add));
        assertThat(all).isEqualTo(ids.stream().sorted().toList());

        List<String> some = new ArrayList<>();
        database.run(() -> EachId.of(database.jdbc(), "each_id", "id", "kind = :kind", Map.of("kind", 1), some::add));
        assertThat(some).isEqualTo(all.stream().filter(id -> id.endsWith("0")).toList());
    }
}
