package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** One step for many orders: each stands for itself. */
class BulkIT {

    private final Host host = Host.current();

    @Test
    void whatCanBeDoneIsDoneAndTheRestIsExplained() {
        OrderCase rectifying = Situation.RECTIFYING.reach(host);
        OrderCase issued = Situation.ISSUED.reach(host);
        OrderCase draft = Situation.DRAFT.reach(host);
        String unknown = UUID.randomUUID().toString();
        JsonNode result = host.as("supervisor")
                .post(
                        "/orders/steps",
                        Json.object(
                                "ids",
                                List.of(rectifying.id(), draft.id(), unknown, issued.id()),
                                "step",
                                "urge",
                                "remark",
                                "请抓紧办理。"))
                .expect(200)
                .json();
        assertThat(result.path("done").asInt()).isEqualTo(2);
        assertThat(result.path("failed").asInt()).isEqualTo(2);
        assertThat(Json.texts(result.path("items"), "id"))
                .containsExactly(rectifying.id(), draft.id(), unknown, issued.id());
        assertThat(result.at("/items/1/problem/code").asText()).isEqualTo("order.step.unavailable");
        assertThat(result.at("/items/2/problem/code").asText()).isEqualTo("order.notFound");
        assertThat(rectifying.refresh().order().path("urgeCount").asInt()).isEqualTo(1);
        assertThat(issued.refresh().order().path("urgeCount").asInt()).isEqualTo(1);
        assertThat(draft.refresh().order().path("urgeCount").asInt()).isZero();
    }

    @Test
    void moreThanFiveHundredAreRefusedAsAWhole() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= 500; i++) {
            ids.add(UUID.randomUUID().toString());
        }
        host.as("supervisor")
                .post("/orders/steps", Json.object("ids", ids, "step", "urge"))
                .expect(400);
    }

    @Test
    void aStreetSignsForSeveralAtOnce() {
        List<OrderCase> orders = List.of(Situation.ISSUED.reach(host), Situation.ISSUED.reach(host));
        JsonNode result = host.as("street1.secretary")
                .post(
                        "/orders/steps",
                        Json.object("ids", orders.stream().map(OrderCase::id).toList(), "step", "sign-for"))
                .expect(200)
                .json();
        assertThat(result.path("done").asInt()).isEqualTo(2);
        orders.forEach(order -> assertThat(order.refresh().status()).isEqualTo("received"));
    }
}
