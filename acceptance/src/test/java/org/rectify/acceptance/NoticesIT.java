package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rectify.acceptance.order.Draft;
import org.rectify.acceptance.order.NoticeCase;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;

/** Notices over HTTP: a whole life of problems taken from the list, its papers, and what is refused. */
class NoticesIT {

    private final Host host = Host.current();
    private final Client supervisor = host.as("supervisor");

    @Test
    void aNoticeOfListedProblemsLivesFromTheDraftToItsWithdrawal() {
        String first = problem("finance");
        String second = problem("urban");
        NoticeCase notice =
                NoticeCase.draft(host, List.of("leader"), Json.array(NoticeCase.listed(first, "finance", "urban")));
        assertThat(supervisor.read("/problems/" + first).path("status").asText())
                .isEqualTo("preparing");
        JsonNode plan = supervisor.read(notice.address() + "/preview");
        assertThat(plan.path("total").asInt()).isEqualTo(2);
        assertThat(plan.path("refused").asInt()).isZero();

        notice.take("supervisor", "submit-for-approval").take("leader", "send-back");
        JsonNode sentBack = notice.seenBy("supervisor");
        assertThat(sentBack.path("mayEdit").asBoolean()).isTrue();
        ObjectNode again =
                NoticeCase.body(List.of("leader"), Json.array(NoticeCase.listed(second, "finance", "urban")));
        supervisor
                .call("PUT", notice.address())
                .header("If-Match", "\"" + (sentBack.path("version").asInt() - 1) + "\"")
                .json(again)
                .send()
                .refused(409, "notice.version.stale");
        supervisor.call("PUT", notice.address()).json(again).send().expect(200);
        assertThat(supervisor.read("/problems/" + first).path("status").asText())
                .isEqualTo("open");

        notice.take("supervisor", "submit-for-approval")
                .take("leader", "approve")
                .take("supervisor", "issue");
        JsonNode issued = notice.seenBy("finance.officer");
        assertThat(issued.path("number").asText()).isNotEmpty();
        assertThat(notice.orders().path("total").asInt()).isEqualTo(2);
        assertThat(supervisor.read("/problems/" + second).path("status").asText())
                .isEqualTo("rectifying");

        JobRun.of(
                supervisor,
                notice.address() + "/steps",
                Json.object("step", "add-problems", "problems", Json.array(NoticeCase.listed(first, "finance"))));
        assertThat(notice.orders().path("total").asInt()).isEqualTo(3);
        papers(notice, issued.path("number").asText());

        notice.take("leader", "withdraw");
        assertThat(Json.texts(notice.orders().path("items"), "status")).containsOnly("cancelled");
        assertThat(supervisor.read("/problems/" + first).path("status").asText())
                .isEqualTo("open");
    }

