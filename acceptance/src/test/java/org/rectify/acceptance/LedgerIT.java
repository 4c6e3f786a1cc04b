package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The ledger: pages, sorting, filters, and counts that agree with them. */
class LedgerIT {

    private final Host host = Host.current();
    private final Client auditor = host.as("auditor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "title",
                "status",
                "deadline",
                "issuedAt",
                "createdAt",
                "leadUnit",
                "progress",
                "modifiedAt",
                "-deadline",
                "-createdAt",
                "-number",
                "status,-deadline"
            })
    void pagesInAnyOrderShowEveryOrderOnce(String sort) {
        int total = total("");
        Set<String> seen = new HashSet<>();
        int rows = 0;
        for (int skip = 0; skip < total; skip += 100) {
            JsonNode page = auditor.read("/orders?max=100&skip=" + skip + "&sort=" + sort);
            assertThat(page.path("total").asInt()).isEqualTo(total);
            assertThat(page.path("skip").asInt()).isEqualTo(skip);
            rows += page.path("items").size();
            seen.addAll(Json.texts(page.path("items"), "id"));
        }
        assertThat(rows).isEqualTo(total);
        assertThat(seen).hasSize(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "createdAt"})
    void sortingSorts(String field) {
        List<String> up = deadlines(field);
        List<String> down = deadlines("-" + field);
        assertThat(up).hasSameSizeAs(down);
        if (field.equals("deadline")) {
            assertThat(up).isSorted();
            List<String> reversed = new ArrayList<>(up);
            Collections.reverse(reversed);
            assertThat(down).isEqualTo(reversed);
        }
    }

    /** Of all orders, however many there are on a host on which others were at work before. */
    private List<String> deadlines(String sort) {
        List<String> all = new ArrayList<>();
        JsonNode page;
        do {
            page = auditor.read("/orders?max=500&skip=" + all.size() + "&sort=" + sort);
            all.addAll(Json.texts(page.path("items"), "deadline"));
        } while (!page.path("items").isEmpty()
                && all.size() < page.path("total").asInt());
        return all;
    }

    @Test
    void progressSortsAsANumber() {
        List<Integer> progress = Json.stream(
                        auditor.read("/orders?max=500&sort=progress").path("items"))
                .map(row -> row.path("progress").asInt())
                .toList();
        assertThat(progress).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&status=rectifying", "&light=red,yellow", "&source=inspection&pace=by-date", "&unit=street1"
            })
    void facetsCountWhatTheFilterFinds(String filter) {
        JsonNode page = auditor.read("/orders?max=1&facets=true" + filter);
        int total = page.path("total").asInt();
        for (String name : List.of("status", "light", "source", "category")) {
            JsonNode facet = page.path("facets").path(name);
            if (!filter.contains("&" + name + "=")) {
                assertThat(Json.stream(facet)
                                .mapToInt(each -> each.path("count").asInt())
                                .sum())
                        .as(name + " sums up to the total")
                        .isEqualTo(total);
            }
            Json.stream(facet).limit(8).forEach(each -> {
                String value = each.path("value").asText();
                String narrowed = filter.replaceAll("&" + name + "=[^&]*", "");
                assertThat(total(narrowed + "&" + name + "=" + encoded(value)))
                        .as(name + "=" + value)
                        .isEqualTo(each.path("count").asInt());
            });
        }
    }

    @Test
    void facetsOfUnitsAgreeWithTheUnitFilter() {
        JsonNode page = auditor.read("/orders?max=1&facets=true");
        Json.stream(page.path("facets").path("unit")).limit(12).forEach(each -> assertThat(
                        total("&unit=" + encoded(each.path("value").asText())))
                .as(each::toString)
                .isGreaterThanOrEqualTo(each.path("count").asInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=closed", "light=red", "pace=long-haul", "source=public", "unit=street2"})
    void everyRowFits(String filter) {
        String name = filter.substring(0, filter.indexOf('='));
        String value = filter.substring(filter.indexOf('=') + 1);
        JsonNode rows = auditor.read("/orders?max=500&" + filter).path("items");
        assertThat(rows).isNotEmpty();
        if (!name.equals("unit")) {
            assertThat(Json.texts(rows, name)).containsOnly(value);
        }
    }

    @Test
    void severalFiltersNarrowTogetherAndSeveralValuesWidenOne() {
        int issued = total("&status=issued");
        int received = total("&status=received");
        assertThat(total("&status=issued,received")).isEqualTo(issued + received);
        assertThat(total("&status=issued&status=received")).isEqualTo(issued + received);
        assertThat(total("&status=issued&light=grey")).isZero();
    }

    @Test
    void datesFilter() {
        String day = Host.today().plusDays(10).toString();
        JsonNode rows = auditor.read("/orders?max=500&dueFrom=" + day).path("items");
        assertThat(Json.texts(rows, "deadline")).allMatch(deadline -> deadline.compareTo(day) >= 0);
        assertThat(total("&dueFrom=" + day) + total("&dueTo=" + Host.today().plusDays(9)))
                .isEqualTo(total(""));
        JsonNode issued = auditor.read("/orders?max=500&issuedFrom=" + Host.today() + "&issuedTo=" + Host.today());
        assertThat(issued.path("items")).allMatch(row -> !row.path("issuedAt").isNull());
    }

    @Test
    void wordsAreFoundInTitleAndNumberAndText() {
        Draft draft = Draft.ofDistrict().with("title", Draft.title("背街小巷污水外溢"));
        OrderCase order = draft.issue(host);
        for (String words :
                List.of(draft.title(), "污水外溢", order.order().path("number").asText())) {
            assertThat(Json.texts(
                            auditor.read("/orders?max=50&q=" + encoded(words)).path("items"), "id"))
                    .as(words)
                    .contains(order.id());
        }
        assertThat(total("&q=" + encoded("%_'\"\\"))).isZero();
    }

    @Test
    void aRowTellsWhatItsReaderMayDoWhenAsked() {
        OrderCase order = Draft.ofDistrict().issue(host);
        JsonNode rows =
                host.as("street1.liaison").read("/orders?steps=true&max=20").path("items");
        JsonNode row = Json.stream(rows)
                .filter(each -> each.path("id").asText().equals(order.id()))
                .findFirst()
                .orElseThrow();
        assertThat(Json.stream(row.path("steps")).map(JsonNode::asText)).contains("sign-for", "decline");
    }

    private int total(String filter) {
        return auditor.read("/orders?max=1" + filter).path("total").asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
