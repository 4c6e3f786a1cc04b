package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** Who knows of which order: a unit and its subtree, those it assists, the supervising office; nobody else. */
class ScopeIT {

    private final Host host = Host.current();

    @ParameterizedTest
    @CsvSource({
        "supervisor, true",
        "auditor, true",
        "archivist, true",
        "street1.officer, true",
        "street1.secretary, true",
        "community1.officer, true",
        "finance.liaison, true",
        "street2.officer, false",
        "community2.officer, false",
        "urban.officer, false",
        "outsider, false"
    })
    void anOrderIsSeenByThoseWithinWhoseTreeItLies(String user, boolean sees) {
        OrderCase order = Draft.ofDistrict()
                .with("leadUnit", "community1")
                .with("responsiblePerson", "community1.officer")
                .assisting("finance")
                .issue(host);
        JsonNode file = order.upload("community1.officer", null, "现场.png", org.rectify.acceptance.support.Files.png());
        int status = sees ? 200 : 404;
        order.get(user).expect(status);
        host.as(user).get("/orders/" + order.id() + "/timeline").expect(status);
        host.as(user)
                .get("/orders/" + order.id() + "/attachments/" + file.path("id").asText())
                .expect(status);
        assertThat(found(user, order.order().path("title").asText())).isEqualTo(sees ? 1 : 0);
    }

    private int found(String user, String words) {
        return host.as(user)
                .read("/orders?max=5&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .path("total")
                .asInt();
    }

    @Test
    void aDraftIsKnownToTheIssuingSideOnly() {
        OrderCase draft = Draft.ofDistrict().assisting("finance").create(host);
        draft.get("street1.officer").refused(404, "order.notFound");
        draft.get("finance.officer").refused(404, "order.notFound");
        draft.get("leader").expect(200);
    }

    @Test
    void anOutsiderSeesNothing() {
        JsonNode page = host.as("outsider").read("/orders?facets=true");
        assertThat(page.path("total").asInt()).isZero();
        page.path("facets")
                .forEach(facet -> facet.forEach(
                        value -> assertThat(value.path("count").asInt()).isZero()));
        assertThat(host.as("outsider").read("/inbox").path("total").asInt()).isZero();
        host.as("outsider").post("/orders", Draft.ofDistrict().body()).expect(403);
        OrderCase order = Draft.ofDistrict().issue(host);
        host.as("outsider")
                .upload(order.id(), null, "a.png", org.rectify.acceptance.support.Files.png())
                .refused(404, "order.notFound");
    }

    @Test
    void anUnknownOrderAndAHiddenOneLookTheSame() {
        OrderCase order = Draft.ofDistrict().issue(host);
        JsonNode hidden =
                order.get("street2.officer").refused(404, "order.notFound").json();
        JsonNode unknown = host.as("street2.officer")
                .get("/orders/00000000-0000-0000-0000-000000000000")
                .refused(404, "order.notFound")
                .json();
        assertThat(unknown).isEqualTo(hidden);
    }

    @Test
    void theLedgerOfAStreetHoldsItsOwnAndItsCommunitiesOrdersAndThoseItAssistsIn() {
        Set<String> own = subtree("street1");
        JsonNode rows = host.as("street1.officer").read("/orders?max=500").path("items");
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            if (!own.contains(row.at("/leadUnit/code").asText())
                    && !own.contains(row.at("/issuingUnit/code").asText())) {
                JsonNode order = host.as("street1.officer")
                        .read("/orders/" + row.path("id").asText());
                assertThat(Json.texts(order.path("assistingUnits"), "code")).containsAnyElementsOf(own);
            }
        }
    }

    private Set<String> subtree(String root) {
        Set<String> found = new HashSet<>(Set.of(root));
        for (JsonNode unit : host.administrator().read("/units").path("items")) {
            if (found.contains(unit.path("parent").asText())) {
                found.add(unit.path("code").asText());
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"auditor", "archivist", "leader", "street1.liaison", "outsider"})
    void onlyWhoSupervisesMakesOrders(String user) {
        assertThat(Json.stream(host.as(user).read("/me").path("mayCreate")).map(JsonNode::asText))
                .doesNotContain("order", "agreement");
        Draft.ofDistrict().by(user).send(host).expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, order problem agreement",
        "street1.officer, order problem agreement",
        "street1.liaison, problem",
        "community1.officer, problem",
        "auditor, ''",
        "outsider, ''"
    })
    void saysToEachWhatTheyMayMake(String user, String kinds) {
        assertThat(Json.stream(host.as(user).read("/me").path("mayCreate")).map(JsonNode::asText))
                .containsExactly(kinds.isEmpty() ? new String[0] : kinds.split(" "));
    }

    @Test
    void aStreetMakesNoOrderOutsideItsTree() {
        Draft.ofStreet()
                .with("leadUnit", "community5")
                .with("responsiblePerson", "community5.officer")
                .send(host)
                .refused(400, "unit.notSupervised");
        Draft.ofStreet().with("issuingUnit", "district").send(host).expect(400);
    }
}
