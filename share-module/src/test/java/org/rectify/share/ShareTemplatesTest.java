package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateDirectiveModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates as Share's FreeMarker renders them, with the objects that Share gives. */
class ShareTemplatesTest {

    private static Map<String, Object> field(Object value, Map<String, String> parameters) {
        Map<String, Object> field = new HashMap<>();
        field.put("id", "prop_rectwf_x");
        field.put("name", "prop_rectwf_x");
        field.put("label", "标题<b>");
        field.put("value", value);
        field.put("mandatory", true);
        field.put("disabled", false);
        field.put("control", Map.of("params", parameters));
        return field;
    }

    private static Host host(String mode, Object value, Map<String, String> parameters) {
        return new Host("_zh_CN")
                .with("field", field(value, parameters))
                .with(
                        "form",
                        Map.of("mode", mode, "fields", Map.of("prop_rectwf_orderId", Map.of("value", "order-1"))));
    }

    static Stream<String> controls() {
        return ShareFiles.files(ShareFiles.SCRIPTS.resolve("org/rectify/controls"), ".ftl").stream()
                .filter(file -> !file.toString().endsWith(".inc.ftl"))
                .map(file -> "/org/rectify/controls/" + file.getFileName());
    }

    @ParameterizedTest
    @MethodSource("controls")
    void everyControlRendersEmptyAndFilledInEveryMode(String control) {
        for (String mode : List.of("view", "edit", "create")) {
            for (Object value : List.of("", "x", "2026-12-01T00:00:00.000+08:00", 7, true)) {
                String html = host(mode, value, Map.of()).control(control);
                assertThat(html).doesNotContain("标题<b>").doesNotContain("${").doesNotContain("<#");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("controls")
    void noControlLetsAValueBecomeMarkup(String control) {
        for (String mode : List.of("view", "edit")) {
            assertThat(host(mode, "\"><script>alert(1)</script>", Map.of()).control(control))
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void whatIsEditedIsAnInputOfTheFieldsNameSoThatShareSendsAndChecksIt() {
        for (String control :
                List.of("choice", "unit", "person", "day", "percentage", "measures", "scores", "evidence")) {
            assertThat(host("edit", "", Map.of()).control("/org/rectify/controls/" + control + ".ftl"))
                    .as(control)
                    .containsPattern("<(input|select)[^>]*id=\"form-1_prop_rectwf_x\"[^>]*name=\"prop_rectwf_x\"");
        }
    }

    @Test
    void whatIsOnlyShownIsNeverSent() {
        for (String control : List.of("fact", "light", "sheet")) {
            assertThat(host("edit", "x", Map.of()).control("/org/rectify/controls/" + control + ".ftl"))
                    .as(control)
                    .doesNotContain("name=\"prop_rectwf_x\"");
        }
    }

    @Test
    void aListValueIsShownByItsLabel() {
        Map<String, String> options =
                Map.of("options", "issued|已下发#alf#closed|已销号", "optionSeparator", "#alf#", "labelSeparator", "|");

        assertThat(host("edit", "closed", options).control("/org/rectify/controls/fact.ftl"))
                .contains("已销号")
                .doesNotContain("已下发");
        assertThat(host("edit", "red", Map.of("options", "red|红灯")).control("/org/rectify/controls/light.ftl"))
                .contains("rectify-light-red", "红灯");
    }

    @Test
    void nothingIsChosenBeforehandAndASearchBeginsEmpty() {
        Map<String, String> options = Map.of("options", "draft|草稿,issued|已下发");

        assertThat(host("create", "", options).control("/org/rectify/controls/choice.ftl"))
                .contains("请选择")
                .doesNotContain("selected");
        assertThat(host("create", "draft", Map.of("options", "draft|草稿", "search", "true"))
                        .control("/org/rectify/controls/choice.ftl"))
                .doesNotContain("selected");
        assertThat(host("edit", "issued", options).control("/org/rectify/controls/choice.ftl"))
                .contains("value=\"issued\" selected=\"selected\"");
    }

    @Test
    void columnsHoldTheFieldsOfTheirSetInTheirOrder() {
        TemplateDirectiveModel field = (environment, parameters, variables, body) ->
                environment.getOut().write("[" + parameters.get("field") + "]");
        List<Map<String, String>> children = List.of(
                Map.of("kind", "field", "id", "a"),
                Map.of("kind", "set", "id", "s"),
                Map.of("kind", "field", "id", "b"));

        assertThat(new Host("")
                        .with("formLib", Map.of("renderField", field))
                        .with("set", Map.of("children", children))
                        .with("form", Map.of("fields", Map.of("a", "A", "b", "B")))
                        .render("/org/rectify/sets/columns.ftl")
                        .replaceAll("\\s+", ""))
                .isEqualTo("<divclass=\"rectify-columns\">[A][B]</div>");
    }

    @Test
    void theOrdersNumberLeadsToItsPage() {
        assertThat(host("edit", "区整改〔2026〕1号", Map.of("order", "true")).control("/org/rectify/controls/fact.ftl"))
                .contains("href=\"/share/page/rectify-order#/app/orders/order-1\"");
        assertThat(host("edit", "", Map.of("order", "true")).control("/org/rectify/controls/fact.ftl"))
                .contains("（未编号）");
    }

    @Test
    void aDayIsShownInTheReadersManner() {
        assertThat(host("view", "2026-12-01T00:00:00.000+08:00", Map.of("date", "day"))
                        .control("/org/rectify/controls/fact.ftl"))
                .contains("2026-12-01");
        assertThat(new Host("")
                        .with("field", field("2026-12-01T00:00:00.000+08:00", Map.of("date", "day")))
                        .with("form", Map.of("mode", "view", "fields", Map.of()))
                        .control("/org/rectify/controls/fact.ftl"))
                .contains("1 Dec 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-12-01T00:00:00.000+08:00",
        "UTC, 2026-11-30T16:00:00.000Z",
        "America/New_York, 2026-11-30T16:00:00.000Z",
        "Asia/Shanghai, 2026-11-30T16:00:00.000Z",
        "Asia/Shanghai, 2026-12-01T05:00:00.000Z"
    })
    void aDayIsTheSameWhereverTheServersAre(String zone, String told) {
        assertThat(host("view", told, Map.of("date", "day")).in(zone).control("/org/rectify/controls/fact.ftl"))
                .contains("2026-12-01");
        assertThat(host("edit", told, Map.of()).in(zone).control("/org/rectify/controls/day.ftl"))
                .contains("value=\"2026-12-01\"");
        assertThat(host("view", told, Map.of()).in(zone).control("/org/rectify/controls/day.ftl"))
                .contains("2026-12-01");
    }

    @Test
    void aMomentIsToldAnewByTheReadersClock() {
        assertThat(host("view", "2026-12-01T09:30:00.000+08:00", Map.of("date", "moment"))
                        .in("UTC")
                        .control("/org/rectify/controls/fact.ftl"))
                .contains("data-rectify-kind=\"moment\" data-rectify-code=\"2026-12-01T09:30:00.000+08:00\"")
                .contains("control: \"moments\"");
        assertThat(host("view", "", Map.of("date", "moment")).control("/org/rectify/controls/fact.ftl"))
                .doesNotContain("moments");
    }

    @Test
    void aPageLoadsTheBundleByItsHashedNameAsAModule() {
        String html =
                new Host("_zh_CN").with("args", Map.of("start", "ledger")).render("/org/rectify/page/app.get.html.ftl");

        assertThat(html)
                .contains("id=\"rectify-root\"")
                .contains("data-page=\"ledger\"")
                .contains("<script type=\"module\" src=\"/share/res/rectify/ui/assets/main-1.js\"></script>")
                .contains("href=\"/share/res/rectify/ui/assets/main-1.css\"");
    }

    @Test
    void aDashletLoadsItsOwnEntryOnly() {
        for (String name : List.of("waiting", "week", "unsigned", "overdue", "rates")) {
            String html = new Host("_zh_CN")
                    .with("args", Map.of("htmlid", "d-1", "height", "300"))
                    .with("rows", "15")
                    .with("whose", "mine")
                    .render("/org/rectify/dashlets/rectify-" + name + ".get.html.ftl");
            assertThat(html)
                    .contains("data-rectify-dashlet=\"" + name + "\"")
                    .contains("assets/dashlet-1.js")
                    .doesNotContain("assets/main-1.js")
                    .contains("height: 300px")
                    .contains("data-rows=\"15\" data-whose=\"mine\"")
                    .contains("rectifyDashletd_1Configure.subscribe(")
                    .contains("整改：");
        }
    }

    @Test
    void theDialogOfADashletNamesEveryChoice() {
        for (Map.Entry<String, List<String>> dashlet :
                Map.of("waiting", List.of("5", "8"), "rates", List.<String>of()).entrySet()) {
            String html = new Host("_zh_CN")
                    .with("dashlet", dashlet.getKey())
                    .with("whose", List.of("any", "unit", "mine"))
                    .with("rows", dashlet.getValue())
                    .render("/org/rectify/settings/dashlet-settings.get.html.ftl");
            assertThat(html)
                    .contains("id=\"form-1-form\"", "id=\"form-1-ok\"", "id=\"form-1-cancel\"", "id=\"form-1-whose\"")
                    .doesNotContain(">rectify.");
            assertThat(html.contains("form-1-rows"))
                    .isEqualTo(!dashlet.getValue().isEmpty());
        }
    }

    @Test
    void theFiltersOfTheLibraryAreNamedAndAreReachedByTheKeyboard() {
        String html = new Host("_zh_CN")
                .with("filters", List.of("waiting", "look-back"))
                .render("/org/rectify/library/library-filter.get.html.ftl");

        assertThat(html)
                .contains("rectifyFilter.setFilterIds([\"rectify-waiting\", \"rectify-look-back\"]);")
                .contains(
                        "<span class=\"rectify-waiting\"><a class=\"filter-link\" rel=\"\" href=\"#\">等待我办理</a></span>")
                .contains("回头看中")
                .doesNotContain(">rectify.");
    }

    @Test
    void thePageHasShareHeaderAndFooterAndOurRegion() {
        assertThat(new Host("").render("/org/rectify/rectify.ftl"))
                .contains("share-header", "<!-- rectify -->", "footer");
    }
}
