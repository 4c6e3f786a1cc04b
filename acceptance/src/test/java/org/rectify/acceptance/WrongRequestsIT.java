package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** What programs get wrong about the form of a request: refused, and nothing is changed. */
class WrongRequestsIT {

    private final Host host = Host.current();

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
        assertThat(answer.code()).matches("request\\.(parameter\\..*|field\\.choice|date\\.invalid)|unit\\.unknown");
        assertThat(answer.json().path("field").asText()).isIn((Object[]) query.split("[=&]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "5", "\"-1\"", "W/\"5\"", "\"1\", \"2\""})
    void aGarbledVersionIsRefused(String version) {
        OrderCase order = Situation.ISSUED.reach(host);
        ifMatch(order, version).refused(400, "request.header.invalid");
    }

    @Test
    void anAddressThatIsNoUtf8FindsNothingAndBreaksNothing() {
        assertThat(host.as("supervisor").read("/orders?q=%ff%fe").path("total").asInt())
                .isZero();
        host.as("supervisor").get("/orders?q=%ff&max=x").refused(400, "request.parameter.invalid");
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

    private int total() {
        return host.administrator().read("/orders?max=1").path("total").asInt();
    }
}
