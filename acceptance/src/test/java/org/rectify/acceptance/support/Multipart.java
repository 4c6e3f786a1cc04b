package org.rectify.acceptance.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart/form-data body, written by hand so that hostile ones can be written too. */
public final class Multipart {

    private static final String BOUNDARY = "----rectify-acceptance-7d4a6d158c9";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public Multipart field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Multipart file(String field, String fileName, String type, byte[] content) {
        write(fileHead(field, fileName, type));
        out.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** What stands before the bytes of a file; browsers write a quote in a name as %22. */
    static String fileHead(String field, String fileName, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + fileName.replace("\"", "%22") + "\"\r\nContent-Type: " + type + "\r\n\r\n";
    }

    static String tail() {
        return "\r\n--" + BOUNDARY + "--\r\n";
    }

    public byte[] bytes() {
        byte[] body = out.toByteArray();
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[body.length + end.length];
        System.arraycopy(body, 0, whole, 0, body.length);
        System.arraycopy(end, 0, whole, body.length, end.length);
        return whole;
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
