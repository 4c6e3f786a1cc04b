package org.rectify.search.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Light;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.SearchEntry;
import org.rectify.search.sql.RunningLights.Place;
import org.rectify.search.sql.RunningLights.Turned;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class RunningLightsIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final TestDatabase database;
    private final Deadlines deadlines;
    private final SearchTable table;
    private final RunningLights lights;

    RunningLightsIT(Databases kind) {
        database = kind.create();
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T02:00:00Z"), ZONE);
        deadlines = new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS);
        table = new SearchTable(database.jdbc(), deadlines);
        lights = new RunningLights(database.jdbc());
    }

    private static SearchEntry entry(String id, LocalDate deadline, String pace, Light frozen) {
        return entry(id, new DeadlineFacts(deadline, pace, frozen));
    }

    private static SearchEntry entry(String id, DeadlineFacts clock) {
        return new SearchEntry(
                id,
                id,
                "order",
                "order",
                null,
                "楼道",
                "rectifying",
                "street1",
                List.of("street1"),
                "inspection",
                "消防",
                clock,
                2026,
                Instant.EPOCH,
                new TreeSet<>(),
                "");
    }

    private void put(SearchEntry entry) {
        database.run(() -> table.put(entry.record(), List.of(entry)));
    }

    private List<String> turned(LightThresholds on) {
        return database.read(() -> lights.turned(on, Place.START, 10_000)).stream()
                .map(Turned::id)
                .toList();
    }

    private LightThresholds on(LocalDate day) {
        return deadlines.thresholds(day);
    }

    @Test
    void findsWhoseLightIsAnotherTodayAndNobodyElse() {
        put(entry("1-tomorrow", TODAY.plusDays(1), "by-date", null));
        put(entry("2-far", TODAY.plusDays(100), "by-date", null));
        put(entry("3-handed-in", TODAY.plusDays(1), "by-date", Light.YELLOW));
        put(entry("4-closed", TODAY.plusDays(1), "by-date", Light.GREY));
        put(entry("5-draft", null, "by-date", null));
        assertThat(turned(on(TODAY))).as("told as they are").isEmpty();
        assertThat(turned(on(TODAY.plusDays(1)))).isEmpty();
        assertThat(turned(on(TODAY.plusDays(2)))).containsExactly("1-tomorrow");
        assertThat(turned(on(TODAY.plusDays(90)))).as("after months, too").hasSize(1);
        assertThat(turned(on(TODAY.plusDays(101)))).containsExactlyInAnyOrder("1-tomorrow", "2-far");

        database.run(() -> lights.tell("1-tomorrow", on(TODAY.plusDays(2))));
        assertThat(turned(on(TODAY.plusDays(2)))).isEmpty();
        assertThat(turned(on(TODAY)))
                .as("a light that goes back, as after a change of the calendar")
                .containsExactly("1-tomorrow");
    }

    @Test
    void tellsWhatIsOlderThanTheColumn() {
        put(entry("running", TODAY.plusDays(1), "by-date", null));
        put(entry("handed-in", TODAY.plusDays(1), "by-date", Light.YELLOW));
        put(entry("no-day", null, "by-date", Light.GREEN));
        database.run(() -> database.jdbc().update("update rect_search set running_light = 'unset'", Map.of()));
        assertThat(turned(on(TODAY))).containsExactlyInAnyOrder("running", "handed-in", "no-day");
        assertThat(database.read(() -> lights.turned(on(TODAY), Place.START, 1)))
                .as("what has no deadline first")
                .allSatisfy(first -> assertThat(database.read(() -> lights.turned(on(TODAY), first.place(), 10)))
                        .extracting(Turned::id)
                        .containsExactly("handed-in", "running"));
        database.run(() -> turned(on(TODAY)).forEach(id -> lights.tell(id, on(TODAY))));
        assertThat(turned(on(TODAY))).isEmpty();
        assertThat(turned(on(TODAY.plusDays(2))))
                .as("a clock that stands still turns no more")
                .containsExactly("running");
    }

    private static DeadlineFacts clock(Random random) {
        LocalDate deadline = random.nextInt(10) == 0 ? null : TODAY.plusDays(random.nextInt(60) - 20);
        Light frozen = random.nextInt(5) == 0 ? Light.values()[random.nextInt(4)] : null;
        boolean several = deadline != null && random.nextInt(3) == 0;
        return new DeadlineFacts(
                deadline,
                random.nextBoolean() ? "at-once" : "by-date",
                frozen,
                several ? deadline.plusDays(random.nextInt(15)) : null);
    }

    /** Against the rule itself, by seeds: any rows, any day, in pages, some of them passed over. */
    @Test
    void agreesWithTheRuleForAnyRowsAndDays() {
        Random random = new Random(20261129);
        Map<String, SearchEntry> rows = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            SearchEntry entry = entry("r" + i, clock(random));
            put(entry);
            rows.put(entry.id(), entry);
            told.put(entry.id(), deadlines.light(entry.clock()).code());
        }
        for (int round = 0; round < 20; round++) {
            LightThresholds day = on(TODAY.plusDays(random.nextInt(50) - 10));
            List<String> expected = rows.values().stream()
                    .filter(entry -> !day.light(entry.clock()).code().equals(told.get(entry.id())))
                    .map(SearchEntry::id)
                    .toList();
            int max = 1 + random.nextInt(40);
            List<String> found = new ArrayList<>();
            List<Turned> page;
            Place place = Place.START;
            do {
                Place after = place;
                page = database.read(() -> lights.turned(day, after, max));
                page.forEach(each -> found.add(each.id()));
                place = page.isEmpty() ? place : page.get(page.size() - 1).place();
            } while (page.size() == max);
            assertThat(found).as("round %d", round).containsExactlyInAnyOrderElementsOf(expected);
            found.stream().filter(id -> random.nextInt(4) != 0).forEach(id -> {
                database.run(() -> lights.tell(id, day));
                told.put(id, day.light(rows.get(id).clock()).code());
            });
        }
    }
}
