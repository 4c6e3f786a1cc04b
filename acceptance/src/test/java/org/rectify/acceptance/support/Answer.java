package org.rectify.acceptance.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** What the host answered. */
public record Answer(String call, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String contentType() {
        return header("Content-Type").orElse("");
    }

    public boolean isJson() {
        return contentType().matches("application/([a-z.+-]+\\+)?json\\b.*");
    }

    public JsonNode json() {
        return Json.read(body());
    }

    /** The stable code of a problem, "" where it is none. */
    public String code() {
        return isJson() ? json().path("code").asText() : "";
    }

    /** This answer, if it has that status; fails telling what came instead. */
    public Answer expect(int status) {
        Assertions.assertThat(status()).as(this::toString).isEqualTo(status);
        return this;
    }

    /** This answer, if it is a problem of that status and code. */
    public Answer refused(int status, String code) {
        Assertions.assertThat(status() + " " + code()).as(this::toString).isEqualTo(status + " " + code);
        return this;
    }

    @Override
    public String toString() {
        String text = text();
        return call + " → " + status() + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
