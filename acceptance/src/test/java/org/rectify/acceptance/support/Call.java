package org.rectify.acceptance.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One request in the making. */
public final class Call {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Host host;
    private final String method;
    private final String path;
    private final HttpRequest.Builder request;
    private BodyPublisher body = BodyPublishers.noBody();

    Call(Host host, String method, String path, String language) {
        this.host = host;
        this.method = method;
        this.path = path;
        String address = path.startsWith("http") ? path : host.rest() + path;
        request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Language", language);
    }

    public Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    /** HTTP Basic with an account's name and password, or with a ticket alone. */
    public Call basic(String credentials) {
        byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
        return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }

    public Call json(Object value) {
        return body("application/json", Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String contentType, byte[] bytes) {
        header("Content-Type", contentType);
        body = BodyPublishers.ofByteArray(bytes);
        return this;
    }

    /** The answer, held against the contract where it speaks of this path. */
    public Answer send() {
        Answer answer = sendUnchecked();
        if (!path.startsWith("http")) {
            host.contract().check(method, path, answer);
        }
        return answer;
    }

    /** The answer as it is. */
    public Answer sendUnchecked() {
        try {
            HttpResponse<byte[]> response =
                    host.http().send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
