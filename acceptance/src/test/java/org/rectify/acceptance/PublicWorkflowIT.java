package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;

/** The platform's own door to workflows: a step taken there is the same step, and what is broken there is mended. */
class PublicWorkflowIT {

    private final Host host = Host.current();

    @BeforeEach
    void thePlatformHasThatDoor() {
        Assumptions.assumeTrue(
                ask("GET", "supervisor", "/processes?maxItems=1", null).status() == 200,
                "This host has no public workflow REST interface");
    }

    @Test
    void aStepTakenAsATaskIsTheSameStep() {
        OrderCase order = Draft.ofDistrict().issue(host);
        String task = task(order, "street1.liaison");
        ask("PUT", "street1.liaison", "/tasks/" + task + "?select=state", Json.object("state", "claimed"))
                .expect(200);
        finish("street1.liaison", task, "signForOutcome", "sign-for").expect(200);
        assertThat(order.refresh().status()).isEqualTo("received");
        JsonNode last = order.timeline().get(order.timeline().size() - 1);
        assertThat(last.path("step").asText()).isEqualTo("sign-for");
        assertThat(last.at("/by/userName").asText()).isEqualTo("street1.liaison");
    }

    @Test
    void aStepTakenAsATaskObeysTheSameRules() {
        OrderCase order = Draft.ofDistrict().issue(host).rectifying();
        String task = task(order, "street1.officer");
        Answer answer = finish("street1.officer", task, "rectifyOutcome", "submit");
        assertThat(answer.status()).as(answer::toString).isBetween(400, 499);
        assertThat(order.refresh().status()).isEqualTo("rectifying");
        assertThat(order.history()).doesNotContain("submit");
    }

    @Test
    void aProcessThatItsAssigneeDeletesIsReplacedWhereTheRecordStands() {
        OrderCase order = Draft.ofDistrict().issue(host).rectifying();
        String task = task(order, "street1.officer");
        String process = ask("GET", "street1.officer", "/tasks/" + task, null)
                .expect(200)
                .json()
                .at("/entry/processId")
                .asText();
        ask("PUT", "street1.officer", "/tasks/" + task + "?select=state", Json.object("state", "claimed"));
        ask("DELETE", "street1.officer", "/processes/" + process, null).expect(204);
        assertThat(order.refresh().status()).isEqualTo("rectifying");
        JobRun.of(host, "/admin/process/repair");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> order.refresh().order().at("/process/present").asBoolean());
        assertThat(Json.stream(order.order().at("/process/activities")).map(JsonNode::asText))
                .contains("rectifyTask");
        order.submit().accept();
        assertThat(order.status()).isEqualTo("closed");
    }

    private Answer finish(String user, String task, String outcomeProperty, String outcome) {
        return ask(
                "PUT",
                user,
                "/tasks/" + task + "?select=state,variables",
                Json.object(
                        "state",
                        "completed",
                        "variables",
                        Json.array(Json.object(
                                "name",
                                "rectwf_" + outcomeProperty,
                                "type",
                                "d:text",
                                "value",
                                outcome,
                                "scope",
                                "local"))));
    }

    /** The task of the order that waits for the user, or for the pool the user is of; tasks tell their order. */
    private String task(OrderCase order, String user) {
        return task(order, user, "")
                .or(() -> task(order, user, "&where=(candidateUser='" + user + "')"))
                .orElseThrow(() -> new AssertionError(user + " sees no task of " + order.id()));
    }

    private Optional<String> task(OrderCase order, String user, String which) {
        for (int skip = 0; skip < 2000; skip += 100) {
            JsonNode list = ask(
                            "GET",
                            user,
                            "/tasks?maxItems=100&skipCount=" + skip + "&orderBy=startedAt%20DESC" + which,
                            null)
                    .expect(200)
                    .json()
                    .at("/list");
            for (JsonNode entry : list.path("entries")) {
                String id = entry.at("/entry/id").asText();
                Answer variables = ask("GET", user, "/tasks/" + id + "/variables", null);
                if (variables.status() == 200 && variables.text().contains("\"" + order.id() + "\"")) {
                    return Optional.of(id);
                }
            }
            if (!list.at("/pagination/hasMoreItems").asBoolean()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Answer ask(String method, String user, String path, JsonNode body) {
        var call = host.as(user).call(method, host.url() + "/api/-default-/public/workflow/versions/1" + path);
        if (body != null) {
            call.json(body);
        }
        return call.sendUnchecked();
    }
}
