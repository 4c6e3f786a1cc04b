package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The contract itself, and the small resources beside the orders. */
class ContractIT {

    private final Host host = Host.current();

    @Test
    void theContractIsOpenApi31() {
        JsonNode document = host.administrator().read("/openapi.json");
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("info").path("version").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/me, get",
        "/units, get",
        "/orders, get",
        "/orders, post",
        "/orders/{id}, get",
        "/orders/{id}/steps, post",
        "/orders/steps, post",
        "/orders/{id}/timeline, get",
        "/orders/{id}/attachments, post",
        "/inbox, get",
        "/notifications, get",
        "/notifications/read, post",
        "/calendar, get",
        "/admin/demo, post",
        "/admin/register/verify, post",
        "/admin/register/rebuild, post",
        "/admin/history/verify, post",
        "/admin/process/repair, post",
        "/jobs/{id}, get",
        "/openapi.json, get"
    })
    void everyCallIsDescribed(String path, String method) {
        JsonNode operation = host.contract().document().path("paths").path(path).path(method);
        assertThat(operation.isMissingNode()).isFalse();
        assertThat(operation.path("responses")).isNotEmpty();
        assertThat(operation.path("operationId").asText()).isNotEmpty();
    }

    @Test
    void noObjectOfTheContractLetsUnknownFieldsPass() {
        assertThat(host.contract().openObjects()).isEmpty();
    }

    @Test
    void everyReferenceInTheContractLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        references(host.contract().document(), host.contract().document(), dangling);
        assertThat(dangling).isEmpty();
    }

    private static void references(JsonNode document, JsonNode node, List<String> dangling) {
        if (node.path("$ref").isTextual()
                && document.at(node.path("$ref").asText().substring(1)).isMissingNode()) {
            dangling.add(node.path("$ref").asText());
        }
        node.forEach(child -> references(document, child, dangling));
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, district, supervisor", "leader, district, leader", "archivist, district, archivist",
        "auditor, district, auditor", "street1.liaison, street1, liaison", "community1.officer, community1, officer",
        "finance.secretary, finance, secretary"
    })
    void meTellsUnitsAndRoles(String user, String unit, String role) {
        JsonNode me = host.as(user).read("/me");
        assertThat(me.path("userName").asText()).isEqualTo(user);
        assertThat(me.path("displayName").asText()).isNotEmpty();
        assertThat(Json.texts(me.path("units"), "code")).contains(unit);
        assertThat(Json.stream(me.at("/units/0/roles")).map(JsonNode::asText)).contains(role);
        assertThat(me.path("administrator").asBoolean()).isFalse();
    }

    @Test
    void theUnitsAreATreeWithParentsFirst() {
        JsonNode page = host.as("auditor").read("/units?people=true");
        List<String> codes = Json.texts(page.path("items"), "code");
        assertThat(codes).contains("district", "street10", "community40", "finance", "school1", "enterprise1");
        for (JsonNode unit : page.path("items")) {
            if (!unit.path("parent").isNull()) {
                assertThat(codes.indexOf(unit.path("parent").asText()))
                        .isBetween(0, codes.indexOf(unit.path("code").asText()) - 1);
            }
        }
        JsonNode community = Json.stream(page.path("items"))
                .filter(unit -> unit.path("code").asText().equals("community5"))
                .findFirst()
                .orElseThrow();
        assertThat(community.path("parent").asText()).isEqualTo("street2");
        assertThat(Json.texts(community.path("people"), "userName")).contains("community5.officer");
    }

    @Test
    void theCalendarKnowsHolidaysAndSwappedWeekendsAndSaysWhatItDoesNotKnow() {
        JsonNode year = host.as("auditor").read("/calendar?year=2026");
        assertThat(year.path("known").asBoolean()).isTrue();
        assertThat(year.path("days"))
                .anyMatch(day -> day.path("date").asText().equals("2026-10-01")
                        && !day.path("working").asBoolean());
        assertThat(year.path("days")).anyMatch(day -> day.path("working").asBoolean());
        assertThat(host.as("auditor").read("/calendar?year=2039").path("known").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/orders/x/y/z", "/admin/nothing"})
    void anUnknownPathIsAProblem(String path) {
        Answer answer = host.administrator().get(path).expect(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void nobodyGetsInWithoutSayingWho() {
        Answer answer = host.call("GET", "/me").sendUnchecked().expect(401);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aTicketAPasswordAndAParameterAllLetIn() {
        // Of nobody else's: a host may give all sessions of a person one ticket, and this one is given back.
        String ticket = host.login("street10.secretary", "rectify")
                .expect(200)
                .json()
                .at("/data/ticket")
                .asText();
        host.call("GET", "/me").basic("street10.secretary:rectify").send().expect(200);
        host.call("GET", "/me").basic(ticket).send().expect(200);
        host.call("GET", "/me?alf_ticket=" + ticket).send().expect(200);
        host.call("DELETE", host.url() + "/s/api/login/ticket/" + ticket)
                .basic(ticket)
                .sendUnchecked()
                .expect(200);
        host.call("GET", "/me?alf_ticket=" + ticket).sendUnchecked().expect(401);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已下发", "zh, 已下发", "'zh-CN,zh;q=0.9,en;q=0.8', 已下发", "en, Issued", "en-GB, Issued"})
    void labelsFollowTheReadersLanguage(String language, String label) {
        var order = org.rectify.acceptance.order.Draft.ofDistrict().issue(host);
        JsonNode seen = host.as("auditor").in(language).read("/orders/" + order.id());
        assertThat(seen.path("statusLabel").asText()).isEqualTo(label);
    }
}
