package org.rectify.acceptance.support;

import com.fasterxml.jackson.databind.JsonNode;

/** Somebody at the host: speaks as one account in one language. */
public final class Client {

    private final Host host;
    private final String user;
    private final String language;

    Client(Host host, String user, String language) {
        this.host = host;
        this.user = user;
        this.language = language;
    }

    public Client in(String otherLanguage) {
        return new Client(host, user, otherLanguage);
    }

    public String user() {
        return user;
    }

    /** A request with the account's ticket. */
    public Call call(String method, String path) {
        return new Call(host, method, path, language).basic(host.ticket(user));
    }

    public Answer get(String path) {
        return call("GET", path).send();
    }

    public JsonNode read(String path) {
        return get(path).expect(200).json();
    }

    public Answer post(String path, Object body) {
        return call("POST", path).json(body).send();
    }

    /** Uploads a file to an order, as a form does. */
    public Answer upload(String orderId, String measureId, String name, byte[] content) {
        Multipart form = new Multipart();
        if (measureId != null) {
            form.field("measureId", measureId);
        }
        form.file("file", name, "application/octet-stream", content);
        return call("POST", "/orders/" + orderId + "/attachments")
                .body(form.contentType(), form.bytes())
                .send();
    }
}
