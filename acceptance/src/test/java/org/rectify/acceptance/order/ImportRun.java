package org.rectify.acceptance.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Client;
import org.rectify.acceptance.support.FilledTemplate;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;
import org.rectify.acceptance.support.Multipart;

/** A filled-in template on its way into the host. */
public final class ImportRun {

    private final Client client;
    private final String id;

    private ImportRun(Client client, String id) {
        this.client = client;
        this.id = id;
    }

    /** What a row says that nothing is wrong with. */
    public static Map<String, String> row(String title) {
        return new TreeMap<>(Map.of(
                "title", title,
                "problem.description", "检查发现多处垃圾堆放。",
                "problem.source", "督导检查",
                "problem.category", "环境卫生",
                "problem.pace", "限期整改",
                "leadUnit", "street1",
                "responsiblePerson", "street1.officer",
                "requiredMeasures", "三日内清运完毕。",
                "deadline", Host.today().plusDays(30).toString().replace('-', '/')));
    }

    /** The same for a problem. */
    public static Map<String, String> problem(String description) {
        return new TreeMap<>(Map.of(
                "description", description,
                "source", "督导检查",
                "category", "环境卫生",
                "severity", "严重",
                "pace", "立行立改",
                "unit", "street1",
                "foundOn", Host.today().minusDays(3).toString().replace('-', '/'),
                "foundBy", "督查一组"));
    }

    public static Answer send(Client client, String fileName, byte[] file) {
        return send(client, "orders", fileName, file);
    }

    public static Answer send(Client client, String kind, String fileName, byte[] file) {
        Multipart form = new Multipart().field("kind", kind).file("file", fileName, "application/octet-stream", file);
        return client.call("POST", "/imports")
                .body(form.contentType(), form.bytes())
                .send();
    }

    /** Sends the file and waits until it has been read. */
    public static ImportRun checked(Client client, FilledTemplate filled) {
        return checked(client, "orders", filled);
    }

    /** The same, for that kind of records. */
    public static ImportRun checked(Client client, String kind, FilledTemplate filled) {
        Answer sent = send(client, kind, "填好的模板.xlsx", filled.bytes()).expect(202);
        ImportRun run = new ImportRun(client, sent.json().path("id").asText());
        run.await("checking");
        return run;
    }

    /** The import of that id, known from before. */
    public static ImportRun of(Client client, String id) {
        return new ImportRun(client, id);
    }

    public JsonNode state() {
        return client.read("/imports/" + id);
    }

    public JsonNode findings() {
        return client.read("/imports/" + id + "/findings").path("items");
    }

    public Answer start(boolean issue, boolean again) {
        return client.post("/imports/" + id + "/run", Json.object("issue", issue, "again", again));
    }

    /** Waits until it is in that state no more, and gives how it stands then. */
    public JsonNode await(String state) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(60))
                .pollInterval(Duration.ofMillis(200))
                .until(this::state, seen -> !seen.path("state").asText().equals(state));
    }

    public void cancel() {
        client.post("/jobs/" + state().at("/job/id").asText() + "/cancel", Json.object())
                .expect(200);
    }
}
