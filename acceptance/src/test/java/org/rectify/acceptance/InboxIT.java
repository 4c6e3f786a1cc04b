package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.TemporaryUnit;

/** What waits for whom, and what people are told. */
class InboxIT {

    private final Host host = Host.current();

    @Test
    void whatWaitsMovesFromOneToTheNext() {
        OrderCase order = Situation.IN_APPROVAL.reach(host);
        assertThat(waiting("leader", order)).contains("approve");
        order.take("leader", "approve");
        assertThat(waiting("leader", order)).isEmpty();
        assertThat(waiting("street1.liaison", order)).contains("sign-for");
        assertThat(waiting("street1.officer", order)).contains("sign-for");
        assertThat(waiting("finance.officer", order)).isEmpty();
        order.signFor();
        assertThat(waiting("street1.officer", order)).contains("plan");
        assertThat(waiting("finance.officer", order)).contains("complete-part");
        order.plan();
        assertThat(waiting("street1.officer", order)).contains("submit");
        order.take("finance.officer", "complete-part", "text", "完成").submit();
        assertThat(waiting("finance.officer", order)).isEmpty();
        assertThat(waiting("supervisor", order)).contains("accept");
        assertThat(waiting("supervisor2", order)).contains("accept");
        order.accept();
        assertThat(waiting("supervisor", order)).isEmpty();
    }

    @Test
    void whatWasAskedWaitsForWhoDecides() {
        OrderCase extension = Situation.EXTENSION_ASKED.reach(host);
        assertThat(waiting("supervisor", extension)).contains("decide-extension");
        OrderCase cancellation = Situation.CANCELLATION_ASKED.reach(host);
        assertThat(waiting("leader", cancellation)).contains("decide-cancellation");
        OrderCase declined = Situation.DECLINED.reach(host);
        assertThat(waiting("supervisor", declined)).contains("reroute");
    }

    @Test
    void whoAskedForAnExtensionIsNotAskedToDecideOnIt() {
        String unit = TemporaryUnit.make(host, "asking", "bureau", "district", Map.of("supervisor2", "officer"));
        OrderCase order = of(unit, "supervisor2").take("supervisor2", "sign-for");
        order.take(
                "supervisor2",
                "request-extension",
                "reason",
                "雨季施工受阻。",
                "newDeadline",
                order.deadline().plusDays(3));
        assertThat(waiting("supervisor", order)).contains("decide-extension");
        assertThat(waiting("supervisor2", order)).contains("plan");
        TemporaryUnit.dismiss(host, unit, "supervisor2", "officer");
        assertThat(waiting("supervisor2", order)).isEmpty();
    }

    @Test
    void whatWaitsForWhoHasLeftIsToBeReassigned() {
        String unit = TemporaryUnit.make(
                host,
                "leaving",
                "bureau",
                "district",
                Map.of("street2.officer", "officer", "street3.liaison", "liaison", "street4.officer", "officer"));
        OrderCase order = of(unit, "street2.officer").take("street2.officer", "sign-for");
        order.take(
                "street2.officer",
                "plan",
                "measures",
                Json.array(Json.object("text", "清运", "dueOn", Host.today().plusDays(7))));
        assertThat(waiting("street2.officer", order)).contains("submit");
        assertThat(waiting("street3.liaison", order)).isEmpty();

        TemporaryUnit.dismiss(host, unit, "street2.officer", "officer");
        assertThat(waiting("street2.officer", order)).isEmpty();
        assertThat(waiting("street4.officer", order)).isEmpty();
        assertThat(waiting("street3.liaison", order)).contains("reassign");

        order.take("street3.liaison", "reassign", "responsiblePerson", "street4.officer");
        assertThat(waiting("street3.liaison", order)).isEmpty();
        assertThat(waiting("street4.officer", order)).contains("submit");
        TemporaryUnit.dismiss(host, unit, "street3.liaison", "liaison");
        TemporaryUnit.dismiss(host, unit, "street4.officer", "officer");
    }

    private OrderCase of(String unit, String person) {
        return Draft.ofDistrict()
                .with("leadUnit", unit)
                .with("responsiblePerson", person)
                .issue(host);
    }

    @Test
    void countsTheDaysAsTheOrderItselfDoes() {
        OrderCase order = Situation.ISSUED.reach(host);
        JsonNode days = item("street1.liaison", order).orElseThrow().path("workingDaysLeft");
        assertThat(days.isInt()).isTrue();
        assertThat(days)
                .isEqualTo(host.as("supervisor").read("/orders/" + order.id()).path("workingDaysLeft"));
        OrderCase handedIn = Situation.SUBMITTED.reach(host);
        assertThat(item("supervisor", handedIn)
                        .orElseThrow()
                        .path("workingDaysLeft")
                        .isNull())
                .isTrue();
    }

    private Optional<String> waiting(String user, OrderCase order) {
        return item(user, order).map(item -> item.path("step").asText());
    }

    private Optional<JsonNode> item(String user, OrderCase order) {
        for (int skip = 0; ; skip += 500) {
            JsonNode page = host.as(user).read("/inbox?max=500&skip=" + skip);
            Optional<JsonNode> found = Json.stream(page.path("items"))
                    .filter(item -> item.path("id").asText().equals(order.id()))
                    .findFirst();
            if (found.isPresent() || skip + 500 >= page.path("total").asInt()) {
                return found;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"street1.officer", "street2.liaison", "supervisor", "finance.officer"})
    void whatIsOverdueStandsFirst(String user) {
        List<String> lights = Json.texts(host.as(user).read("/inbox?max=500").path("items"), "light");
        int firstOther = 0;
        while (firstOther < lights.size() && lights.get(firstOther).equals("red")) {
            firstOther++;
        }
        assertThat(lights.subList(firstOther, lights.size())).doesNotContain("red");
    }

    @Test
    void peopleAreToldAndCanMarkAsRead() {
        host.as("supervisor2")
                .post("/notifications/read", Json.object("all", true))
                .expect(200);
        OrderCase order = Situation.ISSUED.reach(host).signFor();
        JsonNode page = host.as("supervisor").read("/notifications?unread=true");
        JsonNode told = Json.stream(page.path("items"))
                .filter(item -> item.path("orderId").asText().equals(order.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the issuer was not told of the signature: " + page));
        assertThat(told.path("read").asBoolean()).isFalse();
        int before = page.path("unread").asInt();
        JsonNode after = host.as("supervisor")
                .post(
                        "/notifications/read",
                        Json.object("ids", Json.array(told.path("id").asText())))
                .expect(200)
                .json();
        assertThat(after.path("unread").asInt()).isEqualTo(before - 1);
    }
}
