package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.rectify.acceptance.order.NoticeCase;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.WhoMay;

/** Every account × step × state: the table in notice-who-may.txt is what the host offers, and all that it lets through. */
class NoticeWhoMayIT {

    private static final List<String> ACCOUNTS = List.of(
            "supervisor",
            "supervisor2",
            "leader",
            "archivist",
            "auditor",
            "admin",
            "finance.liaison",
            "finance.officer",
            "finance.secretary",
            "street1.officer",
            "street1.secretary",
            "community1.officer",
            "outsider");

    private static final List<String> STEPS = List.of(
            "submit-for-approval", "approve", "send-back", "issue", "discard", "add-problems", "withdraw", "archive");

    private static final Map<String, Map<String, Set<String>>> TABLE = WhoMay.read("/notice-who-may.txt");

    private final Host host = Host.current();

    /** Where a notice can stand. */
    private enum State {
        PLAIN,
        DRAFT,
        DISCARDED,
        IN_APPROVAL,
        APPROVED,
        ISSUED,
        WITHDRAWN,
        CLOSED,
        FILED
    }

    @TestFactory
    Stream<DynamicContainer> onlyWhomTheTableNamesMayTakeAStep() {
        return Arrays.stream(State.values()).map(state -> {
            NoticeCase[] notice = new NoticeCase[1];
            return DynamicContainer.dynamicContainer(
                    state.name(),
                    ACCOUNTS.stream()
                            .map(account -> DynamicTest.dynamicTest(state + " " + account, () -> {
                                if (notice[0] == null) {
                                    notice[0] = reach(state);
                                }
                                check(state, account, notice[0]);
                            })));
        });
    }

    private void check(State state, String account, NoticeCase notice) {
        String user = account.equals("admin") ? host.adminName() : account;
        Map<String, Set<String>> rows = TABLE.get(state.name());
        Set<String> allowed = rows.get(account);
        if (allowed == null) {
            notice.get(user).refused(404, "notice.notFound");
            for (String part : List.of("/timeline", "/preview", "/papers", "/document?format=pdf")) {
                host.as(user).get(notice.address() + part).refused(404, "notice.notFound");
            }
            assertThat(Json.texts(host.as(user).read("/notices?max=500").path("items"), "id"))
                    .doesNotContain(notice.id());
        } else {
            assertThat(new TreeSet<>(Json.texts(notice.seenBy(user).path("availableSteps"), "step")))
                    .isEqualTo(allowed);
        }
        Set<String> possible = rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        JsonNode before = record(notice);
        for (String step : STEPS) {
            if (allowed == null) {
                notice.attempt(user, step).refused(404, "notice.notFound");
            } else if (!allowed.contains(step)) {
                boolean others = possible.contains(step);
                Answer answer = notice.attempt(user, step);
                answer.refused(others ? 403 : 409, others ? "notice.step.forbidden" : "notice.step.unavailable");
            }
        }
        assertThat(record(notice)).isEqualTo(before);
    }

    private JsonNode record(NoticeCase notice) {
        return ((ObjectNode) notice.seenBy(host.adminName())).remove(List.of("process"));
    }

    private NoticeCase reach(State state) {
        NoticeCase notice = NoticeCase.draft(host, state == State.PLAIN ? List.of() : List.of("leader"));
        if (state == State.DISCARDED) {
            return notice.take("supervisor", "discard");
        }
        if (state.compareTo(State.IN_APPROVAL) >= 0) {
            notice.take("supervisor", "submit-for-approval");
        }
        if (state.compareTo(State.APPROVED) >= 0) {
            notice.take("leader", "approve");
        }
        if (state.compareTo(State.ISSUED) >= 0) {
            notice.take("supervisor", "issue");
        }
        return switch (state) {
            case WITHDRAWN -> notice.take("leader", "withdraw");
            case CLOSED -> notice.cancelled();
            case FILED -> notice.cancelled().take("archivist", "archive");
            default -> notice;
        };
    }
}
