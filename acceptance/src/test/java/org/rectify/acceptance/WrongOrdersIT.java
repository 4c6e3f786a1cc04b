package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** What people and programs get wrong about a new order: refused with a code and the field, in their language, and nothing is changed. */
class WrongOrdersIT {

    private static final String RIGHT_TO_LEFT = "\u202Eتصحيح\u202C שלום";

    private final Host host = Host.current();

    /** $past and $future stand for days before and after today, $long for ten thousand characters. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            deadline            | "$past"                  | order.deadline.past            | deadline
            deadline            | "2026-02-30"             | request.date.invalid           | deadline
            deadline            | "明天"                    | request.date.invalid           | deadline
            deadline            | "9999999-01-01"          | request.date.invalid           | deadline
            deadline            | 20261231                 | request.field.invalid          | deadline
            deadline            | null                     | request.field.missing          | deadline
            leadUnit            | "street99"               | unit.unknown                   | leadUnit
            leadUnit            | "../street1"             | unit.unknown                   | leadUnit
            leadUnit            | null                     | request.field.missing          | leadUnit
            leadUnit            | "district"               | unit.notSupervised             | leadUnit
            responsiblePerson   | "nobody"                 | person.unknown                 | responsiblePerson
            responsiblePerson   | "street2.officer"        | person.notOfUnit               | responsiblePerson
            assistingUnits      | ["finance","nounit"]     | unit.unknown                   | assistingUnits[1]
            assistingUnits      | ["street1"]              | order.unit.twice               | assistingUnits[0]
            assistingUnits      | "finance"                | request.field.invalid          | assistingUnits
            approver            | "supervisor2"            | person.notLeader               | approver
            title               | ""                       | request.field.missing          | title
            title               | " \\t　"                 | request.field.missing          | title
            title               | null                     | request.field.missing          | title
            title               | "\\u200b\\ufeff\\u00a0"   | request.field.missing          | title
            title               | "$long"                  | request.field.tooLong          | title
            title               | "标题\\u0000"            | request.field.controlCharacter | title
            title               | "标题\\u0007"            | request.field.controlCharacter | title
            title               | "第一行\\n第二行"         | request.field.controlCharacter | title
            title               | 5                        | request.field.invalid          | title
            title               | ["a"]                    | request.field.invalid          | title
            problem             | "河道垃圾"                | request.field.invalid          | problem
            problem.description | null                     | request.field.missing          | problem.description
            problem.description | "$long"                  | request.field.tooLong          | problem.description
            problem.description | "a\\u001bb"              | request.field.controlCharacter | problem.description
            problem.source      | "rumour"                 | request.field.choice           | problem.source
            problem.pace        | "someday"                | request.field.choice           | problem.pace
            problem.severity    | "MINOR"                  | request.field.choice           | problem.severity
            problem.category    | "$long"                  | request.field.tooLong          | problem.category
            problem.foundOn     | "$future"                | order.found.future             | problem.foundOn
            problem.colour      | "red"                    | request.field.unknown          | problem.colour
            requiredMeasures    | "$long"                  | request.field.tooLong          | requiredMeasures
            priority            | "urgent"                 | request.field.choice           | priority
            issuingUnit         | "street1"                | unit.notYours                  | issuingUnit
            noticeId            | "no-such-notice"         | order.notice.unknown           | noticeId
            status              | "closed"                 | request.field.unknown          | status
            number              | "1"                      | request.field.unknown          | number
            """)
    void aWrongOrderIsNotMade(String field, String value, String code, String atFault) {
        String filled = value.replace("$past", Host.today().minusDays(1).toString())
                .replace("$future", Host.today().plusDays(2).toString())
                .replace("$long", "整".repeat(10_000));
        JsonNode json = Json.read(filled.getBytes(StandardCharsets.UTF_8));
        Draft draft = Draft.ofDistrict().with(field, json.isNull() ? null : json);
        int before = total();
        inBothLanguages(draft, code, atFault);
        assertThat(total()).isEqualTo(before);
    }

    private void inBothLanguages(Draft draft, String code, String atFault) {
        JsonNode chinese = host.as("supervisor")
                .post("/orders", draft.body())
                .refused(400, code)
                .json();
        assertThat(chinese.path("field").asText()).isEqualTo(atFault);
        assertThat(chinese.path("title").asText() + chinese.path("detail").asText())
                .matches("(?s).*\\p{IsHan}.*");
        JsonNode english = host.as("supervisor")
                .in("en")
                .post("/orders", draft.body())
                .refused(400, code)
                .json();
        assertThat(english.path("title").asText()).matches("[ -~’“”…–—]+");
        assertThat(english.path("title").asText()).isNotEqualTo(code);
    }

    private int total() {
        return host.administrator().read("/orders?max=1").path("total").asInt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀👩‍🏫 整改",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"'; DROP TABLE rect_order; --",
                "${7*7} #{7*7} {{7*7}} %{7*7}",
                "a & b < c > d",
                "𠮷野家𪚥",
                "Ω≈ç√∫˜µ≤≥÷",
                "\\u0000 \\n %00 %0a",
                "=1+1"
            })
    void strangeTextIsKeptAsItIs(String text) {
        strange(text);
    }

    @Test
    void rightToLeftTextIsKeptAsItIs() {
        strange(RIGHT_TO_LEFT);
    }

    private void strange(String text) {
        OrderCase order = Draft.ofDistrict()
                .with("title", Draft.title(text))
                .with("problem.description", text)
                .with("problem.category", text.substring(0, Math.min(text.length(), 30)))
                .with("problem.foundAt", text)
                .with("requiredMeasures", text)
                .issue(host);
        order.take("street1.liaison", "decline", "remark", text);
        JsonNode seen = order.seenBy("auditor");
        assertThat(seen.path("title").asText()).startsWith(text);
        assertThat(seen.at("/problem/description").asText()).isEqualTo(text);
        assertThat(seen.at("/problem/foundAt").asText()).isEqualTo(text);
        assertThat(seen.path("requiredMeasures").asText()).isEqualTo(text);
        assertThat(seen.at("/declined/reason").asText()).isEqualTo(text);
        JsonNode timeline = order.timeline();
        assertThat(timeline.get(timeline.size() - 1).path("remark").asText()).isEqualTo(text);
    }
}
