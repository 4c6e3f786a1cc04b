package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.Json;

/** The timeline can be recomputed by anybody and only ever grows. */
class TimelineIT {

    private final Host host = Host.current();

    @Test
    void anybodyCanRecomputeTheChain() {
        OrderCase order = Situation.ARCHIVED.reach(host);
        chained(order.id(), order.timeline());
    }

    @Test
    void theDemoDistrictsChainsHoldToo() {
        JsonNode rows =
                host.administrator().read("/orders?max=25&sort=-progress").path("items");
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            String id = row.path("id").asText();
            chained(id, OrderCase.of(host, id).timeline());
        }
    }

    private static void chained(String id, JsonNode entries) {
        String previous = "0".repeat(64);
        long seq = 0;
        for (JsonNode entry : entries) {
            assertThat(entry.path("seq").asLong()).isEqualTo(++seq);
            assertThat(entry.path("previousHash").asText()).isEqualTo(previous);
            assertThat(entry.path("hash").asText()).as(entry::toString).isEqualTo(hash(id, entry));
            previous = entry.path("hash").asText();
        }
    }

    /** As the contract describes it: texts with their length in bytes before them, -1 for none; numbers in eight bytes. */
    private static String hash(String id, JsonNode entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, "rectify.history.1");
            text(out, entry.path("previousHash").asText());
            text(out, id);
            out.writeLong(entry.path("seq").asLong());
            out.writeLong(
                    OffsetDateTime.parse(entry.path("at").asText()).toInstant().toEpochMilli());
            text(out, entry.at("/by/userName").asText());
            text(out, entry.path("step").asText());
            text(out, orNull(entry.path("from")));
            text(out, orNull(entry.path("to")));
            text(out, orNull(entry.path("remark")));
            out.writeInt(entry.path("changes").size());
            Iterator<Map.Entry<String, JsonNode>> changes =
                    entry.path("changes").fields();
            while (changes.hasNext()) {
                Map.Entry<String, JsonNode> change = changes.next();
                text(out, change.getKey());
                text(out, orNull(change.getValue().get(0)));
                text(out, orNull(change.getValue().get(1)));
            }
            out.writeInt(entry.path("attachments").size());
            for (JsonNode file : entry.path("attachments")) {
                text(out, file.path("id").asText());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Files.sha256(bytes.toByteArray());
    }

    private static String orNull(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    @Test
    void laterStepsLeaveEarlierEntriesAsTheyWere() {
        OrderCase order = Situation.PART_DONE.reach(host);
        List<JsonNode> before = Json.stream(order.timeline()).toList();
        order.submit().accept();
        List<JsonNode> after = Json.stream(order.timeline()).toList();
        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void noMethodChangesIt(String method) {
        OrderCase order = Situation.ISSUED.reach(host);
        JsonNode before = order.timeline();
        int status = host.administrator()
                .call(method, "/orders/" + order.id() + "/timeline")
                .sendUnchecked()
                .status();
        assertThat(status).isIn(404, 405);
        assertThat(order.timeline()).isEqualTo(before);
    }

    @Test
    void itIsReadInPages() {
        OrderCase order = Situation.ARCHIVED.reach(host);
        JsonNode page = host.as("auditor").read("/orders/" + order.id() + "/timeline?skip=2&max=3");
        assertThat(page.path("total").asInt()).isEqualTo(order.timeline().size());
        assertThat(Json.texts(page.path("items"), "seq")).containsExactly("3", "4", "5");
    }
}
