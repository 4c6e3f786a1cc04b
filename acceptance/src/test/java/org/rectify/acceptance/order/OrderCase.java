package org.rectify.acceptance.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** One order on its way, with the way that most orders go in short words. */
public final class OrderCase {

    private final Host host;
    private final String issuer;
    private JsonNode order;

    OrderCase(Host host, String issuer, JsonNode order) {
        this.host = host;
        this.issuer = issuer;
        this.order = order;
    }

    /** An order that is there already. */
    public static OrderCase of(Host host, String id) {
        return new OrderCase(host, "supervisor", host.administrator().read("/orders/" + id));
    }

    public String id() {
        return order.path("id").asText();
    }

    /** The order as the last step left it. */
    public JsonNode order() {
        return order;
    }

    public int version() {
        return order.path("version").asInt();
    }

    public String status() {
        return order.path("status").asText();
    }

    public LocalDate deadline() {
        return LocalDate.parse(order.path("deadline").asText());
    }

    /** Takes a step, whose fields follow as names and values in turn; fails where it is refused. */
    public OrderCase take(String user, String step, Object... fields) {
        order = attempt(user, step, fields).expect(200).json();
        return this;
    }

    /** Asks for a step and hands back whatever comes. */
    public Answer attempt(String user, String step, Object... fields) {
        return host.as(user).post("/orders/" + id() + "/steps", body(step, fields));
    }

    public static ObjectNode body(String step, Object... fields) {
        ObjectNode body = Json.object("step", step);
        body.setAll(Json.object(fields));
        return body;
    }

    public Answer get(String user) {
        return host.as(user).get("/orders/" + id());
    }

    public JsonNode seenBy(String user) {
        return get(user).expect(200).json();
    }

    public static Set<String> steps(JsonNode seen) {
        return new TreeSet<>(Json.texts(seen.path("availableSteps"), "step"));
    }

    public JsonNode timeline() {
        return host.administrator()
                .read("/orders/" + id() + "/timeline?max=500")
                .path("items");
    }

    /** The steps of the timeline, oldest first. */
    public List<String> history() {
        return Json.texts(timeline(), "step");
    }

    public JsonNode upload(String user, String measureId, String name, byte[] content) {
        return host.as(user).upload(id(), measureId, name, content).expect(201).json();
    }

    public String lead(String role) {
        return order.path("leadUnit").path("code").asText() + "." + role;
    }

    public OrderCase refresh() {
        order = seenBy(host.adminName());
        return this;
    }

    // ---- the way that most orders go

    public OrderCase signFor() {
        return take(lead("liaison"), "sign-for");
    }

    public OrderCase plan() {
        return take(
                lead("officer"),
                "plan",
                "measures",
                Json.array(
                        Json.object("text", "清运存量垃圾", "dueOn", Host.today().plusDays(7), "person", lead("officer")),
                        Json.object("text", "落实每日巡查", "dueOn", Host.today().plusDays(14))));
    }

    /** Uploads one file for each measure that has none, and says which proves which. */
    public List<ObjectNode> evidence() {
        List<ObjectNode> evidence = new ArrayList<>();
        for (JsonNode measure : order.path("measures")) {
            String id = measure.path("id").asText();
            JsonNode file = upload(lead("officer"), null, "整改后照片-" + (evidence.size() + 1) + ".png", Files.png());
            evidence.add(
                    Json.object("measureId", id, "attachmentId", file.path("id").asText()));
        }
        return evidence;
    }

    public OrderCase submit() {
        return take(lead("officer"), "submit", "text", "整改完成，请验收。", "evidence", evidence());
    }

    public OrderCase accept() {
        return take(issuer, "accept", "remark", "现场核查属实，予以销号。");
    }

    public OrderCase received() {
        return signFor();
    }

    public OrderCase rectifying() {
        return signFor().plan();
    }

    public OrderCase submitted() {
        return rectifying().submit();
    }

    public OrderCase closed() {
        return submitted().accept();
    }
}
