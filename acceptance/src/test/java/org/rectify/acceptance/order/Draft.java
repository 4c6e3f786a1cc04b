package org.rectify.acceptance.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** What a new order is to be: something valid, of which each test changes what it is about. */
public final class Draft {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String RUN = UUID.randomUUID().toString().substring(0, 6);

    private final ObjectNode body;
    private String by = "supervisor";

    private Draft(ObjectNode body) {
        this.body = body;
    }

    /** From the district to 第一街道, for one month, without approval. */
    public static Draft ofDistrict() {
        return new Draft(Json.object(
                "title",
                title("沿河垃圾清运不及时"),
                "problem",
                Json.object(
                        "description", "河道两岸多处生活垃圾堆放，气味明显，居民反映多次。",
                        "source", "inspection",
                        "category", "环境卫生",
                        "severity", "major",
                        "pace", "by-date",
                        "foundOn", Host.today().minusDays(3).toString(),
                        "foundAt", "滨河路中段"),
                "leadUnit",
                "street1",
                "responsiblePerson",
                "street1.officer",
                "requiredMeasures",
                "三日内清运完毕，建立每日巡查。",
                "deadline",
                Host.today().plusDays(28).toString(),
                "priority",
                "normal"));
    }

    /** From 第一街道 to its first community. */
    public static Draft ofStreet() {
        Draft draft = ofDistrict()
                .with("issuingUnit", "street1")
                .with("leadUnit", "community1")
                .with("responsiblePerson", "community1.officer");
        draft.by = "street1.officer";
        return draft;
    }

    /** A title that no other order of this or another run has. */
    public static String title(String words) {
        return words + " " + RUN + "-" + COUNTER.incrementAndGet();
    }

    public Draft by(String user) {
        by = user;
        return this;
    }

    /** Sets a field; a path with dots reaches below; null takes the field away. */
    public Draft with(String path, Object value) {
        ObjectNode at = body;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            at = (ObjectNode) at.path(names[i]);
        }
        String last = names[names.length - 1];
        if (value == null) {
            at.remove(last);
        } else {
            at.set(last, Json.object("v", value).get("v"));
        }
        return this;
    }

    public Draft assisting(String... units) {
        return with("assistingUnits", units);
    }

    public JsonNode body() {
        return body;
    }

    public String title() {
        return body.path("title").asText();
    }

    public Answer send(Host host) {
        return host.as(by).post("/orders", body);
    }

    /** The order in draft. */
    public OrderCase create(Host host) {
        return new OrderCase(host, by, send(host).expect(201).json());
    }

    /** The order as it was issued. */
    public OrderCase issue(Host host) {
        return new OrderCase(
                host,
                by,
                host.as(by).post("/orders?issue=true", body).expect(201).json());
    }
}
