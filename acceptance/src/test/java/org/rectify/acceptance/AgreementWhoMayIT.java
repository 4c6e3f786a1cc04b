package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.TemporaryUnit;
import org.rectify.acceptance.support.WhoMay;

/** Every account × step × state: the table in agreement-who-may.txt is what the host offers, and all that it lets through. */
class AgreementWhoMayIT {

    private static final List<String> ACCOUNTS = List.of(
            "supervisor",
            "supervisor2",
            "leader",
            "archivist",
            "auditor",
            "admin",
            "archives.secretary",
            "archives.officer",
            "street1.secretary",
            "street1.officer",
            "outsider");

    private static final List<String> STEPS = List.of(
            "send",
            "discard",
            "sign",
            "refuse",
            "review-mid-year",
            "review-year-end",
            "complete",
            "terminate",
            "amend",
            "withdraw",
            "renew",
            "archive",
            "urge",
            "comment");

    private static final Map<String, Map<String, Set<String>>> TABLE = WhoMay.read("/agreement-who-may.txt");

    private final Host host = Host.current();

    /** Where an agreement can stand, and how it gets there from the one before. */
    private enum State {
        DRAFT(null),
        DISCARDED(DRAFT, "supervisor discard"),
        SENT(DRAFT, "supervisor send"),
        REFUSED(SENT, "archives.secretary refuse"),
        SIGNED_BELOW(SENT, "archives.secretary sign"),
        IN_FORCE(SIGNED_BELOW, "leader sign"),
        SUPPLEMENT_SENT(IN_FORCE, "supervisor amend"),
        SUPPLEMENT_SIGNED_BELOW(SUPPLEMENT_SENT, "archives.secretary sign"),
        TERMINATED(IN_FORCE, "leader terminate"),
        MID_YEAR_REVIEW(IN_FORCE, "supervisor review-mid-year"),
        YEAR_END_REVIEW(MID_YEAR_REVIEW, "supervisor review-year-end"),
        COMPLETED(YEAR_END_REVIEW, "supervisor complete"),
        FILED(COMPLETED, "archivist archive");

        private final State before;
        private final String[] taken;

        State(State before, String... taken) {
            this.before = before;
            this.taken = taken;
        }
    }

    @TestFactory
    Stream<DynamicContainer> onlyWhomTheTableNamesMayTakeAStep() {
        return Arrays.stream(State.values()).map(state -> {
            String[] id = new String[1];
            return DynamicContainer.dynamicContainer(
                    state.name(),
                    ACCOUNTS.stream()
                            .map(account -> DynamicTest.dynamicTest(state + " " + account, () -> {
                                if (id[0] == null) {
                                    id[0] = reach(state);
                                }
                                check(state, account, id[0]);
                            })));
        });
    }

    private void check(State state, String account, String id) {
        String user = account.equals("admin") ? host.adminName() : account;
        Map<String, Set<String>> rows = TABLE.get(state.name());
        Set<String> allowed = rows.get(account);
        Answer seen = host.as(user).get("/agreements/" + id);
        if (allowed == null) {
            seen.refused(404, "agreement.notFound");
        } else {
            assertThat(new TreeSet<>(Json.texts(seen.expect(200).json().path("availableSteps"), "step")))
                    .isEqualTo(allowed);
        }
        Set<String> possible = rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        JsonNode before = whatPeopleDid(id);
        for (String step : STEPS) {
            if (allowed == null) {
                attempt(user, id, step).refused(404, "agreement.notFound");
            } else if (!allowed.contains(step)) {
                boolean others = possible.contains(step);
                attempt(user, id, step)
                        .refused(
                                others ? 403 : 409, others ? "agreement.step.forbidden" : "agreement.step.unavailable");
            }
        }
        assertThat(whatPeopleDid(id)).isEqualTo(before);
    }

    /** The record without what a timer may change meanwhile: that a review is asked for. */
    private JsonNode whatPeopleDid(String id) {
        ObjectNode agreement = (ObjectNode) host.administrator().read("/agreements/" + id);
        return agreement.remove(List.of("version", "modifiedAt", "reviewDue", "process"));
    }

    private Answer attempt(String user, String id, String step) {
        ObjectNode body = Json.object("step", step);
        switch (step) {
            case "sign" -> body.put("password", host.password(user));
            case "refuse", "terminate" -> body.put("remark", "理由");
            case "review-mid-year", "review-year-end" -> {
                body.set("scores", Json.array(Json.object("clause", "1", "score", 90)));
                body.put("remark", "总体良好");
            }
            case "amend" -> {
                body.put("text", "补充约定");
                body.set("clauses", Json.array(Json.object("kind", "target", "text", "按期办结率不低于99%", "weight", 100)));
                body.put("signBy", Host.today().plusDays(5).toString());
            }
            default -> {
                // Asks for nothing.
            }
        }
        return host.as(user).post("/agreements/" + id + "/steps", body);
    }

    private String reach(State state) {
        if (state.before == null) {
            return draft();
        }
        String id = reach(state.before);
        for (String taken : state.taken) {
            String[] words = taken.split(" ");
            attempt(words[0], id, words[1]).expect(200);
        }
        return id;
    }

    private String draft() {
        String code = TemporaryUnit.ofArchives(host, "may", "street", "district");
        LocalDate today = Host.today();
        return host.as("supervisor")
                .post(
                        "/agreements",
                        Json.object(
                                "lowerUnit", code,
                                "from", today.minusMonths(11),
                                "to", today.plusDays(20),
                                "clauses",
                                        Json.array(
                                                Json.object("kind", "target", "text", "按期办结率不低于98%", "weight", 100))))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
