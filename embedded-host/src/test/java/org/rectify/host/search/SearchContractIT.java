package org.rectify.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.host.search.SearchFixture.BELOW;
import static org.rectify.host.search.SearchFixture.FIRST;
import static org.rectify.host.search.SearchFixture.OUTSIDER;
import static org.rectify.host.search.SearchFixture.SECOND;
import static org.rectify.host.search.SearchFixture.SUPERVISOR;
import static org.rectify.host.search.SearchFixture.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.platform.Transactions;
import org.rectify.search.Search;
import org.rectify.search.SearchEntry;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchQuery.Field;
import org.rectify.search.SearchQuery.Sort;
import org.rectify.search.SearchResult;
import org.rectify.search.SearchResult.Hit;
import org.rectify.unit.Units;

/** The two sides of the door to search give the same answers: the host's index, and the module's own tables. */
class SearchContractIT {

    private static SearchFixture office;
    private static Order stairs;
    private static Order draft;
    private static Order lamps;
    private static Order shared;

    @BeforeAll
    static void fill() {
        office = new SearchFixture();
        stairs = office.order("楼道堆放杂物占用消防通道", "３号楼二单元楼道堆放电动车", "street1", FIRST, List.of());
        lamps = office.order("路灯损坏", "回头看发现滨河路路灯仍未修复，整改通知单已下发", "street2", SECOND, List.of());
        shared = office.order("台账更新不及时", "党建台账更新不及时", "street2", SECOND, List.of("community1"));
        draft = office.order("草稿里的消防隐患", "尚未下发", "street1", FIRST, List.of(), "草稿类别", false);
        office.attach(FIRST, stairs, "现场照片说明.txt", "照片显示安全出口指示灯损坏");
        office.take(FIRST, stairs, Step.SIGN_FOR, Map.of());
        office.catchUp();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static List<String> titles(SearchResult result) {
        return result.page().items().stream().map(hit -> hit.entry().title()).toList();
    }

    private static SearchResult find(String door, String who, SearchQuery query) {
        SearchResult found = office.find(door, who, query);
        assertThat(found.page().items()).hasSize((int) Math.min(found.page().total(), query.max()));
        if (query.facets()) {
            assertThat(sum(found, "kind")).isEqualTo(found.page().total());
            assertThat(sum(found, "light")).isEqualTo(found.page().total());
            assertThat(sum(found, "year")).isEqualTo(found.page().total());
        }
        return found;
    }

    private static long sum(SearchResult found, String facet) {
        return found.facets().get(facet).stream()
                .mapToLong(SearchResult.Count::count)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void findsWordsOfEveryLengthWhereverTheyStand(String door) {
        assertThat(titles(find(door, SUPERVISOR, words("消防通道")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("楼道 电动车")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("整改")))).contains(lamps.title());
        assertThat(titles(find(door, SUPERVISOR, words("整改通知单")))).containsExactly(lamps.title());
        assertThat(titles(find(door, SUPERVISOR, words("回头看")))).containsExactly(lamps.title());
        assertThat(titles(find(door, SUPERVISOR, words("消防通道占用")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("\"消防通道占用\"")))).isEmpty();
        assertThat(titles(find(door, SUPERVISOR, words("标题:通道消防")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("灯")))).contains(lamps.title());
        assertThat(titles(find(door, SUPERVISOR, words("3号楼")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("３号楼")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("\"电动车\"")))).containsExactly(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("标题:消防")))).contains(stairs.title(), draft.title());
        assertThat(titles(find(door, SUPERVISOR, words("楼道 -电动车")))).isEmpty();
        assertThat(titles(find(door, SUPERVISOR, words("文号:" + stairs.number()))))
                .contains(stairs.title());
        assertThat(titles(find(door, SUPERVISOR, words("没有的词语")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void showsNothingToThoseWhoMayNotKnowOfIt(String door) {
        assertThat(titles(find(door, SUPERVISOR, words(null)))).contains(stairs.title(), lamps.title(), draft.title());
        assertThat(titles(find(door, FIRST, words(null))))
                .containsExactlyInAnyOrder(stairs.title(), "现场照片说明.txt", shared.title());
        assertThat(titles(find(door, SECOND, words(null)))).containsExactlyInAnyOrder(lamps.title(), shared.title());
        assertThat(titles(find(door, BELOW, words(null)))).containsExactly(shared.title());
        SearchResult outside = find(door, OUTSIDER, words(null));
        assertThat(outside.page().total()).isZero();
        assertThat(outside.facets().values()).allMatch(List::isEmpty);
        assertThat(find(door, SECOND, words("楼道")).facets().values()).allMatch(List::isEmpty);
        assertThat(find(door, FIRST, words(null)).facets().get("category"))
                .extracting(SearchResult.Count::value)
                .doesNotContain("草稿类别");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void filtersAndCountsByEveryFacet(String door) {
        Map<String, List<SearchResult.Count>> all =
                find(door, SUPERVISOR, words(null)).facets();
        assertThat(all.get("kind").stream().map(SearchResult.Count::value)).containsExactly("order", "file");
        for (String facet : SearchQuery.FACETS) {
            for (SearchResult.Count count : all.get(facet)) {
                SearchQuery filtered = filtered(facet, count.value());
                SearchResult found = find(door, SUPERVISOR, filtered);
                if (facet.equals("unit")) {
                    assertThat(found.page().total()).as(facet).isGreaterThanOrEqualTo(count.count());
                } else {
                    assertThat(found.page().total()).as(facet + count.value()).isEqualTo(count.count());
                    assertThat(found.facets().get(facet)).containsExactly(count);
                }
            }
        }
        assertThat(titles(find(door, SUPERVISOR, filtered("unit", "district")))).hasSize(5);
    }

    private static SearchQuery filtered(String facet, String value) {
        Set<String> only = Set.of(value);
        Set<String> any = Set.of();
        return new SearchQuery(
                null,
                facet.equals("kind") ? only : Set.of("order", "file"),
                facet.equals("unit") ? only : any,
                facet.equals("source") ? only : any,
                facet.equals("category") ? only : any,
                facet.equals("status") ? only : any,
                facet.equals("light") ? only : any,
                facet.equals("year") ? Set.of(Integer.valueOf(value)) : Set.of(),
                Sort.BEST,
                0,
                50,
                true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void marksWhatWasSearchedFor(String door) {
        Hit hit = find(door, SUPERVISOR, words("回头看")).page().items().get(0);
        assertThat(hit.passages()).isNotEmpty();
        assertThat(hit.passages().get(0).parts())
                .anyMatch(part -> part.hit() && part.text().equals("回头看"));
        assertThat(hit.passages().get(0).text()).contains("发现滨河路");
        Hit byTitle = find(door, SUPERVISOR, words("路灯")).page().items().get(0);
        assertThat(byTitle.title().parts())
                .anyMatch(part -> part.hit() && part.text().equals("路灯"));
        Hit wide = find(door, SUPERVISOR, words("3号楼")).page().items().get(0);
        assertThat(wide.passages().get(0).parts())
                .anyMatch(part -> part.hit() && part.text().equals("３号楼"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void sortsAndPages(String door) {
        SearchQuery sorted = new SearchQuery(
                null,
                Set.of("order"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Sort(Field.MODIFIED_AT, false),
                0,
                50,
                false);
        List<String> all = titles(find(door, SUPERVISOR, sorted));
        assertThat(all).hasSize(4).endsWith(stairs.title());
        assertThat(titles(office.find(door, SUPERVISOR, sorted.page(1, 2)))).isEqualTo(all.subList(1, 3));
        assertThat(titles(office.find(door, SUPERVISOR, sorted.page(9, 2)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void suggestsRecordsInScopeOnly(String door) {
        assertThat(suggested(door, SUPERVISOR, "消防")).containsExactlyInAnyOrder(stairs.title(), draft.title());
        assertThat(suggested(door, FIRST, "消防")).containsExactly(stairs.title());
        assertThat(suggested(door, SECOND, "消防")).isEmpty();
        assertThat(suggested(door, FIRST, stairs.number())).containsExactly(stairs.title());
        assertThat(suggested(door, OUTSIDER, "消防")).isEmpty();
    }

    private static Set<String> suggested(String door, String who, String words) {
        return office.as(
                who, () -> office.host
                        .bean(Transactions.class)
                        .read(() -> office
                                .host
                                .bean(door, Search.class)
                                .suggest(words, 8, office.host.bean(Units.class).caller())
                                .stream()
                                .map(SearchEntry::title)
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rectify.search.byIndex", "rectify.search.byRegister"})
    void takesNothingThatIsTypedForAPartOfTheQuery(String door) {
        for (String typed : List.of(
                "\"",
                "\\",
                "消防\" OR \"",
                "* OR TYPE:\"cm:folder\"",
                "(",
                ")",
                "[1 TO 2]",
                "%",
                "_",
                "a:b:c",
                "AND",
                "-",
                "标题:",
                "'; drop table rect_search; --",
                "😀",
                "消防^99999",
                "{!term}",
                "\u0000")) {
            assertThat(find(door, FIRST, words(typed)).page().total()).as(typed).isLessThanOrEqualTo(3);
        }
        assertThat(find(door, OUTSIDER, words("\" OR ASPECT:\"rect:searchable"))
                        .page()
                        .total())
                .isZero();
    }
}