    private void papers(NoticeCase notice, String number) {
        JsonNode papers = host.as("finance.officer").read(notice.address() + "/papers");
        assertThat(Json.texts(papers.path("items"), "kind")).containsExactly("notice", "notice");
        assertThat(Json.texts(papers.path("items"), "number")).containsOnly(number);
        Answer pdf = host.as("finance.officer").get(notice.address() + "/document?format=pdf&ordinal=1");
        assertThat(new String(pdf.expect(200).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Answer docx = host.as("finance.officer").get(notice.address() + "/document?format=docx&ordinal=2");
        assertThat(new String(docx.expect(200).body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        host.as("finance.officer").get(notice.address() + "/document?ordinal=3").refused(404, "document.notIssued");
    }

    @Test
    void aSuperiorsNoticeKeepsItsNumberAndIsBrokenDown() {
        ObjectNode body = NoticeCase.body(List.of(), Json.array(NoticeCase.problem("finance")));
        String number = "市督发〔2026〕" + UUID.randomUUID().toString().substring(0, 6) + "号";
        body.put("number", number);
        supervisor.post("/notices", body).refused(400, "request.field.missing");
        body.put("receivedFrom", "市委督查室");
        String id =
                supervisor.post("/notices", body).expect(201).json().path("id").asText();
        JobRun.of(supervisor, "/notices/" + id + "/steps", Json.object("step", "issue"));
        assertThat(supervisor.read("/notices/" + id).path("number").asText()).isEqualTo(number);
    }

    @Test
    void anOrderComesOnlyUnderANoticeThatRuns() {
        NoticeCase notice = NoticeCase.draft(host, List.of());
        Draft order = Draft.ofDistrict().with("noticeId", notice.id());
        supervisor.post("/orders", order.body()).refused(400, "order.notice.notRunning");

        notice.take("supervisor", "issue");
        supervisor.post("/orders?issue=true", order.body()).expect(201);
        assertThat(notice.seenBy("supervisor").path("orders").asInt()).isEqualTo(2);
        Draft elsewhere = Draft.ofStreet().with("noticeId", notice.id());
        host.as("street1.officer").post("/orders", elsewhere.body()).refused(400, "order.notice.otherUnit");

        String draft = supervisor
                .post("/orders", order.body())
                .expect(201)
                .json()
                .path("id")
                .asText();
        notice.take("leader", "withdraw");
        supervisor
                .post("/orders/" + draft + "/steps", Json.object("step", "issue"))
                .refused(400, "order.notice.notRunning");
        supervisor
                .post("/orders/" + draft + "/steps", Json.object("step", "discard"))
                .expect(200);
    }

    @Test
    void aProblemIsRefusedByTheFieldThatNamesIt() {
        String taken = problem("finance");
        NoticeCase.draft(host, List.of(), Json.array(NoticeCase.listed(taken, "finance")));

        refused(NoticeCase.listed(taken, "finance"), "problem.taken", "problems[0].problemId");
        refused(
                NoticeCase.listed(UUID.randomUUID().toString(), "finance"),
                "problem.notFound",
                "problems[0].problemId");
        ObjectNode worded = NoticeCase.listed(problem("finance"), "finance");
        worded.put("description", "自己写的");
        refused(worded, "notice.problem.listed", "problems[0].description");
        ObjectNode late = NoticeCase.problem("finance");
        ((ObjectNode) late.path("units").path(0))
                .put("deadline", Host.today().minusDays(1).toString());
        refused(late, "order.deadline.past", "problems[0].units[0].deadline");
        ObjectNode foreign = NoticeCase.problem("district");
        ((ObjectNode) foreign.path("units").path(0)).put("responsiblePerson", "supervisor");
        refused(foreign, "unit.notSupervised", "problems[0].units[0].unit");
        host.as("finance.officer")
                .post("/notices", NoticeCase.body(List.of(), Json.array(NoticeCase.problem("finance"))))
                .refused(403, "notice.create.forbidden");
    }

    @Test
    void aDeadlineThatPassedMeanwhileIsShownBeforeIssuance() {
        ObjectNode nobody = NoticeCase.problem("finance");
        ((ObjectNode) nobody.path("units").path(0)).remove("responsiblePerson");
        NoticeCase notice = NoticeCase.draft(host, List.of(), Json.array(nobody, NoticeCase.problem("urban")));

        JsonNode plan = supervisor.read(notice.address() + "/preview");
        assertThat(plan.path("refused").asInt()).isEqualTo(1);
        notice.attempt("supervisor", "issue").refused(400, "request.field.missing");
        assertThat(notice.orders().path("total").asInt()).isZero();
    }

    private void refused(ObjectNode problem, String code, String field) {
        Answer answer = supervisor.post("/notices", NoticeCase.body(List.of(), Json.array(problem)));
        answer.refused(400, code);
        assertThat(answer.json().path("field").asText()).isEqualTo(field);
    }

    private String problem(String unit) {
        return supervisor
                .post(
                        "/problems",
                        Json.object(
                                "description",
                                "检查发现台账问题" + UUID.randomUUID(),
                                "source",
                                "inspection",
                                "category",
                                "档案台账",
                                "severity",
                                "minor",
                                "pace",
                                "by-date",
                                "unit",
                                unit))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
