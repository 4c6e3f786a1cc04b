package org.rectify.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.Light;
import org.rectify.platform.Page;
import org.rectify.platform.RefusedException;
import org.rectify.record.Inbox;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerQuery.Field;
import org.rectify.register.LedgerQuery.Mark;
import org.rectify.register.LedgerQuery.Sort;
import org.rectify.register.internal.LedgerFaces;
import org.rectify.register.sql.SqlRegister;
import org.rectify.testing.Databases;
import org.rectify.testing.Records;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** The register against a plain model of it, over one ledger that the tests change as they go. */
@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterIT {

    private static final int SIZE = 800;

    private final GeneratedLedger ledger = new GeneratedLedger(42);
    private final LedgerModel model = new LedgerModel(ledger.units());
    private final Random random = new Random(1);
    private TestDatabase database;
    private SqlRegister register;

    @Parameter
    Databases kind;

    @BeforeParameterizedClassInvocation
    void fill() {
        database = kind.create();
        register = RegisterFixture.register(database, ledger);
        for (int from = 0; from < SIZE; from += 100) {
            int start = from;
            database.run(() -> {
                for (int i = start; i < start + 100; i++) {
                    put(ledger.next(i));
                }
            });
        }
    }

    @Test
    void readsBackWhatWasWritten() {
        for (LedgerEntry entry : model.all().subList(0, 50)) {
            assertThat(database.write(() -> register.find(entry.id()))).contains(entry);
        }
        assertThat(database.write(() -> register.find("unknown"))).isEmpty();
    }

    @Test
    void answersEveryQueryAsThePlainModelDoes() {
        for (Caller caller : callers()) {
            for (int i = 0; i < 15; i++) {
                check(randomQuery(), caller);
            }
        }
    }

    @Test
    void keepsTotalsAndFacetsExactWhileOrdersComeChangeAndGo() {
        SqlRegisterMaintenanceFixture maintenance = new SqlRegisterMaintenanceFixture(register, database);
        for (int round = 0; round < 10; round++) {
            database.run(() -> {
                List<LedgerEntry> all = model.all();
                for (int i = 0; i < 15; i++) {
                    LedgerEntry one = all.get(random.nextInt(all.size()));
                    put(RegisterFixture.withStatus(one, random.nextBoolean() ? "rectifying" : "closed"));
                }
                LedgerEntry gone = all.get(random.nextInt(all.size()));
                register.remove(gone.id());
                model.remove(gone.id());
            });
            if (round % 3 == 0) {
                maintenance.fold();
            }
            callers().forEach(caller -> check(new LedgerQueryBuilder().facets().build(), caller));
        }
    }

    @Test
    void showsAnOrderBeforeIssuanceToItsIssuersOnly() {
        for (Caller caller : callers()) {
            for (LedgerEntry entry : model.all().subList(0, 150)) {
                assertThat(database.write(() -> register.visible(entry.id(), caller)))
                        .as("%s for %s", entry, caller)
                        .isEqualTo(model.visible(entry, caller));
                assertThat(database.write(() -> register.lock(entry.id()) && register.visible(entry.id(), caller)))
                        .as("%s for %s, locked", entry, caller)
                        .isEqualTo(model.visible(entry, caller));
            }
            assertThat(database.write(() -> register.visible("unknown", caller)))
                    .isFalse();
        }
    }

    /** Its own clock stands still, in green or in red; that somebody looks at it again has a day of its own. */
    @Test
    void theReviewOfASuspendedOrderGoesByItsOwnDay() {
        LedgerFaces faces = new LedgerFaces(register, RegisterFixture.deadlines());
        Inbox inbox = RegisterFixture.inbox(database);
        LedgerEntry order = model.all().stream()
                .filter(each -> each.status().equals("rectifying") && each.frozenLight() == null)
                .findFirst()
                .orElseThrow();
        Caller supervisor = ledger.caller(order.issuingUnit(), UnitRole.SUPERVISOR);
        for (Light frozen : List.of(Light.GREEN, Light.RED)) {
            for (int days : List.of(-60, 60)) {
                Waiting review = new Waiting(
                        "resume",
                        order.issuingUnit(),
                        UnitRole.SUPERVISOR.code(),
                        null,
                        order.createdAt(),
                        GeneratedLedger.TODAY.plusDays(days));
                LedgerEntry suspended = Records.with(
                        order, "suspended", true, "frozenLight", frozen.code(), "waiting", List.of(review));
                database.run(() -> register.put(suspended));

                RecordFaces.Face own =
                        database.write(() -> faces.faces(List.of(order.id()))).get(order.id());
                assertThat(own.light()).isEqualTo(frozen.code());
                RecordFaces.Face beside = faces.beside(review, own);
                assertThat(beside.light()).isEqualTo(days < 0 ? "red" : "green");
                assertThat(beside.workingDaysLeft() < 0).isEqualTo(days < 0);
                List<String> waits = database.write(() -> inbox.page(supervisor, 0, 500)).items().stream()
                        .map(Inbox.Matter::recordId)
                        .toList();
                assertThat(waits.indexOf(order.id())).isEqualTo(days < 0 ? 0 : waits.size() - 1);
            }
        }
        database.run(() -> register.put(order));
    }

    @Test
    void findsWhatWaitsForSomebodyOverdueFirst() {
        for (Caller caller : callers()) {
            List<Map.Entry<LedgerEntry, Waiting>> expected = new ArrayList<>();
            model.all().forEach(order -> order.waiting().stream()
                    .filter(waiting -> waitsFor(waiting, caller))
                    .forEach(waiting -> expected.add(Map.entry(order, waiting))));
            expected.sort(Comparator.comparing((Map.Entry<LedgerEntry, Waiting> item) ->
                            !model.light(item.getKey()).equals("red"))
                    .thenComparing(item -> item.getValue().due())
                    .thenComparing(item -> item.getValue().since())
                    .thenComparing(item -> item.getKey().id()));
            List<Inbox.Matter> matters = expected.stream()
                    .map(item ->
                            new Inbox.Matter(RecordKind.ORDER, item.getKey().id(), item.getValue()))
                    .toList();
            Inbox inbox = RegisterFixture.inbox(database);
            Page<Inbox.Matter> page = database.write(() -> inbox.page(caller, 1, 7));
            assertThat(page.total()).isEqualTo(matters.size());
            assertThat(page.items()).isEqualTo(part(matters, 1, 7));

            List<Inbox.Matter> mine = matters.stream()
                    .filter(matter -> matter.waiting().person() != null)
                    .toList();
            List<Inbox.Matter> units = matters.stream()
                    .filter(matter -> matter.waiting().person() == null)
                    .toList();
            assertThat(database.write(() -> inbox.page(caller, Inbox.Whose.MINE, 0, 500))
                            .items())
                    .isEqualTo(mine);
            assertThat(database.write(() -> inbox.page(caller, Inbox.Whose.UNIT, 0, 500))
                            .items())
                    .isEqualTo(units);

            List<String> asked =
                    model.all().stream().limit(200).map(LedgerEntry::id).toList();
            Map<String, Waiting> first = new HashMap<>();
            model.all().stream().limit(200).forEach(order -> order.waiting().stream()
                    .filter(waiting -> waitsFor(waiting, caller))
                    .findFirst()
                    .ifPresent(waiting -> first.put(order.id(), waiting)));
            assertThat(database.write(() -> inbox.waitingFor(caller, asked))).isEqualTo(first);
            assertThat(database.write(() -> inbox.waitingFor(caller, List.of())))
                    .isEmpty();
        }
    }

    @Test
    void neverShowsAUnitsNeighbourWhoseCodeBeginsAlike() {
        Caller caller = ledger.caller("street1", UnitRole.LIAISON);
        LedgerPage page = database.write(() -> register.page(new LedgerQueryBuilder().build(), caller));
        assertThat(page.page().items()).isNotEmpty();
        assertThat(page.page().items())
                .noneMatch(order -> order.leadPath().startsWith("/district/street10/")
                        && order.parts().stream().noneMatch(part -> part.path().startsWith("/district/street1/")));
    }

    @Test
    void givesAllIdsInOrder() {
        List<String> ids = new ArrayList<>();
        database.run(() -> register.eachId(ids::add));
        assertThat(ids)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        model.all().stream().map(LedgerEntry::id).toList());
    }

    @Test
    void letsStepsOnOneOrderFollowEachOther() throws Exception {
        String id = model.all().get(3).id();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> second = database.write(() -> {
                assertThat(register.lock(id)).isTrue();
                Future<Boolean> waiting = other.submit(() -> database.write(() -> register.lock(id)));
                assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return waiting;
            });
            assertThat(second.get(20, TimeUnit.SECONDS)).isTrue();
            assertThat(database.write(() -> register.lock("unknown"))).isFalse();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void refusesATitleThatIsTooLongWithoutAnErrorOfTheDatabase() {
        LedgerEntry entry = model.all().get(0);
        assertThatThrownBy(() -> database.run(() -> register.put(RegisterFixture.withTitle(entry, "题".repeat(501)))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("request.field.tooLong [title]");
    }

    @Test
    void findsWordsWhoseSignsMeanSomethingInSql() {
        LedgerEntry entry = model.all().get(1);
        database.run(() -> put(RegisterFixture.withTitle(entry, "１００%_完成! O'Neil ＡＢＣ")));
        for (String words : List.of("100%", "%_完", "!", "o'neil abc", "完成! ABC")) {
            LedgerPage page = database.write(
                    () -> register.page(new LedgerQueryBuilder().words(words).build(), ledger.administrator()));
            assertThat(page.page().items())
                    .as(words)
                    .extracting(LedgerEntry::id)
                    .containsExactly(entry.id());
        }
        database.run(() -> put(entry));
    }

    @Test
    void handsOverEveryRowOfAQueryInItsOrder() {
        for (Caller caller : callers()) {
            for (int i = 0; i < 10; i++) {
                LedgerQuery query = randomQuery();
                List<LedgerEntry> expected = model.found(query, caller);
                List<LedgerEntry> given = new ArrayList<>();
                database.run(() -> register.each(query, caller, SIZE, given::add));
                assertThat(given)
                        .as("%s for %s", query, caller)
                        .extracting(LedgerEntry::id)
                        .containsExactlyElementsOf(
                                expected.stream().map(LedgerEntry::id).toList());
                assertThat(given)
                        .extracting(LedgerEntry::parts)
                        .containsExactlyElementsOf(
                                expected.stream().map(LedgerEntry::parts).toList());
            }
        }
        List<LedgerEntry> few = new ArrayList<>();
        database.run(() -> register.each(new LedgerQueryBuilder().build(), ledger.administrator(), 3, few::add));
        assertThat(few).hasSize(3);
    }

    @Test
    void handsOverRowsOfOneMomentWhateverIsWrittenMeanwhile() {
        List<String> given = new ArrayList<>();
        LedgerQuery all = new LedgerQueryBuilder().build();
        List<LedgerEntry> before = model.found(all, ledger.administrator());
        LedgerEntry last = before.get(before.size() - 1);
        database.run(() -> register.each(all, ledger.administrator(), SIZE, entry -> {
            if (given.isEmpty()) {
                database.separately(() -> {
                    register.put(RegisterFixture.withStatus(last, "discarded"));
                    return null;
                });
            }
            given.add(entry.status());
        }));
        assertThat(given)
                .containsExactlyElementsOf(
                        before.stream().map(LedgerEntry::status).toList());
        database.run(() -> register.put(last));
    }

    private void check(LedgerQuery query, Caller caller) {
        LedgerPage answer = database.write(() -> register.page(query, caller));
        List<LedgerEntry> expected = model.found(query, caller);
        assertThat(answer.page().total()).as("%s for %s", query, caller).isEqualTo(expected.size());
        assertThat(answer.page().items())
                .as("%s for %s", query, caller)
                .extracting(LedgerEntry::id)
                .containsExactlyElementsOf(part(expected, query.skip(), query.max()).stream()
                        .map(LedgerEntry::id)
                        .toList());
        if (query.facets()) {
            Map<String, Map<String, Long>> counted = new HashMap<>();
            answer.facets().forEach((facet, counts) -> {
                Map<String, Long> values = new HashMap<>();
                counts.forEach(count -> values.put(count.value(), count.count()));
                counted.put(facet, values);
                assertThat(counts)
                        .isSortedAccordingTo(Comparator.comparingLong(LedgerPage.Count::count)
                                .reversed());
            });
            assertThat(counted).as("%s for %s", query, caller).isEqualTo(model.facets(expected));
        }
    }

    private LedgerQuery randomQuery() {
        LedgerQueryBuilder q = new LedgerQueryBuilder();
        q = often() ? q.statuses(some("rectifying", "closed", "draft", "issued", "submitted")) : q;
        q = often() ? q.lights(some("red", "yellow", "green", "grey")) : q;
        q = often() ? q.units(some("street2", "district", "community9", "bureau4")) : q;
        q = often() ? q.sources(some("public", "self", "superior")) : q;
        q = often() ? q.marks(Mark.values()[random.nextInt(Mark.values().length)]) : q;
        q = often() ? q.categories(some("党建", "物业")) : q;
        q = often() ? q.words(random.nextBoolean() ? "1" : "安全 2025") : q;
        q = often()
                ? q.between(
                        random.nextBoolean() ? null : GeneratedLedger.TODAY.minusDays(200),
                        random.nextBoolean() ? null : GeneratedLedger.TODAY.plusDays(20),
                        random.nextBoolean() ? null : GeneratedLedger.TODAY.minusDays(400),
                        random.nextBoolean() ? null : GeneratedLedger.TODAY.minusDays(3))
                : q;
        Field[] fields = Field.values();
        q = random.nextBoolean()
                ? q.sort(
                        new Sort(fields[random.nextInt(fields.length)], random.nextBoolean()),
                        new Sort(fields[random.nextInt(fields.length)], random.nextBoolean()))
                : q;
        q = often() ? q.skip(random.nextInt(60)) : q;
        return random.nextBoolean() ? q.facets().build() : q.build();
    }

    private boolean often() {
        return random.nextInt(4) == 0;
    }

    private String[] some(String... values) {
        Set<String> some = new HashSet<>(Set.of(values[random.nextInt(values.length)]));
        if (random.nextBoolean()) {
            some.add(values[random.nextInt(values.length)]);
        }
        return some.toArray(String[]::new);
    }

    private List<Caller> callers() {
        Map<String, Unit> units = ledger.units();
        return List.of(
                ledger.caller("district", UnitRole.SUPERVISOR),
                ledger.caller("street3", UnitRole.LIAISON),
                ledger.caller("community7", UnitRole.LIAISON, UnitRole.OFFICER),
                ledger.caller("bureau9", UnitRole.SECRETARY),
                new Caller(
                        new Person("two", "two"),
                        Map.of(
                                "street1",
                                units.get("street1"),
                                "bureau2",
                                units.get("bureau2"),
                                "community1",
                                units.get("community1")),
                        Map.of(
                                "street1",
                                Set.of(UnitRole.LIAISON),
                                "bureau2",
                                Set.of(UnitRole.OFFICER),
                                "community1",
                                Set.of(UnitRole.LEADER)),
                        false,
                        false),
                ledger.administrator(),
                new Caller(new Person("outsider", "outsider"), Map.of(), Map.of(), false, false));
    }

    private static boolean waitsFor(Waiting waiting, Caller caller) {
        if (waiting.person() != null) {
            return waiting.person().equals(caller.person().userName()) && caller.belongsTo(waiting.unit());
        }
        return caller.belongsTo(waiting.unit())
                && (waiting.role() == null
                        || caller.roles().get(waiting.unit()).stream()
                                .anyMatch(role -> role.code().equals(waiting.role())));
    }

    private static <T> List<T> part(List<T> all, int skip, int max) {
        return all.stream().skip(skip).limit(max).toList();
    }

    private void put(LedgerEntry entry) {
        register.put(entry);
        model.put(entry);
    }
}
