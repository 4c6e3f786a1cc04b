package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.WhoMay;

/** Every account × step × situation: the table in who-may.txt is what the host offers, and all that it lets through. */
class WhoMayIT {

    private static final List<String> ACCOUNTS = List.of(
            "supervisor",
            "supervisor2",
            "leader",
            "archivist",
            "auditor",
            "admin",
            "street1.liaison",
            "street1.officer",
            "street1.secretary",
            "finance.liaison",
            "finance.officer",
            "finance.secretary",
            "community1.liaison",
            "community1.officer",
            "street2.officer",
            "outsider");

    private static final List<String> STEPS = List.of(
            "submit-for-approval",
            "issue",
            "discard",
            "approve",
            "send-back",
            "sign-for",
            "decline",
            "reroute",
            "insist",
            "plan",
            "report",
            "complete-part",
            "break-down",
            "submit",
            "request-extension",
            "decide-extension",
            "suspend",
            "resume",
            "accept",
            "return",
            "look-back",
            "reopen",
            "archive",
            "urge",
            "reassign",
            "request-cancellation",
            "decide-cancellation",
            "comment");

    private static final Map<String, Map<String, Set<String>>> TABLE = WhoMay.read("/who-may.txt");

    private final Host host = Host.current();

    @TestFactory
    Stream<DynamicContainer> onlyWhomTheTableNamesMayTakeAStep() {
        return Arrays.stream(Situation.values()).map(situation -> {
            OrderCase[] order = new OrderCase[1];
            return DynamicContainer.dynamicContainer(
                    situation.name(),
                    ACCOUNTS.stream()
                            .map(account -> DynamicTest.dynamicTest(situation + " " + account, () -> {
                                if (order[0] == null) {
                                    order[0] = situation.reach(host);
                                }
                                check(situation, account, order[0]);
                            })));
        });
    }

    private void check(Situation situation, String account, OrderCase order) {
        String user = account.equals("admin") ? host.adminName() : account;
        Map<String, Set<String>> rows = TABLE.get(situation.name());
        Set<String> allowed = rows.get(account);
        if (allowed == null) {
            order.get(user).refused(404, "order.notFound");
        } else {
            assertThat(OrderCase.steps(order.seenBy(user))).isEqualTo(allowed);
        }
        Set<String> possible = rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        JsonNode before = order.seenBy(host.adminName());
        for (String step : STEPS) {
            if (allowed == null) {
                order.attempt(user, step).refused(404, "order.notFound");
            } else if (!allowed.contains(step)) {
                refused(order.attempt(user, step), possible.contains(step), allowed);
            }
        }
        assertThat(order.seenBy(host.adminName())).isEqualTo(before);
    }

    /** 403 where somebody else might take the step now, 409 where nobody might; that one tells what is possible. */
    private static void refused(Answer answer, boolean possibleForOthers, Set<String> allowed) {
        if (possibleForOthers) {
            assertThat(answer.status()).as(answer::toString).isEqualTo(403);
            return;
        }
        assertThat(answer.status()).as(answer::toString).isEqualTo(409);
        assertThat(answer.code()).as(answer::toString).isIn("order.step.unavailable", "order.archived");
        assertThat(new TreeSet<>(Json.stream(answer.json().path("allowed"))
                        .map(JsonNode::asText)
                        .toList()))
                .as(answer::toString)
                .isEqualTo(allowed);
    }
}
