package org.rectify.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class FilesTest {

    private static final String UPLOAD = "/orders/order-1/attachments";

    private final RestFixture rest = new RestFixture();
    private final OpenApiSchemas contract =
            new OpenApiSchemas(RestFixture.text(rest.get("/openapi.json").send()));

    private static String part(String head, String body) {
        return "--X\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
    }

    private RestFixture.Call upload(String... parts) {
        return rest.call("POST", UPLOAD)
                .body("multipart/form-data; boundary=X", (String.join("", parts) + "--X--\r\n").getBytes(UTF_8));
    }

    private void refused(MockHttpServletResponse response, int status, String code, String field) {
        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(status);
        assertThat(rest.body(response)).containsEntry("code", code).containsEntry("field", field);
        contract.check("POST", "/orders/{id}/attachments", response);
    }

    @Test
    void takesAFileWithItsMeasure() {
        MockHttpServletResponse response = upload(
                        part("name=\"measureId\"", "m1"), part("name=\"file\"; filename=\"整改 后.pdf\"", "%PDF-1.7 中文"))
                .send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(201);
        assertThat(response.getHeader("Location")).endsWith("/rectify/v1/orders/order-1/attachments/a2");
        assertThat(rest.uploaded).containsEntry("整改 后.pdf", "%PDF-1.7 中文");
        contract.check("POST", "/orders/{id}/attachments", response);
    }

    @Test
    void refusesUploadsThatAreNone() {
        refused(rest.post(UPLOAD, "{}").send(), 415, "request.type.unsupported", null);
        refused(upload(part("name=\"measureId\"", "m1")).send(), 400, "request.field.missing", "file");
        refused(upload(part("name=\"file\"", "text")).send(), 400, "request.field.unknown", "file");
        refused(upload(part("name=\"other\"", "text")).send(), 400, "request.field.unknown", "other");
        refused(upload(part("name=\"measureId\"", "x".repeat(2000))).send(), 400, "request.field.tooLong", "measureId");
    }

    @Test
    void refusesWhatFollowsTheFile() {
        String file = part("name=\"file\"; filename=\"a.pdf\"", "data");
        refused(upload(file, part("name=\"measureId\"", "m1")).send(), 400, "attachment.fieldAfterFile", "measureId");
        refused(upload(file, file).send(), 400, "attachment.several", "file");
        assertThat(rest.uploaded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nhalf",
                "nothing",
                "",
            })
    void refusesUploadsThatBreakOff(String body) {
        MockHttpServletResponse response = rest.call("POST", UPLOAD)
                .body("multipart/form-data; boundary=X", body.getBytes(UTF_8))
                .send();

        assertThat(response.getStatus()).as(RestFixture.text(response)).isEqualTo(400);
        assertThat(rest.uploaded).isEmpty();
    }

    @Test
    void givesTheFirstAnswerToTheSameFileAndRefusesAnother() {
        String same = part("name=\"file\"; filename=\"a.pdf\"", "data");
        upload(same).header("Idempotency-Key", "k").send();

        // The stored answer tells of 64 zeros, which no file has.
        MockHttpServletResponse again =
                upload(same).header("Idempotency-Key", "k").send();

        refused(again, 409, "idempotency.conflict", null);
        assertThat(rest.uploaded).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "整改前.pdf | attachment; filename=\"___.pdf\"; filename*=UTF-8''%E6%95%B4%E6%94%B9%E5%89%8D.pdf",
                "a\"b\\c;d.pdf | attachment; filename=\"a_b_c_d.pdf\"; filename*=UTF-8''a%22b%5Cc%3Bd.pdf",
                "x' y(1).pdf | attachment; filename=\"x_ y_1_.pdf\"; filename*=UTF-8''x%27%20y%281%29.pdf",
                "😀.pdf | attachment; filename=\"_.pdf\"; filename*=UTF-8''%F0%9F%98%80.pdf",
            })
    void namesDownloadsSafely(String name, String header) {
        rest.fileName = name;

        MockHttpServletResponse response =
                rest.get("/orders/order-1/attachments/a1").send();

        assertThat(response.getHeader("Content-Disposition")).isEqualTo(header);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(RestFixture.text(response)).isEqualTo("data");
    }

    @Test
    void letsNoFileNameBreakTheHeader() {
        assertThat(Download.disposition(false, "a\r\nX-Evil: 1\u0000‮.pdf"))
                .isEqualTo("attachment; filename=\"a__X-Evil_ 1__.pdf\";"
                        + " filename*=UTF-8''a%0D%0AX-Evil%3A%201%00%E2%80%AE.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, inline, application/pdf",
        "image/png, inline, image/png",
        "text/plain, inline, text/plain;charset=UTF-8",
        "text/html, attachment, application/octet-stream",
        "image/svg+xml, attachment, application/octet-stream",
        "application/zip, attachment, application/octet-stream",
        "application/msword, attachment, application/msword",
    })
    void showsInTheWindowOnlyWhatCannotRun(String type, String disposition, String sent) {
        rest.fileType = type;

        MockHttpServletResponse response =
                rest.get("/orders/order-1/attachments/a1?inline=true").send();

        assertThat(response.getHeader("Content-Disposition")).startsWith(disposition + ";");
        assertThat(response.getContentType()).isEqualTo(sent);
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void sendsNoBytesForHead() {
        MockHttpServletResponse response =
                rest.call("HEAD", "/orders/order-1/attachments/a1").send();

        assertThat(response.getContentLength()).isEqualTo(4);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
