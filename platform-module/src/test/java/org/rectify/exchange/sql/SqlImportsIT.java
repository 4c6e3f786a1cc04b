package org.rectify.exchange.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.exchange.Finding;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.platform.Page;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class SqlImportsIT {

    private static final Instant NOW = Instant.parse("2026-11-03T02:00:00Z");
    private static final String HASH = "a".repeat(64);

    private final TestDatabase database;
    private final Imports imports;

    SqlImportsIT(Databases kind) {
        this.database = kind.create();
        this.imports = new SqlImports(database.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Import received(String id) {
        return new Import(
                id,
                "orders",
                "整改通知单😀.xlsx",
                7,
                HASH,
                "f1",
                "supervisor",
                NOW,
                null,
                null,
                false,
                0,
                0,
                null,
                null,
                null);
    }

    private Import known(String id) {
        return database.read(() -> imports.find(id)).orElseThrow();
    }

    @Test
    void remembersWhatCameIn() {
        database.run(() -> imports.add(received("i1")));
        assertThat(known("i1")).isEqualTo(received("i1"));
        assertThat(database.read(() -> imports.find("unknown"))).isEmpty();

        database.run(() -> imports.checkedBy("i1", "j1"));
        database.run(() -> imports.runBy("i1", "j2"));
        assertThat(known("i1").checkJob()).isEqualTo("j1");
        assertThat(known("i1").runJob()).isEqualTo("j2");
    }

    @Test
    void keepsTheFirstFindingsAndCountsThemAll() {
        database.run(() -> imports.add(received("i1")));
        Finding first = new Finding(7, "D7", "problem.source", "import.cell.choice", List.of("a", "乙"), "道听途说");
        List<Finding> many = IntStream.range(0, Imports.MOST_FINDINGS + 5)
                .mapToObj(
                        i -> i == 0 ? first : new Finding(8 + i, null, null, "order.create.forbidden", List.of(), null))
                .toList();
        database.run(() -> imports.checked("i1", 10, 3000, many, null));

        assertThat(known("i1"))
                .extracting(Import::checked, Import::rows, Import::findings)
                .containsExactly(true, 10, 3000);
        Page<Finding> page = database.read(() -> imports.findings("i1", 0, 2));
        assertThat(page.total()).isEqualTo(Imports.MOST_FINDINGS);
        assertThat(page.items()).containsExactly(first, many.get(1));

        Finding refusal = new Finding(0, null, "file", "sheet.tooManyColumns", List.of("200"), null);
        database.run(() -> imports.checked("i1", 0, 0, List.of(), refusal));
        assertThat(known("i1").refusal()).isEqualTo(refusal);
        assertThat(database.read(() -> imports.findings("i1", 0, 2)).total()).isZero();
    }

    @Test
    void isCarriedThroughOnceAndWithItsRecordsOnly() {
        database.run(() -> imports.add(received("i1")));
        assertThatThrownBy(() -> database.run(() -> {
                    assertThat(imports.carryThrough("i1", 5, "o1")).isTrue();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(known("i1").importedAt()).isNull();
        assertThat(database.read(() -> imports.carriedThrough(HASH))).isEmpty();

        assertThat(database.write(() -> imports.carryThrough("i1", 5, "o1"))).isTrue();
        assertThat(database.write(() -> imports.carryThrough("i1", 5, "o1"))).isFalse();
        assertThat(known("i1"))
                .extracting(Import::rows, Import::importedAt, Import::firstId)
                .containsExactly(5, NOW, "o1");
        assertThat(database.read(() -> imports.carriedThrough(HASH)))
                .map(Import::id)
                .contains("i1");
    }
}
