package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.TemporaryUnit;

/** Responsibility agreements over HTTP: a whole life, who may what, and what no door changes. */
class AgreementsIT {

    private static final String PASSWORD = "rectify";

    private final Host host = Host.current();

    @Test
    void anAgreementLivesFromTheDraftToItsEnd() {
        String street = unit("street", "district");
        String id = created("supervisor", draft(street), false);
        assertThat(status(id)).isEqualTo("draft");
        take("supervisor", id, Json.object("step", "send")).expect(200);
        JsonNode sent = host.as("archives.secretary").read("/agreements/" + id);
        assertThat(sent.path("number").asText()).contains("责");
        assertThat(waits("archives.secretary", id)).isTrue();
        assertThat(waits("leader", id)).isFalse();

        sign("archives.secretary", id).expect(200);
        assertThat(status(id)).isEqualTo("signed-below");
        assertThat(waits("leader", id)).isTrue();
        sign("leader", id).expect(200);
        assertThat(status(id)).isEqualTo("in-force");
        assertVerified(id);

        take("supervisor", id, review("review-mid-year", 80, 90)).expect(200);
        take("supervisor", id, review("review-year-end", 100, 90)).expect(200);
        take("supervisor", id, Json.object("step", "complete")).expect(200);
        JsonNode ended = host.as("archives.officer").read("/agreements/" + id);
        assertThat(ended.path("status").asText()).isEqualTo("completed");
        assertThat(ended.path("availableSteps")).isEmpty();
        assertThat(Json.texts(
                        host.as("archives.officer")
                                .read("/agreements/" + id + "/timeline?max=50")
                                .path("items"),
                        "step"))
                .containsSubsequence(
                        "create", "send", "sign", "sign", "review-mid-year", "review-year-end", "complete");
        assertVerified(id);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, 403, agreement.step.forbidden",
        "leader, 403, agreement.step.forbidden",
        "archives.officer, 403, agreement.step.forbidden",
        "street1.secretary, 404, agreement.notFound",
        "outsider, 404, agreement.notFound"
    })
    void onlyItsSecretarySignsForAUnit(String user, int expected, String code) {
        String id = created("supervisor", draft(unit("street", "district")), true);
        sign(user, id).refused(expected, code);
        assertThat(status(id)).isEqualTo("sent");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, 200",
        "leader, 200",
        "auditor, 200",
        "archives.officer, 200",
        "street1.officer, 404",
        "finance.secretary, 404",
        "outsider, 404"
    })
    void theParties_andThoseAboveThem_seeIt(String user, int expected) {
        String id = created("supervisor", draft(unit("street", "district")), true);
        for (String path : List.of("", "/timeline", "/verification", "/document?format=pdf")) {
            host.as(user).get("/agreements/" + id + path).expect(expected);
        }
    }

    @Test
    void aWrongPasswordSignsNothingAndIsNamed() {
        String id = created("supervisor", draft(unit("street", "district")), true);
        Answer refused = take("archives.secretary", id, Json.object("step", "sign", "password", "not-it"));
        refused.refused(403, "agreement.password");
        assertThat(refused.text()).doesNotContain("not-it");
        assertThat(status(id)).isEqualTo("sent");
        take("archives.secretary", id, Json.object("step", "sign")).expect(400);
        assertThat(host.as("supervisor")
                        .get("/agreements/" + id + "/timeline?max=50")
                        .text())
                .doesNotContain("not-it");
        sign("archives.secretary", id).expect(200);
        assertThat(host.as("supervisor")
                        .get("/agreements/" + id + "/timeline?max=50")
                        .text())
                .doesNotContain("proven", "password");
    }

    @Test
    void whatIsSignedIsNotFilledInAnewAndAStaleVersionIsRefused() {
        String street = unit("street", "district");
        ObjectNode wanted = draft(street);
        String id = created("supervisor", wanted, false);
        int version =
                host.as("supervisor").read("/agreements/" + id).path("version").asInt();
        put("supervisor", id, wanted, version - 1).refused(409, "agreement.version.stale");
        put("supervisor", id, wanted.put("title", "改过的责任书"), version).expect(200);
        take("supervisor", id, Json.object("step", "send")).expect(200);
        sign("archives.secretary", id).expect(200);
        put("supervisor", id, wanted, null).refused(409, "agreement.step.unavailable");
        sign("archives.secretary", id).refused(403, "agreement.step.forbidden");
    }

    @Test
    void aRefusalTakesAReasonAndTheDraftMayBeSentAgain() {
        String id = created("supervisor", draft(unit("street", "district")), true);
        take("archives.secretary", id, Json.object("step", "refuse")).expect(400);
        take("archives.secretary", id, Json.object("step", "refuse", "remark", "基数不符"))
                .expect(200);
        JsonNode refused = host.as("supervisor").read("/agreements/" + id);
        assertThat(refused.path("status").asText()).isEqualTo("refused");
        assertThat(refused.path("refused").path("reason").asText()).isEqualTo("基数不符");
        take("supervisor", id, Json.object("step", "send")).expect(200);
        assertThat(status(id)).isEqualTo("sent");
    }

    @Test
    void aLowerTierRestsOnASignedUpperOneAndItsClauses() {
        String street = unit("street", "district");
        String community = unit("community", street);
        ObjectNode below = draft(community).put("upperUnit", street);
        host.as("archives.officer").post("/agreements", below).expect(409);

        String upper = created("supervisor", draft(street), true);
        sign("archives.secretary", upper).expect(200);
        host.as("archives.officer").post("/agreements", below).expect(409);
        sign("leader", upper).expect(200);
        host.as("archives.officer").post("/agreements", below).refused(400, "agreement.link.missing");

        JsonNode clauses =
                host.as("archives.officer").read("/agreements/" + upper).path("clauses");
        for (int i = 0; i < clauses.size(); i++) {
            ((ObjectNode) below.path("clauses").get(i))
                    .put("upperClause", clauses.get(i).path("key").asText());
        }
        String id = created("archives.officer", below, true);
        JsonNode made = host.as("archives.officer").read("/agreements/" + id);
        assertThat(made.path("upper").path("id").asText()).isEqualTo(upper);
        assertThat(made.at("/clauses/0/upperClause/key").asText())
                .isEqualTo(clauses.get(0).path("key").asText());
        JsonNode under = host.as("supervisor").read("/agreements?max=1&upper=" + upper);
        assertThat(under.path("total").asInt()).isEqualTo(1);
        assertThat(Json.texts(under.path("items"), "id")).containsExactly(id);
    }

    @Test
    void anAmendmentIsASupplementSignedAgain() {
        String id = inForce();
        JsonNode clauses = host.as("supervisor").read("/agreements/" + id).path("clauses");
        ObjectNode wanted = draft("any");
        for (int i = 0; i < clauses.size(); i++) {
            ((ObjectNode) wanted.path("clauses").get(i))
                    .put("key", clauses.get(i).path("key").asText());
        }
        ((ObjectNode) wanted.path("clauses").get(0)).put("text", "按期办结率不低于99%");
        take("supervisor", id, Json.object("step", "amend", "text", "上调目标", "clauses", wanted.path("clauses")))
                .expect(200);
        sign("archives.secretary", id).expect(200);
        sign("leader", id).expect(200);
        JsonNode amended = host.as("supervisor").read("/agreements/" + id);
        assertThat(amended.path("edition").asInt()).isEqualTo(1);
        assertThat(amended.at("/clauses/0/text").asText()).isEqualTo("按期办结率不低于99%");
        assertThat(amended.at("/supplements/0/status").asText()).isEqualTo("in-force");
        assertVerified(id);
        for (int edition = 0; edition < 2; edition++) {
            assertPdf(host.as("archives.officer").get("/agreements/" + id + "/document?format=pdf&edition=" + edition));
        }
    }

    @Test
    void theLeaderAboveTerminatesWithAReason() {
        String id = inForce();
        take("supervisor", id, Json.object("step", "terminate", "remark", "撤并")).expect(403);
        take("leader", id, Json.object("step", "terminate")).expect(400);
        take("leader", id, Json.object("step", "terminate", "remark", "街道撤并")).expect(200);
        assertThat(status(id)).isEqualTo("terminated");
        assertVerified(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void thePaperIsTheSameAtEveryReading(String format) {
        String id = inForce();
        String path = "/agreements/" + id + "/document?format=" + format;
        Answer first = host.as("archives.officer").get(path).expect(200);
        assertThat(first.text()).startsWith("pdf".equals(format) ? "%PDF" : "PK");
        take("supervisor", id, review("review-mid-year", 80, 90)).expect(200);
        assertThat(host.as("leader").get(path).expect(200).body()).isEqualTo(first.body());
    }

    @Test
    void weightsSumToAHundredAndFieldsAreNamed() {
        ObjectNode wanted = draft(unit("street", "district"));
        ((ObjectNode) wanted.path("clauses").get(0)).put("weight", 50);
        Answer refused = host.as("supervisor").post("/agreements", wanted);
        refused.refused(400, "agreement.weights.sum");
        assertThat(refused.text()).contains("clauses");
        host.as("archives.officer")
                .post("/agreements", draft(unit("street", "district")))
                .expect(403);
    }

    @Test
    void manyAreSentAndSignedAtOnce() {
        String first = created("supervisor", draft(unit("street", "district")), false);
        String second = created("supervisor", draft(unit("street", "district")), false);
        String third = created("supervisor", draft(unit("street", "district")), false);
        JsonNode sent = host.as("supervisor")
                .post("/agreements/steps", Json.object("step", "send", "ids", Json.array(first, second)))
                .expect(200)
                .json();
        assertThat(sent.path("done").asInt()).isEqualTo(2);
        JsonNode signed = host.as("archives.secretary")
                .post(
                        "/agreements/steps",
                        Json.object("step", "sign", "ids", Json.array(first, second, third), "password", PASSWORD))
                .expect(200)
                .json();
        assertThat(signed.path("done").asInt()).isEqualTo(2);
        assertThat(signed.path("failed").asInt()).isEqualTo(1);
        assertThat(status(second)).isEqualTo("signed-below");
        assertThat(status(third)).isEqualTo("draft");
    }

    @Test
    void aCampaignDrawsUpATierAndShowsWhereEachStands() {
        String street = unit("street", "district");
        String first = unit("community", street);
        String second = unit("community", street);
        String third = unit("community", street);
        String upper = created("supervisor", draft(street), true);
        sign("archives.secretary", upper).expect(200);
        sign("leader", upper).expect(200);
        ObjectNode wanted =
                draft("any").put("title", "社区责任书").put("unit", street).put("send", true);
        wanted.remove("lowerUnit");
        int number = 0;
        for (JsonNode clause : wanted.path("clauses")) {
            ((ObjectNode) clause)
                    .put("upperClause", clause.path("kind").asText().equals("duty") ? "1" : "" + ++number);
        }
        host.as("outsider").post("/agreements/campaigns", wanted).expect(403);
        String id = host.as("archives.officer")
                .post("/agreements/campaigns", wanted)
                .expect(201)
                .json()
                .at("/campaign/id")
                .asText();
        String path = "/agreements/campaigns/" + id;
        JobRun.of(host.as("archives.officer"), path + "/run");
        JobRun.of(host.as("archives.officer"), path + "/run");
        JsonNode board = host.as("archives.officer").read(path + "?max=50");
        assertThat(Json.stream(board.path("units").path("items"))
                        .map(row -> row.path("unit").path("code").asText()))
                .containsExactlyInAnyOrder(first, second, third);
        JsonNode rows = board.path("units").path("items");
        sign("archives.secretary", rows.get(0).path("agreementId").asText()).expect(200);
        sign("archives.secretary", rows.get(0).path("agreementId").asText()).expect(200);
        take(
                        "archives.secretary",
                        rows.get(1).path("agreementId").asText(),
                        Json.object("step", "refuse", "remark", "暂不签"))
                .expect(200);
        JsonNode after = host.as("archives.officer").read(path + "?max=50");
        assertThat(Json.texts(after.path("units").path("items"), "state"))
                .containsExactly("signed", "refused", "waiting");
        assertThat(after.at("/campaign/counts/signed").asInt()).isEqualTo(1);
        assertThat(host.as("archives.officer")
                        .read(path + "?state=refused")
                        .at("/units/total")
                        .asInt())
                .isEqualTo(1);
        host.as("street1.officer").get(path).refused(404, "agreement.campaign.notFound");
    }

    @Test
    void theDemoShowsWhereADistrictStands() {
        JsonNode completed = host.as("supervisor").read("/agreements?status=completed&max=50");
        assertThat(completed.path("total").asInt()).isGreaterThanOrEqualTo(10);
        assertThat(host.as("supervisor")
                        .read("/agreements?late=true&max=50")
                        .path("total")
                        .asInt())
                .isPositive();
        String demo = completed.at("/items/0/id").asText();
        assertVerified(demo);
    }

    private String inForce() {
        String id = created("supervisor", draft(unit("street", "district")), true);
        sign("archives.secretary", id).expect(200);
        sign("leader", id).expect(200);
        return id;
    }

    /** A unit of its own for each test, so that nothing else is agreed on with it; archives' people work there. */
    private String unit(String kind, String parent) {
        return TemporaryUnit.ofArchives(host, "agreed", kind, parent);
    }

    /** What is agreed on with the unit: two targets and a duty, in a year that is nearly over. */
    private static ObjectNode draft(String unit) {
        LocalDate today = Host.today();
        return Json.object(
                "lowerUnit", unit,
                "from", today.minusMonths(11),
                "to", today.plusDays(20),
                "clauses",
                        Json.array(
                                Json.object("kind", "target", "text", "按期办结率不低于98%", "weight", 60),
                                Json.object("kind", "target", "text", "群众满意度不低于95%", "weight", 40),
                                Json.object("kind", "duty", "text", "负总责", "post", "书记")));
    }

    private String created(String user, ObjectNode wanted, boolean send) {
        return host.as(user)
                .post("/agreements" + (send ? "?send=true" : ""), wanted)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private Answer take(String user, String id, ObjectNode step) {
        return host.as(user).post("/agreements/" + id + "/steps", step);
    }

    private Answer sign(String user, String id) {
        return take(user, id, Json.object("step", "sign", "password", PASSWORD));
    }

    private Answer put(String user, String id, ObjectNode wanted, Integer version) {
        var call = host.as(user).call("PUT", "/agreements/" + id).json(wanted);
        return (version == null ? call : call.header("If-Match", "\"" + version + "\"")).send();
    }

    private static ObjectNode review(String step, int first, int second) {
        return Json.object(
                "step",
                step,
                "scores",
                Json.array(Json.object("clause", "1", "score", first), Json.object("clause", "2", "score", second)),
                "remark",
                "总体良好");
    }

    private String status(String id) {
        return host.as("supervisor").read("/agreements/" + id).path("status").asText();
    }

    private boolean waits(String user, String id) {
        return Json.stream(host.as(user).read("/inbox?max=500").path("items"))
                .anyMatch(item -> item.path("id").asText().equals(id));
    }

    private void assertVerified(String id) {
        JsonNode proof = host.as("auditor").read("/agreements/" + id + "/verification");
        assertThat(proof.path("ok").asBoolean()).as(proof::toString).isTrue();
        assertThat(proof.path("checks")).isNotEmpty();
    }

    private static void assertPdf(Answer answer) {
        answer.expect(200);
        assertThat(answer.contentType()).startsWith("application/pdf");
        assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }
}
