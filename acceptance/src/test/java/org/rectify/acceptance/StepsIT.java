package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.TemporaryUnit;

/** What happens beside the straight way: declining, extension, suspension, cancellation, breaking down and the rest. */
class StepsIT {

    private final Host host = Host.current();

    @Test
    void whatAUnitDeclinesIsReroutedUnderTheSameNumber() {
        OrderCase order = Situation.DECLINED.reach(host);
        String number = order.order().path("number").asText();
        assertThat(order.order().at("/declined/reason").asText()).isNotEmpty();
        order.take("supervisor", "reroute", "leadUnit", "street2", "responsiblePerson", "street2.officer");
        assertThat(order.order().path("declined").isNull()).isTrue();
        assertThat(order.order().path("number").asText()).isEqualTo(number);
        assertThat(order.order().at("/leadUnit/code").asText()).isEqualTo("street2");
        order.get("street1.officer").refused(404, "order.notFound");
        order.signFor();
        assertThat(order.status()).isEqualTo("received");
    }

    @Test
    void whatAUnitDeclinesMayBeInsistedOn() {
        OrderCase order = Situation.DECLINED.reach(host).take("supervisor", "insist", "remark", "属地管理。");
        assertThat(order.order().path("declined").isNull()).isTrue();
        order.signFor();
        assertThat(order.status()).isEqualTo("received");
    }

    @Test
    void anExtensionMovesTheDeadlineAndKeepsTheOriginalOne() {
        OrderCase order = Situation.EXTENSION_ASKED.reach(host);
        LocalDate original = order.deadline();
        order.attempt("supervisor", "decide-extension", "decision", "refused").refused(400, "request.field.missing");
        order.take("supervisor", "decide-extension", "decision", "refused", "remark", "理由不充分。");
        assertThat(order.deadline()).isEqualTo(original);
        request(order, original.plusDays(3)).take("leader", "decide-extension", "decision", "approved");
        assertThat(order.deadline()).isEqualTo(original.plusDays(3));
        request(order, original.plusDays(5));
        order.attempt("supervisor", "decide-extension", "decision", "approved").expect(403);
        order.take("leader", "decide-extension", "decision", "approved");
        assertThat(order.deadline()).isEqualTo(original.plusDays(5));
        assertThat(order.order().path("originalDeadline").asText()).isEqualTo(original.toString());
        assertThat(Json.texts(order.order().path("extensions"), "decision"))
                .containsExactly("refused", "approved", "approved");
    }

    private static OrderCase request(OrderCase order, LocalDate day) {
        return order.take("street1.officer", "request-extension", "reason", "降雨", "newDeadline", day);
    }

