package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** What people and programs get wrong: refused with a code and the field, in their language, and nothing is changed. */
class BadInputIT {

    private static final String LONG = "整".repeat(10_000);
    private static final String RIGHT_TO_LEFT = "\u202Eتصحيح\u202C שלום";

    private final Host host = Host.current();

    static Stream<Arguments> wrongOrders() {
        return Stream.of(
                arguments("deadline", Host.today().minusDays(1).toString(), "order.deadline.past", "deadline"),
                arguments("deadline", "2026-02-30", "request.date.invalid", "deadline"),
                arguments("deadline", "明天", "request.date.invalid", "deadline"),
                arguments("deadline", 20261231, "request.field.invalid", "deadline"),
                arguments("deadline", null, "request.field.missing", "deadline"),
                arguments("leadUnit", "street99", "unit.unknown", "leadUnit"),
                arguments("leadUnit", "../street1", "unit.unknown", "leadUnit"),
                arguments("leadUnit", null, "request.field.missing", "leadUnit"),
                arguments("leadUnit", "district", "unit.notSupervised", "leadUnit"),
                arguments("responsiblePerson", "nobody", "person.unknown", "responsiblePerson"),
                arguments("responsiblePerson", "street2.officer", "person.notOfUnit", "responsiblePerson"),
                arguments("assistingUnits", new String[] {"finance", "nounit"}, "unit.unknown", "assistingUnits[1]"),
                arguments("assistingUnits", new String[] {"street1"}, "order.unit.twice", "assistingUnits[0]"),
                arguments("assistingUnits", "finance", "request.field.invalid", "assistingUnits"),
                arguments("approver", "supervisor2", "person.notLeader", "approver"),
                arguments("title", "", "request.field.missing", "title"),
                arguments("title", " \t　", "request.field.missing", "title"),
                arguments("title", null, "request.field.missing", "title"),
                arguments("title", LONG, "request.field.tooLong", "title"),
                arguments("title", "标题\u0000", "request.field.controlCharacter", "title"),
                arguments("title", "标题\u0007", "request.field.controlCharacter", "title"),
                arguments("title", "第一行\n第二行", "request.field.controlCharacter", "title"),
                arguments("title", 5, "request.field.invalid", "title"),
                arguments("title", new String[] {"a"}, "request.field.invalid", "title"),
                arguments("problem", "河道垃圾", "request.field.invalid", "problem"),
                arguments("problem.description", null, "request.field.missing", "problem.description"),
                arguments("problem.description", LONG, "request.field.tooLong", "problem.description"),
                arguments("problem.description", "a\u001bb", "request.field.controlCharacter", "problem.description"),
                arguments("problem.source", "rumour", "request.field.invalid", "problem.source"),
                arguments("problem.pace", "someday", "request.field.invalid", "problem.pace"),
                arguments("problem.severity", "MINOR", "request.field.invalid", "problem.severity"),
                arguments("problem.category", "类".repeat(51), "request.field.tooLong", "problem.category"),
                arguments(
                        "problem.foundOn",
                        Host.today().plusDays(2).toString(),
                        "order.found.future",
                        "problem.foundOn"),
                arguments("problem.colour", "red", "request.field.unknown", "problem.colour"),
                arguments("requiredMeasures", LONG, "request.field.tooLong", "requiredMeasures"),
                arguments("priority", "urgent", "request.field.invalid", "priority"),
                arguments("issuingUnit", "street1", "unit.notYours", "issuingUnit"),
                arguments("status", "closed", "request.field.unknown", "status"),
                arguments("number", "1", "request.field.unknown", "number"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrongOrders")
    void aWrongOrderIsNotMade(String field, Object value, String code, String atFault) {
        Draft draft = Draft.ofDistrict().with(field, value);
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

    static Stream<Arguments> wrongSteps() {
        String user = "street1.officer";
        String in20 = Host.today().plusDays(20).toString();
        return Stream.of(
                arguments(user, "dance", new Object[] {}, 400, "order.step.unknown", "step"),
                arguments(user, "", new Object[] {}, 400, "request.field.missing", "step"),
                arguments(user, "sign-for", new Object[] {}, 409, "order.step.unavailable", null),
                arguments("supervisor", "accept", new Object[] {"remark", "x"}, 409, "order.step.unavailable", null),
                arguments(user, "plan", new Object[] {}, 400, "request.field.missing", "measures"),
                arguments(
                        user,
                        "plan",
                        new Object[] {"measures", new Object[] {}},
                        400,
                        "request.field.missing",
                        "measures"),
                arguments(
                        user,
                        "plan",
                        measure("text", "", "dueOn", in20),
                        400,
                        "request.field.missing",
                        "measures[0].text"),
                arguments(user, "plan", measure("text", "做"), 400, "request.field.missing", "measures[0].dueOn"),
                arguments(
                        user,
                        "plan",
                        measure("text", "做", "dueOn", "2026-13-01"),
                        400,
                        "request.date.invalid",
                        "measures[0].dueOn"),
                arguments(
                        user,
                        "plan",
                        measure("text", "做", "dueOn", Host.today().plusDays(200).toString()),
                        400,
                        "order.measure.afterDeadline",
                        "measures[0].dueOn"),
                arguments(
                        user,
                        "plan",
                        measure("text", "做", "dueOn", in20, "person", "street2.officer"),
                        400,
                        "person.notOfUnit",
                        "measures[0].person"),
                arguments(
                        user,
                        "plan",
                        measure("text", "做", "dueOn", in20, "colour", "red"),
                        400,
                        "request.field.unknown",
                        "measures[0].colour"),
                arguments(
                        user,
                        "plan",
                        measure("id", "nope", "text", "做", "dueOn", in20),
                        400,
                        "order.measure.unknown",
                        "measures[0].id"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", 101, "text", "x"},
                        400,
                        "order.percentage.invalid",
                        "percentage"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", -1, "text", "x"},
                        400,
                        "order.percentage.invalid",
                        "percentage"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", "很多", "text", "x"},
                        400,
                        "request.field.invalid",
                        "percentage"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", 50.5, "text", "x"},
                        400,
                        "request.field.invalid",
                        "percentage"),
                arguments(user, "report", new Object[] {"percentage", 50}, 400, "request.field.missing", "text"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", 50, "text", LONG},
                        400,
                        "request.field.tooLong",
                        "text"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", 50, "text", "x", "period", "2026-13"},
                        400,
                        "order.period.invalid",
                        "period"),
                arguments(
                        user,
                        "report",
                        new Object[] {"percentage", 50, "text", "x", "period", "2199-01"},
                        400,
                        "order.period.invalid",
                        "period"),
                arguments(user, "submit", new Object[] {"text", "完成"}, 409, "order.evidence.missing", "evidence"),
                arguments(
                        user,
                        "submit",
                        new Object[] {"text", "完成", "attachments", new String[] {"nope"}},
                        400,
                        "attachment.unknown",
                        "attachments"),
                arguments(
                        user,
                        "request-extension",
                        new Object[] {"reason", "雨", "newDeadline", "2026-02-30"},
                        400,
                        "request.date.invalid",
                        "newDeadline"),
                arguments(
                        user,
                        "request-extension",
                        new Object[] {"reason", "雨", "newDeadline", "2020-01-06"},
                        400,
                        "order.deadline.past",
                        "newDeadline"),
                arguments(
                        user,
                        "request-extension",
                        new Object[] {"reason", " ", "newDeadline", in20},
                        400,
                        "request.field.missing",
                        "reason"),
                arguments(
                        user,
                        "break-down",
                        child("leadUnit", "community5"),
                        400,
                        "unit.notSupervised",
                        "children[0].leadUnit"),
                arguments(user, "break-down", child("leadUnit", "nounit"), 400, "unit.unknown", "children[0].leadUnit"),
                arguments(
                        user,
                        "break-down",
                        child("responsiblePerson", "street1.officer"),
                        400,
                        "person.notOfUnit",
                        "children[0].responsiblePerson"),
                arguments(
                        user,
                        "break-down",
                        child("deadline", Host.today().plusDays(200).toString()),
                        400,
                        "order.deadline.afterParent",
                        "children[0].deadline"),
                arguments(
                        "supervisor",
                        "suspend",
                        new Object[] {"reason", "x", "reviewOn", "2020-01-06"},
                        400,
                        "order.review.past",
                        "reviewOn"),
                arguments(
                        "supervisor",
                        "reassign",
                        new Object[] {"responsiblePerson", "nobody"},
                        400,
                        "person.unknown",
                        "responsiblePerson"),
                arguments("supervisor", "urge", new Object[] {"remark", 5}, 400, "request.field.invalid", "remark"),
                arguments("supervisor", "urge", new Object[] {"colour", "red"}, 400, "request.field.unknown", "colour"),
                arguments(
                        "supervisor",
                        "urge",
                        new Object[] {"remark", "a\u0000b"},
                        400,
                        "request.field.controlCharacter",
                        "remark"),
                arguments("finance.officer", "complete-part", new Object[] {}, 400, "request.field.missing", "text"));
    }

    private static Object[] measure(Object... fields) {
        return new Object[] {"measures", new Object[] {Json.object(fields)}};
    }

    private static Object[] child(String field, Object value) {
        var child = Json.object(
                "leadUnit", "community1",
                "responsiblePerson", "community1.officer",
                "requiredMeasures", "清运",
                "deadline", Host.today().plusDays(14).toString());
        child.put(field, value.toString());
        return new Object[] {"children", new Object[] {child}};
    }

    private static OrderCase rectifying;

    @ParameterizedTest(name = "{1}: {4} {5}")
    @MethodSource("wrongSteps")
    void aWrongStepIsNotTaken(String user, String step, Object[] fields, int status, String code, String atFault) {
        if (rectifying == null) {
            rectifying = Situation.RECTIFYING.reach(host);
        }
        JsonNode before = rectifying.seenBy(host.adminName());
        int entries = rectifying.timeline().size();
        Answer answer = rectifying.attempt(user, step, fields).refused(status, code);
        JsonNode field = answer.json().path("field");
        assertThat(field.isNull() ? null : field.asText()).isEqualTo(atFault);
        assertThat(rectifying.seenBy(host.adminName())).isEqualTo(before);
        assertThat(rectifying.timeline()).hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 400 | request.json.malformed", "{\"title\":} | 400 | request.json.malformed",
                "[] | 400 | request.json.malformed", "null | 400 | request.json.malformed",
                "\"text\" | 400 | request.json.malformed",
                        "{\"title\":\"a\",\"title\":\"b\"} | 400 | request.json.malformed",
                "{\"title\":\"a\"} x | 400 | request.json.malformed", "{'title':'a'} | 400 | request.json.malformed",
                "{\"title\":NaN} | 400 | request.json.malformed"
            })
    void malformedJsonIsRefused(String body, int status, String code) {
        send("application/json", body.getBytes(StandardCharsets.UTF_8)).refused(status, code);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        send("application/json", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})
                .refused(400, "request.json.malformed");
    }

    @Test
    void jsonThatIsTooDeepOrTooLongIsRefused() {
        String deep = "{\"title\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        send("application/json", deep.getBytes(StandardCharsets.UTF_8)).refused(400, "request.json.malformed");
        byte[] huge = ("{\"title\":\"" + "a".repeat(8 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        send("application/json", huge).expect(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/json;charset=GBK",
                "nonsense"
            })
    void wrongContentTypesAreRefused(String type) {
        int before = total();
        Answer answer = send(type, Json.write(Draft.ofDistrict().body()).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer::toString).isEqualTo(415);
        assertThat(total()).isEqualTo(before);
    }

    private Answer send(String type, byte[] body) {
        return host.as("supervisor").call("POST", "/orders").body(type, body).send();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max=0",
                "max=501",
                "max=x",
                "skip=-1",
                "skip=99999999999",
                "sort=colour",
                "sort=-",
                "status=lost",
                "light=blue",
                "source=rumour",
                "pace=never",
                "unit=nounit",
                "dueFrom=2026-02-30",
                "issuedTo=gestern",
                "facets=perhaps",
                "colour=red",
                "status=closed&limit=3"
            })
    void wrongParametersAreRefused(String query) {
        Answer answer = host.as("auditor").get("/orders?" + query).expect(400);
        assertThat(answer.code()).matches("request\\.parameter\\..*|unit\\.unknown");
        assertThat(answer.json().path("field").asText()).isIn((Object[]) query.split("[=&]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "5", "\"-1\"", "W/\"5\"", "\"1\", \"2\""})
    void aGarbledVersionIsRefused(String version) {
        OrderCase order = Situation.ISSUED.reach(host);
        ifMatch(order, version).refused(400, "request.header.invalid");
    }

    @Test
    void aStaleVersionIsAConflictAndTheRightOneIsNot() {
        OrderCase order = Situation.ISSUED.reach(host);
        int stale = order.version();
        order.take("supervisor", "urge");
        Answer refused = ifMatch(order, "\"" + stale + "\"").refused(409, "order.version.stale");
        assertThat(refused.json().path("allowed")).isNotEmpty();
        ifMatch(order, "\"" + order.version() + "\"").expect(200);
        assertThat(order.refresh().order().path("urgeCount").asInt()).isEqualTo(2);
    }

    @Test
    void theVersionTravelsAsAnEntityTag() {
        OrderCase order = Situation.ISSUED.reach(host);
        assertThat(order.get("supervisor").header("ETag")).contains("\"" + order.version() + "\"");
    }

    private Answer ifMatch(OrderCase order, String version) {
        return host.as("supervisor")
                .call("POST", "/orders/" + order.id() + "/steps")
                .header("If-Match", version)
                .json(OrderCase.body("urge"))
                .send();
    }

    @ParameterizedTest
    @CsvSource({"PUT, /orders", "DELETE, /orders", "DELETE, /me", "POST, /inbox", "PUT, /units"})
    void wrongMethodsAreRefused(String method, String path) {
        Answer answer = host.administrator().call(method, path).sendUnchecked();
        assertThat(answer.status()).as(answer::toString).isIn(404, 405);
        assertThat(answer.text()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders/%00",
                "/orders/..%2e",
                "/orders/" + "a",
                "/orders/workspace:%2F%2FSpacesStore",
                "/orders/%E6%95%B4"
            })
    void strangeIdsAreNotFound(String path) {
        Answer answer = host.administrator().call("GET", path).sendUnchecked();
        assertThat(answer.status()).as(answer::toString).isIn(400, 404);
        assertThat(answer.text()).doesNotContain("\tat ");
    }
}
