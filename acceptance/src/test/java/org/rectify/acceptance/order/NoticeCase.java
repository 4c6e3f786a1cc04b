package org.rectify.acceptance.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.JobRun;
import org.rectify.acceptance.support.Json;

/** A notice over HTTP: drawn up by the supervisor of the district. */
public final class NoticeCase {

    private final Host host;
    private final String id;

    private NoticeCase(Host host, String id) {
        this.host = host;
        this.id = id;
    }

    /** A draft that says that, with one problem of the finance bureau. */
    public static NoticeCase draft(Host host, List<String> approvers) {
        return draft(host, approvers, Json.array(problem("finance")));
    }

    public static NoticeCase draft(Host host, List<String> approvers, ArrayNode problems) {
        Answer made = host.as("supervisor").post("/notices", body(approvers, problems));
        return new NoticeCase(host, made.expect(201).json().path("id").asText());
    }

    /** What a draft is made from. */
    public static ObjectNode body(List<String> approvers, ArrayNode problems) {
        return Json.object(
                "title",
                "关于督导检查发现问题的整改通知" + UUID.randomUUID().toString().substring(0, 6),
                "basis",
                "根据年度督导检查安排",
                "approvers",
                approvers,
                "problems",
                problems);
    }

    /** A problem told in the notice, for those units. */
    public static ObjectNode problem(String... units) {
        return Json.object(
                "title",
                "台账更新不及时",
                "description",
                "抽查发现二季度台账未更新",
                "source",
                "inspection",
                "category",
                "档案台账",
                "pace",
                "by-date",
                "requiredMeasures",
                "限期补齐并建立更新制度",
                "units",
                shares(units));
    }

    /** A problem of the problem list. */
    public static ObjectNode listed(String problemId, String... units) {
        return Json.object(
                "problemId", problemId, "title", "清单中的问题", "requiredMeasures", "限期整改", "units", shares(units));
    }

    private static List<JsonNode> shares(String... units) {
        List<JsonNode> shares = new ArrayList<>();
        for (String unit : units) {
            shares.add(Json.object(
                    "unit",
                    unit,
                    "responsiblePerson",
                    unit + ".officer",
                    "deadline",
                    Host.today().plusDays(45)));
        }
        return shares;
    }

    public String id() {
        return id;
    }

    public String address() {
        return "/notices/" + id;
    }

    public Answer get(String user) {
        return host.as(user).get(address());
    }

    public JsonNode seenBy(String user) {
        return get(user).expect(200).json();
    }

    public String status() {
        return host.administrator().read(address()).path("status").asText();
    }

    /** Asks for the step with what it asks for. */
    public Answer attempt(String user, String step) {
        return host.as(user).post(address() + "/steps", request(step));
    }

    /** Takes the step, and waits for its orders where there are such. */
    public NoticeCase take(String user, String step) {
        if (List.of("issue", "add-problems", "withdraw").contains(step)) {
            JobRun.of(host.as(user), address() + "/steps", request(step));
        } else {
            attempt(user, step).expect(200);
        }
        return this;
    }

    /** The orders that came of it, as an administrator sees them. */
    public JsonNode orders() {
        return host.administrator().read("/orders?max=500&notice=" + id);
    }

    /** Its one order is cancelled, and with it the notice closes. */
    public NoticeCase cancelled() {
        String order = "/orders/" + orders().path("items").path(0).path("id").asText() + "/steps";
        host.as("supervisor")
                .post(order, Json.object("step", "request-cancellation", "reason", "重复交办"))
                .expect(200);
        host.as("leader")
                .post(order, Json.object("step", "decide-cancellation", "decision", "approved"))
                .expect(200);
        return this;
    }

    private static ObjectNode request(String step) {
        ObjectNode request = Json.object("step", step);
        switch (step) {
            case "send-back" -> request.put("remark", "请补充依据");
            case "withdraw" -> request.put("reason", "发文有误");
            case "add-problems" -> request.set("problems", Json.array(problem("finance")));
            default -> {
                // Asks for nothing.
            }
        }
        return request;
    }
}
