package org.rectify.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.acceptance.order.OrderCase;
import org.rectify.acceptance.order.Situation;
import org.rectify.acceptance.support.Answer;
import org.rectify.acceptance.support.Files;
import org.rectify.acceptance.support.Host;
import org.rectify.acceptance.support.HugeUpload;
import org.rectify.acceptance.support.Multipart;

/** Evidence goes in and comes out byte for byte; what is no evidence stays out. */
class UploadsIT {

    private static OrderCase order;

    private final Host host = Host.current();

    private OrderCase order() {
        if (order == null) {
            order = Situation.RECTIFYING.reach(host);
        }
        return order;
    }

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                arguments("验收报告.pdf", Files.pdf("Report"), "application/pdf", true),
                arguments("整改后 照片.png", Files.png(), "image/png", true),
                arguments("说明.txt", Files.text("河道已清理。\n"), "text/plain", true),
                arguments("清单.csv", Files.text("序号,事项\n1,清运\n"), "text/csv", false),
                arguments("LOUD.PDF", Files.pdf("Loud"), "application/pdf", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honestFiles")
    void whatGoesInComesOut(String name, byte[] content, String type, boolean shown) {
        JsonNode file = order().upload("street1.officer", null, name, content);
        assertThat(file.path("name").asText()).isEqualTo(name);
        assertThat(file.path("size").asInt()).isEqualTo(content.length);
        assertThat(file.path("mimetype").asText()).isEqualTo(type);
        assertThat(file.path("sha256").asText()).isEqualTo(Files.sha256(content));
        String path =
                "/orders/" + order().id() + "/attachments/" + file.path("id").asText();
        Answer download =
                host.as("finance.officer").call("GET", path).sendUnchecked().expect(200);
        assertThat(download.body()).isEqualTo(content);
        assertThat(download.header("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).contains("nosniff");
        Answer inline = host.as("finance.officer")
                .call("GET", path + "?inline=true")
                .sendUnchecked()
                .expect(200);
        assertThat(inline.body()).isEqualTo(content);
        if (shown) {
            assertThat(inline.header("Content-Disposition").orElse("")).startsWith("inline");
        }
    }

    static Stream<Arguments> wrongFiles() {
        byte[] page = Files.text("<html><script>alert(1)</script></html>");
        return Stream.of(
                arguments("空.pdf", new byte[0], 400, "attachment.empty"),
                arguments("病毒.exe", new byte[] {'M', 'Z', 1, 2, 3, 4}, 415, "attachment.type"),
                arguments("页面.html", page, 415, "attachment.type"),
                arguments("图.svg", Files.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), 415, "attachment.type"),
                arguments("假.pdf", page, 415, "attachment.type"),
                arguments("假.png", Files.pdf("x"), 415, "attachment.type"),
                arguments("无扩展名", Files.pdf("x"), 415, "attachment.type"),
                arguments("宏.docm", new byte[] {'P', 'K', 3, 4}, 415, "attachment.type"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("wrongFiles")
    void whatIsNoEvidenceStaysOut(String name, byte[] content, int status, String code) {
        int before = order().refresh().order().path("attachments").size();
        Answer refused = host.as("street1.officer")
                .upload(order().id(), null, name, content)
                .refused(status, code);
        assertThat(refused.json().path("title").asText()).matches(".*\\p{IsHan}.*");
        assertThat(order().refresh().order().path("attachments")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd.pdf",
                "..\\..\\windows\\x.pdf",
                "/etc/x.pdf",
                "C:\\temp\\x.pdf",
                "a\tb.pdf",
                "a\u0000b.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "\u202Efdp.exe.pdf",
                ".pdf",
                "....pdf",
                "x\r\nSet-Cookie: a=b.pdf",
                "名:*?|.pdf",
                "\"; filename=\"y.pdf"
            })
    void hostileNamesDoNoHarm(String name) {
        harmless(name);
    }

    @Test
    void veryLongNamesDoNoHarm() {
        harmless("长".repeat(3000) + ".pdf");
        JsonNode refused = host.as("street1.officer")
                .upload(order().id(), null, "长".repeat(400) + ".pdf", Files.pdf("long"))
                .expect(400)
                .json();
        assertThat(refused.path("field").asText()).isEqualTo("file");
        assertThat(refused.path("code").asText()).isIn("attachment.name.tooLong", "request.field.tooLong");
    }

    private void harmless(String name) {
        byte[] content = Files.pdf("harmless");
        Answer answer = host.as("street1.officer").upload(order().id(), null, name, content);
        assertThat(answer.status()).as(answer::toString).isIn(201, 400, 415);
        if (answer.status() == 201) {
            String kept = answer.json().path("name").asText();
            assertThat(kept).doesNotContain("/", "\\", "\u0000", "\r", "\n").endsWith(".pdf");
            Answer download = host.as("street1.officer")
                    .call(
                            "GET",
                            "/orders/" + order().id() + "/attachments/"
                                    + answer.json().path("id").asText())
                    .sendUnchecked()
                    .expect(200);
            assertThat(download.body()).isEqualTo(content);
            assertThat(download.header("Set-Cookie").orElse("")).doesNotContain("a=b");
        }
    }

    @Test
    void twoFilesOfTheSameNameAreTwoFiles() {
        JsonNode first = order().upload("street1.officer", null, "同名.png", Files.png());
        JsonNode second = order().upload("street1.officer", null, "同名.png", Files.png());
        assertThat(first.path("id")).isNotEqualTo(second.path("id"));
    }

    @Test
    void formsThatAreNoneAreRefused() {
        String path = "/orders/" + order().id() + "/attachments";
        var officer = host.as("street1.officer");
        officer.call("POST", path)
                .body("application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .send()
                .expect(415);
        Multipart none = new Multipart().field("measureId", "x");
        officer.call("POST", path).body(none.contentType(), none.bytes()).send().expect(400);
        Multipart two = new Multipart()
                .file("file", "a.png", "image/png", Files.png())
                .file("file", "b.png", "image/png", Files.png());
        officer.call("POST", path).body(two.contentType(), two.bytes()).send().expect(400);
        Multipart strange = new Multipart().field("colour", "red").file("file", "a.png", "image/png", Files.png());
        officer.call("POST", path)
                .body(strange.contentType(), strange.bytes())
                .send()
                .expect(400);
        officer.upload(order().id(), "no-such-measure", "a.png", Files.png()).refused(400, "order.measure.unknown");
        officer.call("POST", path)
                .body("multipart/form-data; boundary=abc", "no boundary here".getBytes(StandardCharsets.UTF_8))
                .send()
                .expect(400);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoGibibytesAreRefusedWithoutBeingTakenIn(boolean announced) {
        HugeUpload.Result result = HugeUpload.send(host, "street1.officer", order().id(), announced);
        assertThat(result.status()).as(result.head()).isEqualTo(413);
        assertThat(result.sent()).isLessThan(HugeUpload.SIZE / 2);
        assertThat(result.head()).contains("attachment.tooLarge");
        host.as("street1.officer").get("/me").expect(200);
    }

    @Test
    void whoSeesTheOrderOnlyToReadAddsNothing() {
        host.as("auditor").upload(order().id(), null, "a.png", Files.png()).expect(403);
    }

    @Test
    void aClosedOrderTakesNoMoreFiles() {
        OrderCase closed = Situation.CLOSED.reach(host);
        host.as("street1.officer")
                .upload(closed.id(), null, "a.png", Files.png())
                .refused(409, "order.closed");
    }
}
