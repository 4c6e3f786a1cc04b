package org.rectify.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.LightThresholds;
import org.rectify.model.RectifyModel;
import org.rectify.search.SearchQuery;
import org.rectify.search.SearchQuery.Sort;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;

class AftsTest {

    private static final LightThresholds LIGHTS =
            new LightThresholds(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 2));
    private static final Unit STREET =
            new Unit("street1", "街道", UnitKind.STREET, "district", "/district/street1/", true);

    private static Caller caller(boolean administrator, Unit... units) {
        Map<String, Unit> own = new java.util.HashMap<>();
        for (Unit unit : units) {
            own.put(unit.code(), unit);
        }
        return new Caller(new Person("u", "u"), own, Map.of(), administrator, false);
    }

    private static SearchQuery query(String words, Set<String> categories, Set<String> lights) {
        return new SearchQuery(
                words, Set.of(), Set.of(), Set.of(), categories, Set.of(), lights, Set.of(), Sort.BEST, 0, 50, false);
    }

    private static Afts afts(String words) {
        return Afts.of(query(words, Set.of(), Set.of()), caller(false, STREET), LIGHTS);
    }

    @Test
    void asksForTheWordJustSoAndForItsWords() {
        assertThat(afts("消防").query())
                .isEqualTo("((rect:searchTitle:\"消防\" AND rect:searchTitle:(消 *(0) 防))^8"
                        + " OR (rect:searchText:\"消防\" AND rect:searchText:(消 *(0) 防))^4"
                        + " OR (cm:content:\"消防\" AND cm:content:(消 *(0) 防))^2)");
        assertThat(afts("标题:消防通道").query())
                .isEqualTo("((rect:searchTitle:\"消防通道\" AND rect:searchTitle:(消 *(0) 防)"
                        + " AND rect:searchTitle:(防 *(0) 通) AND rect:searchTitle:(通 *(0) 道))^8"
                        + " OR (((rect:searchTitle:\"消防\" AND rect:searchTitle:(消 *(0) 防))"
                        + " AND (rect:searchTitle:\"通道\" AND rect:searchTitle:(通 *(0) 道)))))");
        assertThat(afts("\"标题:消防通道\"").query()).doesNotContain("searchText:\"消防\"");
        assertThat(afts("文号:督〔2026〕3号").query())
                .isEqualTo("(rect:searchNumber:\"督〔2026〕3号\" AND rect:searchNumber:(督 *(0) 2026)"
                        + " AND rect:searchNumber:(2026 *(0) 3) AND rect:searchNumber:(3 *(0) 号))");
        assertThat(afts("-消防").query()).startsWith("ASPECT:\"rect:searchable\" AND NOT (");
        assertThat(afts(null).query()).isEqualTo("ASPECT:\"rect:searchable\"");
    }

    @Test
    void restrictsToWhatTheCallerMayKnowOf() {
        assertThat(afts("a").filters()).contains("(=rect:searchViewers:\"/district/street1/\")");
        assertThat(Afts.of(query("a", Set.of(), Set.of()), caller(false), LIGHTS)
                        .filters())
                .contains("=rect:searchKind:\"-\"");
        assertThat(Afts.suggestion("a", caller(false)).filters()).contains("=rect:searchKind:\"-\"");
        assertThat(Afts.of(query("a", Set.of(), Set.of()), caller(true), LIGHTS).filters())
                .containsExactly("ASPECT:\"rect:searchable\"");
    }

    @Test
    void tellsLightsByTheDaysAtWhichTheyChange() {
        assertThat(Afts.lights(LIGHTS).get("red")).contains("rect:searchDue:[MIN TO 20261126]");
        assertThat(Afts.lights(LIGHTS).get("yellow"))
                .contains("=rect:searchClock:\"by-date\" AND (rect:searchDue:[20261127 TO 20261208]")
                .contains("=rect:searchClock:\"at-once\" AND (rect:searchDue:[20261127 TO 20261202]"
                        + " OR (rect:searchDue:[20261127 TO MAX] AND rect:searchOtherDue:[MIN TO 20261208]))");
        assertThat(Afts.lights(LIGHTS).get("green")).contains("[20261209 TO MAX]", "[20261203 TO MAX]");
        assertThat(Afts.lights(LIGHTS).get("grey")).isEqualTo("(=rect:searchClock:\"grey\")");
    }

    /** Outside of quotation marks stand only names, keywords and single words, whatever people type. */
    @Test
    void letsNoTextBecomeAPartOfTheQuery() {
        Random random = new Random(11);
        String letters = "消防通道a1 \"“”-:*()[]{}\\^=~!|&@+\u3000";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            Afts afts = Afts.of(
                    query(typed.toString(), Set.of(typed.toString()), Set.of("red")), caller(false, STREET), LIGHTS);
            List<String> all = new ArrayList<>(afts.filters());
            all.add(afts.query());
            all.add(Afts.suggestion(typed.toString(), caller(false, STREET)).query());
            for (String each : all) {
                String bare = each.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "");
                assertThat(bare).as(typed.toString()).doesNotContain("\"", "\\");
                assertThat(bare.replaceAll(
                                "=?(rect:search[A-Za-z]+|cm:content|ASPECT):|\\([\\p{IsHan}a-z0-9]+ \\*\\(0\\) [\\p{IsHan}a-z0-9]+\\)|\\^\\d|AND|OR|NOT|\\[(MIN|\\d+) TO (MAX|\\d+)\\]",
                                ""))
                        .as(typed.toString())
                        .matches("[() ]*");
            }
        }
    }

    @Test
    void namesPropertiesThatTheModelHas() throws IllegalAccessException {
        for (Field field : Fields.class.getFields()) {
            String name = (String) field.get(null);
            if (name.startsWith("rect:")) {
                String constant = "PROP_SEARCH_" + field.getName();
                assertThat(List.of(RectifyModel.class.getFields()))
                        .anySatisfy(known -> assertThat(known.getName()).isEqualTo(constant));
            }
        }
    }
}