    @Test
    void anExtensionHasToBeLater() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        order.attempt("street1.officer", "request-extension", "reason", "降雨", "newDeadline", order.deadline())
                .refused(400, "order.extension.notLater");
    }

    @Test
    void theClockStandsStillWhileSuspended() {
        OrderCase order = Situation.SUSPENDED.reach(host);
        assertThat(order.order().path("workingDaysLeft").isNull()).isTrue();
        assertThat(order.order().at("/suspended/reason").asText()).isNotEmpty();
        LocalDate before = order.deadline();
        order.take("supervisor", "resume", "remark", "管网改造完成。");
        assertThat(order.order().path("suspended").isNull()).isTrue();
        assertThat(order.order().path("workingDaysLeft").isInt()).isTrue();
        assertThat(order.deadline()).isAfterOrEqualTo(before);
        assertThat(order.status()).isEqualTo("rectifying");
    }

    @Test
    void aCancellationNeedsTheLeadersApproval() {
        OrderCase order = Situation.CANCELLATION_ASKED.reach(host);
        order.take("leader", "decide-cancellation", "decision", "refused", "remark", "继续整改。");
        assertThat(order.status()).isEqualTo("rectifying");
        order.take("supervisor", "request-cancellation", "reason", "确属重复。")
                .take("leader", "decide-cancellation", "decision", "approved");
        assertThat(order.status()).isEqualTo("cancelled");
        assertThat(order.order().path("light").asText()).isEqualTo("grey");
        assertThat(Json.texts(order.order().path("cancellations"), "decision")).containsExactly("refused", "approved");
        assertThat(order.order().path("number").isNull()).isFalse();
        assertThat(order.history()).contains("request-cancellation", "decide-cancellation");
    }

    @Test
    void assistingUnitsCompleteTheirPartsSideBySide() {
        OrderCase order =
                Draft.ofDistrict().assisting("finance", "urban").issue(host).rectifying();
        order.take("urban.liaison", "complete-part", "text", "执法已安排。");
        order.attempt("urban.officer", "complete-part", "text", "再来一次").expect(403);
        assertThat(Json.texts(order.order().path("assistingUnits"), "completed"))
                .containsExactly("false", "true");
        order.take("finance.secretary", "complete-part", "text", "经费已拨付。").submit();
        assertThat(order.status()).isEqualTo("submitted");
    }

    @Test
    void anOrderIsBrokenDownAndWaitsForItsChildren() {
        OrderCase parent = Draft.ofDistrict().issue(host).rectifying();
        parent.take("street1.officer", "break-down", "children", Json.array(child("community1"), child("community2")));
        JsonNode children = parent.refresh().order().path("children");
        assertThat(children).hasSize(2);
        parent.attempt("street1.officer", "submit", "text", "完成", "evidence", parent.evidence())
                .refused(409, "order.child.open");
        for (JsonNode each : children) {
            String unit = each.at("/leadUnit/code").asText();
            OrderCase child = OrderCase.of(host, each.path("id").asText());
            assertThat(child.order().at("/parent/id").asText()).isEqualTo(parent.id());
            assertThat(child.order().at("/issuingUnit/code").asText()).isEqualTo("street1");
            child.take(unit + ".liaison", "sign-for").plan().submit();
            child.take("street1.officer", "accept", "remark", "合格。");
        }
        parent.submit();
        assertThat(parent.status()).isEqualTo("submitted");
    }

    private static JsonNode child(String unit) {
        return Json.object(
                "leadUnit",
                unit,
                "responsiblePerson",
                unit + ".officer",
                "requiredMeasures",
                "本社区范围内清运。",
                "deadline",
                Host.today().plusDays(20));
    }

    @Test
    void theVerifierIsNeverOfAUnitThatDidTheWork() {
        Draft.ofDistrict().assisting("district").send(host).refused(400, "order.assisting.issuer");
        String unit = TemporaryUnit.make(host, "also", "bureau", "district", Map.of("supervisor2", "officer"));
        OrderCase order = Draft.ofDistrict().assisting(unit).issue(host).rectifying();
        order.take("supervisor2", "complete-part", "text", "协办事项完成。").submit();
        order.attempt("supervisor2", "accept", "remark", "自己验自己").refused(403, "order.verifier.own");
        order.attempt("supervisor2", "return", "remark", "自己退自己").refused(403, "order.verifier.own");
        order.take("supervisor", "accept", "remark", "属实。");
        TemporaryUnit.dismiss(host, unit, "supervisor2", "officer");
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedForThemselves() {
        String unit = TemporaryUnit.make(host, "also", "bureau", "district", Map.of("supervisor2", "officer"));
        OrderCase order = Draft.ofDistrict()
                .with("leadUnit", unit)
                .with("responsiblePerson", "supervisor2")
                .issue(host)
                .take("supervisor2", "sign-for");
        order.take(
                "supervisor2",
                "request-extension",
                "reason",
                "雨季施工受阻。",
                "newDeadline",
                order.deadline().plusDays(3));
        assertThat(OrderCase.steps(order.seenBy("supervisor2"))).doesNotContain("decide-extension");
        order.attempt("supervisor2", "decide-extension", "decision", "approved").refused(403, "order.request.own");
        order.take("supervisor", "decide-extension", "decision", "approved");
        TemporaryUnit.dismiss(host, unit, "supervisor2", "officer");
    }

    @Test
    void aReopenedOrderIsAsFarAsItsUnitReportedAndNotClosed() {
        OrderCase order = Draft.ofDistrict().issue(host).rectifying();
        order.take("street1.officer", "report", "percentage", 70, "text", "基本完成。")
                .submit()
                .accept();
        assertThat(order.order().path("progress").asInt()).isEqualTo(100);
        assertThat(order.order().path("closedAt").isNull()).isFalse();
        order.take(
                "supervisor",
                "reopen",
                "remark",
                "反弹。",
                "newDeadline",
                Host.today().plusDays(9));
        assertThat(order.order().path("progress").asInt()).isEqualTo(70);
        assertThat(order.order().path("closedAt").isNull()).isTrue();
    }

    @Test
    void anOrderIsReassignedUrgedAndCommentedOn() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        order.take("street1.secretary", "reassign", "responsiblePerson", "street1.secretary");
        assertThat(order.order().at("/responsiblePerson/userName").asText()).isEqualTo("street1.secretary");
        order.attempt("street1.secretary", "reassign", "responsiblePerson", "street2.officer")
                .refused(400, "person.notOfUnit");
        int unread = unread("street1.secretary");
        order.take("supervisor", "urge", "remark", "请加快进度。").take("leader", "urge");
        assertThat(order.order().path("urgeCount").asInt()).isEqualTo(2);
        assertThat(unread("street1.secretary")).isGreaterThan(unread);
        order.take("finance.liaison", "comment", "remark", "经费本周到账。");
        assertThat(order.status()).isEqualTo("rectifying");
        assertThat(order.history()).endsWith("reassign", "urge", "urge", "comment");
    }

    private int unread(String user) {
        return host.as(user)
                .read("/notifications?unread=true&max=1")
                .path("unread")
                .asInt();
    }

    @Test
    void aReportCountsOnceForItsMonthAndLaterOnesMoveTheProgress() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        order.take("street1.officer", "report", "percentage", 30, "text", "一")
                .take("street1.liaison", "report", "percentage", 80, "text", "二");
        assertThat(order.order().path("progress").asInt()).isEqualTo(80);
        assertThat(Json.texts(order.order().path("reports"), "percentage")).containsExactly("30", "80");
    }

    @Test
    void aNewPlanKeepsTheMeasuresThatItNames() {
        OrderCase order = Situation.RECTIFYING.reach(host);
        JsonNode kept = order.order().at("/measures/0");
        order.take(
                "street1.officer",
                "plan",
                "measures",
                Json.array(
                        Json.object(
                                "id",
                                kept.path("id").asText(),
                                "text",
                                "清运并消杀",
                                "dueOn",
                                kept.path("dueOn").asText()),
                        Json.object("text", "增设垃圾箱", "dueOn", Host.today().plusDays(9))));
        assertThat(order.order().at("/measures/0/id").asText())
                .isEqualTo(kept.path("id").asText());
        assertThat(Json.texts(order.order().path("measures"), "text")).containsExactly("清运并消杀", "增设垃圾箱");
    }
}
