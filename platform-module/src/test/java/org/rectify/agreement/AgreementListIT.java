package org.rectify.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.agreement.AgreementQuery.Field;
import org.rectify.agreement.AgreementQuery.Sort;
import org.rectify.agreement.internal.AgreementFaces;
import org.rectify.agreement.sql.SqlAgreements;
import org.rectify.deadline.Light;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Inserts;
import org.rectify.record.Inbox;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.register.GeneratedLedger;
import org.rectify.register.RegisterFixture;
import org.rectify.testing.Databases;
import org.rectify.testing.Records;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** The list of agreements against a plain model of it. */
@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementListIT {

    private static final int SIZE = 500;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);

    private final GeneratedLedger ledger = new GeneratedLedger(42);
    private final Random random = new Random(11);
    private final Map<String, AgreementEntry> model = new LinkedHashMap<>();
    private TestDatabase database;
    private SqlAgreements list;
    private Inbox inbox;

    @Parameter
    Databases kind;

    @BeforeParameterizedClassInvocation
    void fill() {
        database = kind.create();
        inbox = RegisterFixture.inbox(database);
        list = new SqlAgreements(
                database.jdbc(),
                new Inserts(database.jdbc(), database.dialect()),
                database.dialect(),
                units(),
                inbox,
                CLOCK);
        List<Unit> below = ledger.units().values().stream()
                .filter(unit -> unit.parent() != null)
                .toList();
        database.run(() -> {
            for (int i = 0; i < SIZE; i++) {
                AgreementEntry entry = entry(i, below.get(random.nextInt(below.size())));
                model.put(entry.id(), entry);
                list.put(entry);
            }
        });
    }

    private Units units() {
        InvocationHandler find = (proxy, method, given) -> {
            if (!method.getName().equals("find")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return Optional.ofNullable(ledger.units().get(given[0]));
        };
        return (Units) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Units.class}, find);
    }

    private AgreementEntry entry(int index, Unit lower) {
        Unit upper = ledger.units().get(lower.parent());
        AgreementStatus[] all = AgreementStatus.values();
        AgreementStatus status = all[random.nextInt(all.length)];
        int year = 2023 + random.nextInt(4);
        LocalDate from = LocalDate.of(year, 1 + random.nextInt(3), 1);
        Instant created = from.atStartOfDay(ZONE).toInstant().plusSeconds(index);
        boolean waits = status.toBeSigned() || status == AgreementStatus.IN_FORCE && random.nextInt(4) == 0;
        LocalDate due = waits ? TODAY.plusDays(random.nextInt(40) - 20) : null;
        String signing = !waits ? null : status == AgreementStatus.SIGNED_BELOW ? "upper" : "lower";
        List<String> earlier = List.copyOf(model.keySet());
        return new AgreementEntry(
                String.format("%08x-agreement-%04d", Integer.reverse(index), index),
                1 + random.nextInt(9),
                status.unsent() ? null : "区督责〔" + year + "〕" + index + "号",
                (random.nextBoolean() ? "党建" : "安全生产１００%_") + "目标责任书第" + index + "份",
                status.code(),
                upper.code(),
                upper.path(),
                lower.code(),
                lower.path(),
                new Period(from, from.plusYears(1).minusDays(1)),
                due,
                signing,
                waits && status == AgreementStatus.IN_FORCE,
                maybe(earlier, 3),
                maybe(earlier, 5),
                random.nextInt(3) == 0 ? "campaign" + random.nextInt(3) : null,
                random.nextInt(3),
                "activiti$" + index,
                "supervisor",
                created,
                created.plusSeconds(60),
                status.unsent() ? null : created.plusSeconds(10),
                null,
                status.binding() ? created.plusSeconds(20) : null,
                status.over() ? created.plusSeconds(30) : null,
                random.nextInt(3) == 0 ? random.nextInt(10_001) : null,
                random.nextBoolean(),
                waits
                        ? List.of(new Waiting("sign", lower.code(), UnitRole.SECRETARY.code(), null, created, due))
                        : List.of());
    }

    private String maybe(List<String> earlier, int oneOf) {
        return earlier.isEmpty() || random.nextInt(oneOf) > 0 ? null : earlier.get(random.nextInt(earlier.size()));
    }

    private List<Caller> callers() {
        return List.of(
                ledger.administrator(),
                ledger.caller("district", UnitRole.SUPERVISOR),
                ledger.caller("street3", UnitRole.OFFICER),
                ledger.caller("community7", UnitRole.SECRETARY),
                ledger.caller("bureau5", UnitRole.SECRETARY),
                new Caller(ledger.administrator().person(), Map.of(), Map.of(), false, false));
    }

    private static boolean seen(AgreementEntry entry, Caller caller) {
        boolean unsent = Set.of("draft", "discarded").contains(entry.status());
        return caller.administrator()
                || caller.paths().stream()
                        .anyMatch(path -> entry.upperPath().startsWith(path)
                                || !unsent && entry.lowerPath().startsWith(path));
    }

    private static AgreementEntry withoutWaiting(AgreementEntry entry) {
        return Records.with(entry, "waiting", List.of());
    }

    private List<String> ids(Predicate<AgreementEntry> test, Comparator<AgreementEntry> order) {
        return model.values().stream()
                .filter(test)
                .sorted(order)
                .map(AgreementEntry::id)
                .toList();
    }

    private static final Comparator<AgreementEntry> BY_ID = Comparator.comparing(AgreementEntry::id);

    @Test
    void readsBackWhatWasWritten() {
        model.values().forEach(entry -> assertThat(database.write(() -> list.find(entry.id())))
                .contains(withoutWaiting(entry)));
        assertThat(database.write(() -> list.find("unknown"))).isEmpty();
        assertThat(database.write(() -> list.find(List.of()))).isEmpty();
        List<String> all = new ArrayList<>();
        database.run(() -> list.eachId(all::add));
        assertThat(all).isEqualTo(ids(entry -> true, BY_ID));
    }

    @Test
    void showsEachCallerWhatIsTheirsAndNoMore() {
        AgreementQuery everything = query(Set.of(), Set.of(), Set.of(), null, false, null, Field.CREATED_AT, 0, SIZE);
        for (Caller caller : callers()) {
            model.values().stream().limit(100).forEach(entry -> assertThat(
                            database.write(() -> list.visible(entry.id(), caller)))
                    .isEqualTo(seen(entry, caller)));
            Page<AgreementEntry> page = database.write(() -> list.page(everything, caller));
            assertThat(page.items())
                    .extracting(AgreementEntry::id)
                    .containsExactlyInAnyOrderElementsOf(ids(entry -> seen(entry, caller), BY_ID));
            assertThat(page.total()).isEqualTo(page.items().size());
        }
    }

    @Test
    void filtersAndPagesAsAPlainModelDoes() {
        for (int i = 0; i < 150; i++) {
            Caller caller = callers().get(random.nextInt(5));
            Set<String> statuses = random.nextBoolean() ? Set.of() : Set.of("in-force", "sent", "draft");
            Set<String> units =
                    random.nextInt(3) > 0 ? Set.of() : Set.of("street" + (1 + random.nextInt(10)), "bureau1");
            Set<Integer> years = random.nextBoolean() ? Set.of() : Set.of(2023 + random.nextInt(4));
            String campaign = random.nextInt(4) > 0 ? null : "campaign" + random.nextInt(3);
            boolean late = random.nextInt(4) == 0;
            String words = random.nextInt(3) > 0
                    ? null
                    : List.of("党建", "100%_ 责任书", "2025〕1").get(random.nextInt(3));
            int skip = random.nextInt(30);
            Predicate<AgreementEntry> wanted = entry -> seen(entry, caller)
                    && (statuses.isEmpty() || statuses.contains(entry.status()))
                    && (units.isEmpty()
                            || units.stream().anyMatch(unit -> entry.lowerPath()
                                    .startsWith(ledger.units().get(unit).path())))
                    && (years.isEmpty() || years.contains(entry.period().year()))
                    && (campaign == null || campaign.equals(entry.campaignId()))
                    && (!late || entry.late(TODAY))
                    && (words == null
                            || Arrays.stream(words.split(" "))
                                    .allMatch(word -> said(entry).contains(word)));
            List<String> expected =
                    ids(wanted, Comparator.comparing(AgreementEntry::createdAt).thenComparing(BY_ID));
            Page<AgreementEntry> page = database.write(() -> list.page(
                    query(statuses, units, years, campaign, late, words, Field.CREATED_AT, skip, 20), caller));
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.items())
                    .extracting(AgreementEntry::id)
                    .isEqualTo(expected.stream().skip(skip).limit(20).toList());
        }
    }

    /** As it is searched: full-width as half-width. */
    private static String said(AgreementEntry entry) {
        return (entry.title() + " " + (entry.number() == null ? "" : entry.number())).replace("１００", "100");
    }

    private static AgreementQuery query(
            Set<String> statuses,
            Set<String> units,
            Set<Integer> years,
            String campaign,
            boolean late,
            String words,
            Field sort,
            int skip,
            int max) {
        return new AgreementQuery(
                statuses, units, years, null, campaign, late, words, List.of(new Sort(sort, false)), skip, max);
    }

    @Test
    void sortsByEveryField() {
        for (Field field : Field.values()) {
            AgreementQuery query = query(Set.of(), Set.of(), Set.of(), null, false, null, field, 0, SIZE);
            assertThat(database.write(() -> list.page(query, ledger.administrator()))
                            .items())
                    .as(field.code())
                    .hasSize(SIZE);
        }
    }

    @Test
    void findsWhatBindsWhatOverlapsWhatRenewsAndWhatLiesBelow() {
        Map<String, List<AgreementEntry>> byLower = new HashMap<>();
        model.values().forEach(entry -> byLower.computeIfAbsent(entry.lowerUnit(), unit -> new ArrayList<>())
                .add(entry));
        byLower.forEach((lower, entries) -> {
            AgreementEntry some = entries.get(0);
            Period period = new Period(
                    some.period().from().plusDays(10), some.period().to().minusDays(10));
            assertThat(database.write(() -> list.binding(lower, period)))
                    .containsExactlyInAnyOrderElementsOf(entries.stream()
                            .filter(entry ->
                                    status(entry).binding() && entry.period().covers(period))
                            .map(AgreementEntry::id)
                            .toList());
            assertThat(database.write(() -> list.overlapping(some.upperUnit(), lower, period)))
                    .containsExactlyInAnyOrderElementsOf(entries.stream()
                            .filter(entry ->
                                    !status(entry).over() && entry.period().overlaps(period))
                            .map(AgreementEntry::id)
                            .toList());
        });
        for (AgreementEntry entry : model.values()) {
            List<String> renewals = ids(
                    other -> entry.id().equals(other.previousId())
                            && !other.status().equals("discarded"),
                    BY_ID);
            Optional<String> renewal = database.write(() -> list.renewal(entry.id()));
            assertThat(renewal.isPresent()).isEqualTo(!renewals.isEmpty());
            renewal.ifPresent(id -> assertThat(renewals).contains(id));
            assertThat(under(entry.id()))
                    .isEqualTo(ids(
                            other -> entry.id().equals(other.upperId()),
                            Comparator.comparing(AgreementEntry::createdAt).thenComparing(BY_ID)));
        }
    }

    /** What was drawn up under it, in pages. */
    private List<String> under(String id) {
        List<String> found = new ArrayList<>();
        Page<AgreementEntry> page;
        do {
            int skip = found.size();
            page = database.write(() -> list.page(AgreementQuery.under(id, skip, 3), ledger.administrator()));
            page.items().forEach(entry -> found.add(entry.id()));
        } while (found.size() < page.total());
        return found;
    }

    private static AgreementStatus status(AgreementEntry entry) {
        return Arrays.stream(AgreementStatus.values())
                .filter(each -> each.code().equals(entry.status()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void handsOverLateSignaturesBatchByBatchEachOnce() {
        List<String> found = new ArrayList<>();
        String last = "";
        while (true) {
            String after = last;
            List<AgreementEntry> batch = database.write(() -> list.signatureDueBefore(TODAY, after, 7));
            if (batch.isEmpty()) {
                break;
            }
            batch.forEach(entry -> found.add(entry.id()));
            last = found.get(found.size() - 1);
        }
        assertThat(found).isEqualTo(ids(entry -> entry.late(TODAY), BY_ID)).isNotEmpty();
    }

    @Test
    void putsWhatWaitsIntoTheInboxAndTakesItOut() {
        AgreementEntry waiting = model.values().stream()
                .filter(entry -> !entry.waiting().isEmpty())
                .findFirst()
                .orElseThrow();
        Caller secretary = ledger.caller(waiting.lowerUnit(), UnitRole.SECRETARY);
        assertThat(waits(secretary)).contains(waiting.id());
        database.run(() -> list.put(withoutWaiting(waiting)));
        assertThat(waits(secretary)).doesNotContain(waiting.id());
        database.run(() -> list.put(waiting));
        assertThat(waits(secretary)).contains(waiting.id());
    }

    /** The agreement itself has no clock then; what waits has a day of its own. */
    @Test
    void aReviewWhoseDayIsPastComesFirstAndIsRed() {
        AgreementEntry calm = model.values().stream()
                .filter(entry -> entry.status().equals(AgreementStatus.IN_FORCE.code()) && entry.signatureDue() == null)
                .findFirst()
                .orElseThrow();
        AgreementFaces faces = new AgreementFaces(list, RegisterFixture.deadlines());
        Caller supervisor = ledger.caller(calm.upperUnit(), UnitRole.SUPERVISOR);
        Waiting review = new Waiting(
                "review-mid-year",
                calm.upperUnit(),
                UnitRole.SUPERVISOR.code(),
                null,
                calm.createdAt(),
                GeneratedLedger.TODAY.minusDays(60));
        database.run(() -> list.put(Records.with(calm, "waiting", List.of(review))));
        RecordFaces.Face own =
                database.write(() -> faces.faces(List.of(calm.id()))).get(calm.id());
        assertThat(own.light()).isEqualTo(Light.GREEN.code());
        assertThat(faces.beside(review, own).light()).isEqualTo(Light.RED.code());
        assertThat(waits(supervisor)).first().isEqualTo(calm.id());
        database.run(() -> list.put(calm));
    }

    private List<String> waits(Caller caller) {
        return database.write(() -> inbox.page(caller, 0, 500)).items().stream()
                .filter(matter -> matter.kind() == RecordKind.AGREEMENT)
                .map(Inbox.Matter::recordId)
                .toList();
    }

    /** The one who comes second waits until the first is through: nobody draws up two with one unit at once. */
    @Test
    void aPartyIsHeldByOneAtATime() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runnable hold = () -> database.separately(() -> {
            list.lockParty("community9");
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            held.countDown();
            database.jdbc()
                    .queryForList("select count(*) from rect_agreement a, rect_agreement b", Map.of(), Long.class);
            inside.decrementAndGet();
            return null;
        });
        List<Thread> threads = List.of(new Thread(hold), new Thread(hold), new Thread(hold));
        threads.forEach(Thread::start);
        assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();
        for (Thread thread : threads) {
            thread.join(60_000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat(most.get()).isEqualTo(1);
        assertThat(database.jdbc()
                        .queryForObject(
                                "select count(*) from rect_agreement_party where lower_unit = 'community9'",
                                Map.of(),
                                Long.class))
                .isEqualTo(1);
    }
}
