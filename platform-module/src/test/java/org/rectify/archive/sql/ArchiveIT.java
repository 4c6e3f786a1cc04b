package org.rectify.archive.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.archive.AllCases;
import org.rectify.archive.Archive;
import org.rectify.archive.CaseFile;
import org.rectify.archive.Cases;
import org.rectify.archive.FiledCase;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.register.ListComparison;
import org.rectify.register.RegisterMaintenance;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

@ParameterizedClass
@EnumSource(Databases.class)
class ArchiveIT {

    private static final Instant AT = Instant.parse("2026-03-18T02:00:00Z");
    private static final Archive.Search ALL = new Archive.Search(null, null, null, null);

    private final TestDatabase database;
    private final SqlArchive archive;

    ArchiveIT(Databases kind) {
        this.database = kind.create();
        this.archive = new SqlArchive(
                database.jdbc(),
                new Inserts(database.jdbc(), database.dialect()),
                Clock.fixed(AT, ZoneOffset.UTC),
                "{fonds}-WS·{year}-{retention}-{office}-{n:4}");
    }

    @Test
    void countsEachUnitYearAndRetentionByItself() {
        assertThat(file("a", "district", 2026, Retention.SHORT)).isEqualTo("district-WS·2026-D10-district-0001");
        assertThat(file("b", "district", 2026, Retention.SHORT)).isEqualTo("district-WS·2026-D10-district-0002");
        assertThat(file("c", "district", 2026, Retention.LONG)).isEqualTo("district-WS·2026-D30-district-0001");
        assertThat(file("d", "district", 2025, Retention.SHORT)).isEqualTo("district-WS·2025-D10-district-0001");
        assertThat(file("e", "street1", 2026, Retention.SHORT)).isEqualTo("street1-WS·2026-D10-street1-0001");
        assertThat(archive.of("c").orElseThrow().until()).hasToString("2056-12-31");
    }

    @Test
    void givesNoNumberTwiceAndLeavesNoneOut() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<String>> given = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int n = i;
            given.add(threads.submit(() -> database.separately(() -> {
                String number = archive.file(file("r" + n, "district", 2026), Retention.SHORT, "archivist", AT)
                        .archiveNumber();
                if (n % 6 == 0) {
                    throw new RefusedException(
                            org.rectify.platform.Refusal.conflict("archive.number.taken", List.of(), "rolled back"));
                }
                return number;
            })));
        }
        Set<String> numbers = new java.util.TreeSet<>();
        for (Future<String> each : given) {
            try {
                assertThat(numbers.add(each.get())).isTrue();
            } catch (java.util.concurrent.ExecutionException rolledBack) {
                assertThat(rolledBack).hasCauseInstanceOf(RefusedException.class);
            }
        }
        threads.shutdown();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("district-WS·2026-D10-district-%04d"::formatted)
                        .toList());
    }

    @Test
    void numbersByTheUnitsSchemeAndRefusesOnesThatCannotBe() {
        database.run(() -> archive.setScheme("district", "J012", "{fonds}·{year}·{retention}·{n}"));
        assertThat(file("a", "district", 2026, Retention.PERMANENT)).isEqualTo("J012·2026·Y·1");
        assertThatThrownBy(() ->
                        database.run(() -> archive.setScheme("street1", "J012", "{fonds}·{year}·{retention}·{n}")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> database.run(() -> archive.setScheme("street1", "J013", "{n}")))
                .isInstanceOf(RefusedException.class);
        assertThat(archive.scheme("street1").fonds()).isEqualTo("street1");
    }

    @Test
    void showsTheShelfWithinTheScope() {
        file("a", "district", 2026, Retention.SHORT);
        file("b", "street1", 2025, Retention.LONG);
        assertThat(archive.filed(ALL, caller("district", "/district/"), 0, 10).total())
                .isEqualTo(2);
        assertThat(archive.filed(ALL, caller("street1", "/district/street1/"), 0, 10)
                        .items())
                .extracting(Archive.Filed::recordId)
                .containsExactly("b");
        assertThat(archive.filed(ALL, new Caller(new Person("x", "x"), Map.of(), Map.of(), false, false), 0, 10)
                        .total())
                .isZero();
        Archive.Search search = new Archive.Search(2025, Retention.LONG, "street1", "题b");
        assertThat(archive.filed(search, caller("district", "/district/"), 0, 10)
                        .total())
                .isEqualTo(1);
        Archive.Search wild = new Archive.Search(null, null, null, "%");
        assertThat(archive.filed(wild, caller("district", "/district/"), 0, 10).total())
                .isZero();
    }

    @Test
    void isComparedWithTheRecordsAndMended() {
        file("a", "district", 2026, Retention.SHORT);
        file("b", "district", 2026, Retention.SHORT);
        file("gone", "district", 2026, Retention.SHORT);
        Map<String, FiledCase> records = new HashMap<>();
        for (String id : List.of("a", "b")) {
            records.put(
                    id,
                    new FiledCase(
                            file(id, "district", 2026),
                            new Filing(
                                    "archivist",
                                    AT,
                                    archive.of(id).orElseThrow().archiveNumber(),
                                    Retention.SHORT)));
        }
        records.put(
                "lost",
                new FiledCase(
                        file("lost", "district", 2026),
                        new Filing("archivist", AT, "district-WS·2026-D10-district-0041", Retention.SHORT)));
        database.execute("update rect_archive set title = '改过' where record_id = 'b'");
        ListComparison maintenance = new ListComparison(
                "archive", new ArchiveRows(archive, new AllCases(List.of(new Records(records)))), database);

        RegisterMaintenance.Result found = maintenance.compare(false, (done, total) -> {});
        assertThat(found.differences())
                .extracting(each -> each.orderId() + " " + each.what())
                .containsExactlyInAnyOrder("b archive differs", "gone archive surplus", "lost archive missing");
        assertThat(maintenance.compare(true, (done, total) -> {}).mended()).isEqualTo(3);
        assertThat(maintenance.compare(false, (done, total) -> {}).differences())
                .isEmpty();
        assertThat(archive.of("gone")).isEmpty();
        assertThat(archive.of("b").orElseThrow().title()).isEqualTo("题b");
        assertThat(file("next", "district", 2026, Retention.SHORT)).endsWith("-0042");
    }

    /** Records as they stand. */
    private record Records(Map<String, FiledCase> filed) implements Cases {

        @Override
        public String kind() {
            return "order";
        }

        @Override
        public void eachId(Consumer<String> consumer) {
            filed.keySet().forEach(consumer);
        }

        @Override
        public Optional<FiledCase> filed(String recordId) {
            return Optional.ofNullable(filed.get(recordId));
        }

        @Override
        public Optional<CaseFile> find(String recordId) {
            return filed(recordId).map(FiledCase::file);
        }

        @Override
        public InputStream open(String recordId, String fileId) {
            throw new UnsupportedOperationException();
        }
    }

    private String file(String id, String unit, int year, Retention retention) {
        return database.write(() ->
                archive.file(file(id, unit, year), retention, "archivist", AT).archiveNumber());
    }

    private static CaseFile file(String id, String unit, int year) {
        String path = unit.equals("district") ? "/district/" : "/district/" + unit + "/";
        return new CaseFile(
                id, "order", "号", "题" + id, unit, unit, path, null, year, AT, List.of(), List.of(), List.of());
    }

    private static Caller caller(String unit, String path) {
        return new Caller(
                new Person("archivist", "档案员"),
                Map.of(unit, new Unit(unit, unit, UnitKind.values()[0], null, path, true)),
                Map.of(unit, Set.of(UnitRole.ARCHIVIST)),
                false,
                false);
    }
}
