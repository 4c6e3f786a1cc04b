package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** One order from its draft to the archive, with everything on the way that can happen to it. */
class WholeLifeIT {

    private final Host host = Host.current();

    @Test
    void anOrderGoesFromTheDraftToTheArchive() {
        OrderCase order = Draft.ofDistrict()
                .assisting("finance")
                .with("approver", "leader")
                .create(host);
        assertThat(order.status()).isEqualTo("draft");
        assertThat(order.order().path("number").isNull()).isTrue();

        order.take("supervisor", "submit-for-approval");
        assertThat(order.status()).isEqualTo("in-approval");
        order.take("leader", "send-back", "remark", "请补充责任人电话。");
        assertThat(order.status()).isEqualTo("draft");
        order.take("supervisor", "submit-for-approval").take("leader", "approve", "remark", "同意。");
        assertThat(order.status()).isEqualTo("issued");
        String number = order.order().path("number").asText();
        assertThat(number).contains(String.valueOf(Host.today().getYear()));
        assertThat(order.order().path("originalDeadline").asText())
                .isEqualTo(order.deadline().toString());

        order.take("street1.liaison", "sign-for", "responsiblePerson", "street1.secretary");
        assertThat(order.status()).isEqualTo("received");
        assertThat(order.order().at("/responsiblePerson/userName").asText()).isEqualTo("street1.secretary");
        order.plan();
        assertThat(order.status()).isEqualTo("rectifying");
        assertThat(order.order().path("measures")).hasSize(2);
        order.take("street1.officer", "report", "percentage", 60, "text", "已清运六成。");
        assertThat(order.order().path("progress").asInt()).isEqualTo(60);
        assertThat(order.order().at("/reports/0/period").asText())
                .isEqualTo(YearMonth.from(Host.today()).toString());

        order.attempt("street1.officer", "submit", "text", "完成").refused(409, "order.evidence.missing");
        var evidence = order.evidence();
        order.attempt("street1.officer", "submit", "text", "完成", "evidence", evidence)
                .refused(409, "order.part.open");
        order.take("finance.officer", "complete-part", "text", "经费已落实。");
        assertThat(order.order().at("/assistingUnits/0/completed").asBoolean()).isTrue();
        order.take("street1.officer", "submit", "text", "整改完成。", "evidence", evidence);
        assertThat(order.status()).isEqualTo("submitted");
        assertThat(Json.texts(order.order().path("attachments"), "measureId"))
                .containsExactlyInAnyOrderElementsOf(Json.texts(order.order().path("measures"), "id"));
        assertThat(order.order().path("workingDaysLeft").isNull()).isTrue();

        order.take("supervisor", "return", "remark", "缺少巡查记录。");
        assertThat(order.status()).isEqualTo("rectifying");
        assertThat(order.order().path("returnCount").asInt()).isEqualTo(1);
        order.submit();
        order.take("supervisor2", "accept", "remark", "已核实。");
        assertThat(order.status()).isEqualTo("closed");
        assertThat(order.order().path("light").asText()).isEqualTo("grey");
        assertThat(Json.texts(order.order().path("verifications"), "outcome")).containsExactly("returned", "accepted");

        order.take("supervisor", "look-back", "outcome", "passed", "remark", "未反弹。");
        assertThat(order.status()).isEqualTo("closed");
        LocalDate again = Host.today().plusDays(21);
        order.take("supervisor", "reopen", "remark", "群众再次反映。", "newDeadline", again);
        assertThat(order.status()).isEqualTo("rectifying");
        assertThat(order.deadline()).isEqualTo(again);
        assertThat(order.order().path("reopenCount").asInt()).isEqualTo(1);
        assertThat(order.order().path("number").asText()).isEqualTo(number);
        order.submit().accept();
        order.take("supervisor", "look-back", "outcome", "failed", "remark", "又见垃圾。", "newDeadline", again.plusDays(1));
        assertThat(order.status()).isEqualTo("rectifying");
        assertThat(Json.texts(order.order().path("lookBacks"), "outcome")).containsExactly("passed", "failed");
        order.submit().accept().take("archivist", "archive");
        assertThat(order.order().path("archived").asBoolean()).isTrue();
        assertThat(order.order().path("originalDeadline").asText())
                .isNotEqualTo(order.deadline().toString());

        assertThat(order.history().stream().filter(step -> !step.equals("attach")))
                .containsExactly(
                        "create",
                        "submit-for-approval",
                        "send-back",
                        "submit-for-approval",
                        "approve",
                        "sign-for",
                        "plan",
                        "report",
                        "complete-part",
                        "submit",
                        "return",
                        "submit",
                        "accept",
                        "look-back",
                        "reopen",
                        "submit",
                        "accept",
                        "look-back",
                        "submit",
                        "accept",
                        "archive");
    }

    @Test
    void everyStepLeavesWhoWhenFromWhereToWhereAndWhy() {
        OrderCase order = Draft.ofDistrict().issue(host);
        order.take("street1.liaison", "decline", "remark", "不属我街道。");
        JsonNode entry = order.timeline().get(order.timeline().size() - 1);
        assertThat(entry.path("step").asText()).isEqualTo("decline");
        assertThat(entry.at("/by/userName").asText()).isEqualTo("street1.liaison");
        assertThat(entry.path("from").asText()).isEqualTo("issued");
        assertThat(entry.path("to").asText()).isEqualTo("issued");
        assertThat(entry.path("remark").asText()).isEqualTo("不属我街道。");
        assertThat(java.time.OffsetDateTime.parse(entry.path("at").asText()).toInstant())
                .isCloseTo(
                        java.time.Instant.now(),
                        org.assertj.core.api.Assertions.within(5, java.time.temporal.ChronoUnit.MINUTES));
    }

    @Test
    void theProcessStandsWhereTheRecordSays() {
        OrderCase order = Draft.ofDistrict().assisting("finance").create(host);
        assertThat(activities(order)).contains("draftTask");
        order.take("supervisor", "issue");
        assertThat(activities(order)).contains("signForTask");
        order.take("street1.liaison", "decline", "remark", "不属我街道。");
        assertThat(activities(order)).contains("declinedTask");
        order.take("supervisor", "insist", "remark", "属地管理。");
        assertThat(activities(order)).contains("signForTask");
        order.signFor();
        assertThat(activities(order)).contains("planTask");
        order.plan();
        assertThat(activities(order)).contains("rectifyTask", "assistTask");
        order.take("finance.officer", "complete-part", "text", "完成");
        assertThat(activities(order)).contains("rectifyTask").doesNotContain("assistTask");
        order.submit();
        assertThat(activities(order)).contains("verifyTask");
        order.accept();
        assertThat(order.refresh().order().at("/process/present").asBoolean()).isTrue();
        order.take("archivist", "archive");
        assertThat(activities(order)).isEmpty();
    }

    private static java.util.List<String> activities(OrderCase order) {
        return Json.stream(order.refresh().order().at("/process/activities"))
                .map(JsonNode::asText)
                .toList();
    }
}
