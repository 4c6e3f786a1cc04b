package org.rectify.search.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.platform.RefusedException;
import org.rectify.platform.sql.Inserts;
import org.rectify.search.SavedSearches.Saved;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchQuery.Field;
import org.rectify.search.SearchQuery.Sort;
import org.rectify.search.SearchResult;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

@ParameterizedClass
@EnumSource(Databases.class)
class SqlSearchIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Caller ADMIN = new Caller(new Person("admin", "admin"), Map.of(), Map.of(), true, false);

    private final TestDatabase database;
    private final SearchTable table;
    private final SqlSearch search;
    private final SqlSavedSearches saved;

    SqlSearchIT(Databases kind) {
        database = kind.create();
        Deadlines deadlines = new Deadlines(new FixedCalendars(), CLOCK, DeadlineSettings.DEFAULTS);
        table = new SearchTable(database.jdbc(), deadlines);
        search = new SqlSearch(database.jdbc(), database.dialect(), deadlines, null);
        saved = new SqlSavedSearches(database.jdbc(), new Inserts(database.jdbc(), database.dialect()), CLOCK);
    }

    private static SearchEntry entry(String id, String title, LocalDate deadline, String... viewers) {
        return entry(id, title, new DeadlineFacts(deadline, "by-date", null), viewers);
    }

    private static SearchEntry entry(String id, String title, DeadlineFacts clock, String... viewers) {
        return new SearchEntry(
                id,
                id,
                "order",
                "order",
                "区督整〔2026〕" + id + "号",
                title,
                "rectifying",
                "street1",
                List.of("district", "street1"),
                "inspection",
                "消防",
                clock,
                2026,
                CLOCK.instant(),
                new TreeSet<>(Set.of(viewers)),
                "正文 100% 有_下划线 \\ 和！");
    }

    private static Caller member(String path) {
        Unit unit = new Unit("u", "u", UnitKind.STREET, null, path, true);
        return new Caller(new Person("u", "u"), Map.of("u", unit), Map.of(), false, false);
    }

    private static SearchQuery words(String words, Set<String> lights, Sort sort) {
        return new SearchQuery(
                words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), lights, Set.of(), sort, 0, 50, true);
    }

    private SearchResult find(String words, Caller caller) {
        return database.read(() -> search.find(words(words, Set.of(), Sort.BEST), caller));
    }

    private List<SearchEntry> put(SearchEntry... entries) {
        return database.write(() -> table.put(entries[0].record(), List.of(entries)));
    }

    @Test
    void writesOnlyWhatHasChangedAndRemovesWhatIsGone() {
        SearchEntry order = entry("1", "楼道", LocalDate.of(2026, 12, 30), "/district/");
        SearchEntry file = order.file("f", "照片.pdf", CLOCK.instant());
        assertThat(put(order, file)).containsExactly(order, file);
        assertThat(put(order, file)).isEmpty();
        assertThat(find("区督整", ADMIN).page().items())
                .as("a file's words are its own")
                .extracting(hit -> hit.entry().kind())
                .containsExactly("order");
        SearchEntry renamed = entry("1", "走廊", LocalDate.of(2026, 12, 30), "/district/", "/district/street1/");
        assertThat(put(renamed)).containsExactly(renamed);
        assertThat(find("照片", ADMIN).page().total()).isZero();
        assertThat(find("走廊", member("/district/street1/")).page().total()).isEqualTo(1);
        database.run(() -> table.remove("1"));
        assertThat(find(null, ADMIN).page().total()).isZero();
    }

    @Test
    void showsAndCountsOnlyWhatTheCallerMayKnowOf() {
        put(entry("1", "甲", LocalDate.of(2026, 12, 30), "/district/", "/district/street1/"));
        put(entry("2", "乙", LocalDate.of(2026, 12, 30), "/district/"));
        assertThat(find(null, member("/district/")).page().total()).isEqualTo(2);
        SearchResult one = find(null, member("/district/street1/"));
        assertThat(one.page().total()).isEqualTo(1);
        assertThat(one.facets().get("kind")).containsExactly(new SearchResult.Count("order", 1));
        assertThat(find(null, member("/district/street2/")).page().total()).isZero();
        database.run(() -> {
            assertThat(table.find(List.of("1", "2"), member("/district/street1/"))
                            .keySet())
                    .containsExactly("1");
        });
    }

    @Test
    void takesPlaceholdersForTheCharactersThatTheyAre() {
        put(entry("1", "甲", LocalDate.of(2026, 12, 30), "/district/"));
        assertThat(find("100%", ADMIN).page().total()).isEqualTo(1);
        assertThat(find("10%0", ADMIN).page().total()).isZero();
        assertThat(find("有_下", ADMIN).page().total()).isEqualTo(1);
        assertThat(find("有x下", ADMIN).page().total()).isZero();
        assertThat(find("和!", ADMIN).page().total()).isEqualTo(1);
        assertThat(find("文号:1号", ADMIN).page().total()).isEqualTo(1);
        assertThat(find("文号:2号", ADMIN).page().total()).isZero();
    }

    @Test
    void findsALongRunByItsWordsToo() {
        put(entry("1", "占用消防通道", LocalDate.of(2026, 12, 30), "/district/"));
        put(entry("2", "消防器材", LocalDate.of(2026, 12, 30), "/district/"));
        assertThat(find("消防通道占用", ADMIN).page().items())
                .extracting(hit -> hit.entry().id())
                .containsExactly("1");
        assertThat(find("标题:通道消防", ADMIN).page().total()).isEqualTo(1);
        assertThat(find("\"通道消防\"", ADMIN).page().total()).isZero();
        assertThat(find("消防 -消防通道", ADMIN).page().total()).isEqualTo(1);
    }

    @Test
    void tellsLightsByTodayAndSortsByDeadline() {
        put(entry("late", "甲", LocalDate.of(2026, 11, 2), "/district/"));
        put(entry("soon", "乙", LocalDate.of(2026, 11, 5), "/district/"));
        put(entry("later", "丙", LocalDate.of(2026, 12, 30), "/district/"));
        put(entry("never", "丁", (LocalDate) null, "/district/"));
        Map<String, List<SearchResult.Count>> facets = find(null, ADMIN).facets();
        assertThat(facets.get("light"))
                .extracting(SearchResult.Count::value)
                .containsExactlyInAnyOrder("red", "yellow", "green", "grey");
        assertThat(database.read(() -> search.find(words(null, Set.of("red"), Sort.BEST), ADMIN))
                        .page()
                        .items())
                .extracting(hit -> hit.entry().id())
                .containsExactly("late");
        assertThat(database.read(() -> search.find(words(null, Set.of(), new Sort(Field.DEADLINE, false)), ADMIN))
                        .page()
                        .items())
                .extracting(hit -> hit.entry().id())
                .containsExactly("never", "late", "soon", "later");
    }

    @Test
    void warnsOfWhatSeveralOrdersAreAboutByThePaceOfEach() {
        LocalDate inSix = LocalDate.of(2026, 11, 11);
        LocalDate inSeven = LocalDate.of(2026, 11, 12);
        LocalDate inEight = LocalDate.of(2026, 11, 13);
        put(entry("1", "甲", new DeadlineFacts(inSix, "at-once", null, inEight), "/district/"));
        put(entry("2", "乙", new DeadlineFacts(inSix, "at-once", null, inSeven), "/district/"));
        put(entry("3", "丙", new DeadlineFacts(inSeven, "by-date", null, inEight), "/district/"));
        put(entry("4", "丁", new DeadlineFacts(inSix, "at-once", null), "/district/"));
        assertThat(database.read(() -> search.find(words(null, Set.of("yellow"), Sort.BEST), ADMIN))
                        .page()
                        .items())
                .extracting(hit -> hit.entry().id())
                .containsExactlyInAnyOrder("2", "3");
        assertThat(find("甲", ADMIN).page().items().get(0).entry().clock())
                .isEqualTo(new DeadlineFacts(inSix, "at-once", null, inEight));
    }

    @Test
    void keepsEachPersonsSearchesApart() {
        Saved mine = database.write(() -> saved.add("a", "常用", "{}"));
        database.write(() -> saved.add("b", "常用", "{}"));
        assertThatThrownBy(() -> database.write(() -> saved.add("a", "常用", "{}")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("search.saved.nameTaken");
        Saved other = database.write(() -> saved.add("a", "ＡＢ", "{}"));
        assertThatThrownBy(() -> database.write(() -> saved.change("a", mine.id(), "ab", "{}")))
                .hasMessageContaining("search.saved.nameTaken");
        assertThatThrownBy(() -> database.run(() -> saved.remove("b", other.id())))
                .hasMessageContaining("search.saved.notFound");
        database.run(() -> {
            saved.change("a", mine.id(), "改名", "{\"q\":\"x\"}");
            saved.remove("a", other.id());
            assertThat(saved.of("a")).extracting(Saved::name).containsExactly("改名");
            assertThat(saved.of("b")).hasSize(1);
        });
    }
}
