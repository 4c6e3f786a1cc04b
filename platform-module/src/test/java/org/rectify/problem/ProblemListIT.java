package org.rectify.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Light;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Coded;
import org.rectify.platform.SearchText;
import org.rectify.problem.ProblemQuery.Field;
import org.rectify.problem.ProblemQuery.Sort;
import org.rectify.problem.sql.SqlProblemList;
import org.rectify.register.GeneratedLedger;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** The problem list against a plain model of it. */
@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemListIT {

    private static final int SIZE = 600;
    private static final Deadlines DEADLINES = new Deadlines(
            new FixedCalendars(),
            Clock.fixed(
                    GeneratedLedger.TODAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(8)), ZoneId.of("Asia/Shanghai")),
            DeadlineSettings.DEFAULTS);

    private final GeneratedLedger ledger = new GeneratedLedger(42);
    private final Map<String, ProblemEntry> model = new LinkedHashMap<>();
    private final Random random = new Random(3);
    private TestDatabase database;
    private SqlProblemList list;

    @Parameter
    Databases kind;

    @BeforeParameterizedClassInvocation
    void fill() {
        database = kind.create();
        list = new SqlProblemList(database.jdbc(), units(), DEADLINES);
        GeneratedProblems problems = new GeneratedProblems(ledger, 5);
        database.run(() -> {
            for (int i = 0; i < SIZE; i++) {
                ProblemEntry entry = problems.next(i);
                model.put(entry.id(), entry);
                list.put(entry);
            }
        });
    }

    private Units units() {
        InvocationHandler require = (proxy, method, given) -> {
            if (!method.getName().equals("require")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return ledger.units().get(given[0]);
        };
        return (Units) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Units.class}, require);
    }

    private List<Caller> callers() {
        return List.of(
                ledger.administrator(),
                ledger.caller("district", UnitRole.SUPERVISOR),
                ledger.caller("street3", UnitRole.OFFICER),
                ledger.caller("community7", UnitRole.LIAISON),
                ledger.caller("bureau5", UnitRole.SECRETARY));
    }

    private boolean seen(ProblemEntry entry, Caller caller) {
        return caller.administrator()
                || caller.roots().stream()
                        .anyMatch(root -> entry.recordingPath().startsWith(root)
                                || entry.disclosed() && entry.unitPath().startsWith(root));
    }

    @Test
    void readsBackWhatWasWritten() {
        model.values().stream().limit(50).forEach(entry -> assertThat(database.write(() -> list.find(entry.id())))
                .contains(entry));
        assertThat(database.write(() -> list.find("unknown"))).isEmpty();
        List<String> ids = new ArrayList<>();
        database.run(() -> list.eachId(ids::add));
        assertThat(ids).containsExactlyInAnyOrderElementsOf(model.keySet());
    }

    @Test
    void showsEachCallerWhatIsTheirsAndNoMore() {
        for (Caller caller : callers()) {
            model.values().stream().limit(120).forEach(entry -> assertThat(
                            database.write(() -> list.visible(entry.id(), caller)))
                    .as(entry.toString())
                    .isEqualTo(seen(entry, caller)));
        }
    }

    @Test
    void answersEveryQueryAsThePlainModelDoes() {
        int found = 0;
        for (Caller caller : callers()) {
            for (int i = 0; i < 25; i++) {
                ProblemQuery query = query(i);
                ProblemPage page = database.write(() -> list.page(query, caller));
                List<ProblemEntry> expected = expected(query, caller);
                found += expected.size();

                assertThat(page.page().total()).as(query.toString()).isEqualTo(expected.size());
                assertThat(page.page().items())
                        .as(query.toString())
                        .containsExactlyElementsOf(expected.stream()
                                .skip(query.skip())
                                .limit(query.max())
                                .toList());
                assertThat(counts(page, "status")).isEqualTo(counts(expected, ProblemEntry::status));
                assertThat(counts(page, "unit")).isEqualTo(counts(expected, ProblemEntry::unit));
                assertThat(counts(page, "source")).isEqualTo(counts(expected, ProblemEntry::source));
                assertThat(counts(page, "category")).isEqualTo(counts(expected, ProblemEntry::category));
                assertThat(counts(page, "severity")).isEqualTo(counts(expected, ProblemEntry::severity));
                assertThat(counts(page, "light")).isEqualTo(counts(expected, ProblemListIT::light));
                assertThat(counts(page, "pace")).isEqualTo(counts(expected, ProblemEntry::pace));
                for (ProblemEntry item : page.page().items()) {
                    long repeats = model.values().stream()
                            .filter(other -> item.id().equals(other.repeatOf()) && seen(other, caller))
                            .count();
                    assertThat(page.repeats().getOrDefault(item.id(), 0L)).isEqualTo(repeats);
                }
            }
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void keepsWhichOrdersAProblemHas() {
        String problem = model.keySet().iterator().next();
        database.run(() -> {
            list.note(problem, "b", OrderStatus.DRAFT, Instant.ofEpochMilli(2));
            list.note(problem, "a", OrderStatus.ISSUED, Instant.ofEpochMilli(1));
            list.note(problem, "b", OrderStatus.CLOSED, Instant.ofEpochMilli(2));
        });

        assertThat(database.write(() -> list.orders(problem)))
                .containsExactly(Map.entry("a", OrderStatus.ISSUED), Map.entry("b", OrderStatus.CLOSED));
        database.run(() -> list.noteAll(problem, Map.of(), Map.of()));
        assertThat(database.write(() -> list.orders(problem))).isEmpty();
    }

    @Test
    void locksOnlyWhatThereIs() {
        assertThat(database.write(() -> list.lock("unknown"))).isFalse();
        assertThat(database.write(() -> list.lock(model.keySet().iterator().next())))
                .isTrue();
    }

    private ProblemQuery query(int i) {
        Set<String> units = random.nextInt(3) == 0 ? Set.of("street" + (1 + random.nextInt(10))) : Set.of();
        return new ProblemQuery(
                i % 5 == 1 ? Set.of("open", "rectifying") : Set.of(),
                units,
                i % 5 == 2 ? Set.of("self") : Set.of(),
                i % 7 == 3 ? Set.of("安全生产") : Set.of(),
                i % 6 == 4 ? Set.of("critical", "major") : Set.of(),
                i % 8 == 5 ? Set.of("at-once") : Set.of(),
                i % 7 == 2 ? Set.of("red", "yellow") : i % 7 == 4 ? Set.of("green") : Set.of(),
                i % 9 == 6 ? "notice-1" : null,
                i % 6 == 5 ? random.nextBoolean() : null,
                i % 7 == 6 ? random.nextBoolean() : null,
                i % 4 == 3 ? List.of("消防 三号楼", "LIFT", "50%_", "督查").get(random.nextInt(4)) : null,
                i % 5 == 4 ? GeneratedLedger.TODAY.minusDays(500) : null,
                i % 5 == 4 ? GeneratedLedger.TODAY.minusDays(100) : null,
                i == 0
                        ? List.of()
                        : List.of(
                                new Sort(Field.values()[random.nextInt(Field.values().length)], random.nextBoolean())),
                random.nextInt(20),
                1 + random.nextInt(40),
                true);
    }

    private List<ProblemEntry> expected(ProblemQuery query, Caller caller) {
        return model.values().stream()
                .filter(entry -> seen(entry, caller))
                .filter(entry -> among(query.statuses(), entry.status()))
                .filter(entry -> among(query.sources(), entry.source()))
                .filter(entry -> among(query.categories(), entry.category()))
                .filter(entry -> among(query.severities(), entry.severity()))
                .filter(entry -> among(query.paces(), entry.pace()))
                .filter(entry -> among(query.lights(), light(entry)))
                .filter(entry -> query.units().isEmpty()
                        || query.units().stream().anyMatch(unit -> entry.unitPath()
                                .startsWith(ledger.units().get(unit).path())))
                .filter(entry -> query.notice() == null || query.notice().equals(entry.noticeId()))
                .filter(entry -> query.repeats() == null || query.repeats() == (entry.repeatOf() != null))
                .filter(entry -> query.claimed() == null || query.claimed() == entry.claimed())
                .filter(entry -> query.words() == null
                        || SearchText.words(query.words()).stream()
                                .allMatch(word -> words(entry).contains(word)))
                .filter(entry -> query.foundFrom() == null || !entry.foundOn().isBefore(query.foundFrom()))
                .filter(entry -> query.foundTo() == null || !entry.foundOn().isAfter(query.foundTo()))
                .sorted(order(query.sort()))
                .toList();
    }

    private static String light(ProblemEntry entry) {
        Light frozen = entry.frozenLight() == null ? null : Coded.of(Light.class, entry.frozenLight());
        return DEADLINES
                .light(new DeadlineFacts(entry.deadline(), entry.pace(), frozen))
                .code();
    }

    private static String words(ProblemEntry entry) {
        return SearchText.fold(entry.description() + "\n" + Objects.toString(entry.foundAt(), "") + "\n"
                + Objects.toString(entry.foundBy(), ""));
    }

    private static boolean among(Set<String> allowed, String value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    private static Comparator<ProblemEntry> order(List<Sort> sort) {
        Sort first = sort.isEmpty() ? new Sort(Field.CREATED_AT, true) : sort.get(0);
        Comparator<ProblemEntry> by =
                switch (first.field()) {
                    case FOUND_ON -> Comparator.comparing(ProblemEntry::foundOn).thenComparing(ProblemEntry::createdAt);
                    case CREATED_AT -> Comparator.comparing(ProblemEntry::createdAt);
                    case MODIFIED_AT -> Comparator.comparing(ProblemEntry::modifiedAt);
                    case STATUS -> Comparator.comparing(ProblemEntry::status).thenComparing(ProblemEntry::createdAt);
                    case SEVERITY ->
                        Comparator.comparing((ProblemEntry e) ->
                                        List.of("minor", "major", "critical").indexOf(e.severity()))
                                .thenComparing(ProblemEntry::createdAt);
                    case UNIT -> Comparator.comparing(ProblemEntry::unitPath).thenComparing(ProblemEntry::createdAt);
                };
        Comparator<ProblemEntry> all = by.thenComparing(ProblemEntry::id);
        return first.descending() ? all.reversed() : all;
    }

    private static Map<String, Long> counts(ProblemPage page, String facet) {
        Map<String, Long> counts = new HashMap<>();
        Set<String> twice = new HashSet<>();
        page.facets().get(facet).forEach(count -> {
            assertThat(twice.add(count.value())).isTrue();
            counts.put(count.value(), count.count());
        });
        return counts;
    }

    private static Map<String, Long> counts(List<ProblemEntry> entries, Function<ProblemEntry, String> value) {
        Map<String, Long> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(value.apply(entry), 1L, Long::sum));
        return new HashMap<>(counts);
    }
}
