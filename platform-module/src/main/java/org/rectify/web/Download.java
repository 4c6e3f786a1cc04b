package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Sends a file that somebody uploaded so that no browser takes it for a page of this site: types that could run are sent
 * as bytes to be saved, and what is shown in the window is shut into a sandbox.
 */
public final class Download {

    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain");

    private Download() {}

    /**
     * Sends the content and closes it.
     *
     * @param inline to be shown in the window, where the type allows it
     */
    public static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String mimetype,
            long size,
            boolean inline,
            InputStream content)
            throws IOException {
        try (content) {
            boolean shown = inline && SHOWN.contains(mimetype);
            response.setStatus(200);
            response.setContentType(type(mimetype));
            response.setContentLengthLong(size);
            response.setHeader("Content-Disposition", disposition(shown, name));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            response.setHeader("Cache-Control", "private, no-cache");
            if (!"HEAD".equals(request.getMethod())) {
                content.transferTo(response.getOutputStream());
            }
            response.flushBuffer();
        }
    }

    /** Sends what is made while it is sent, to be saved; its length is not known beforehand. */
    public static void stream(
            HttpServletRequest request, HttpServletResponse response, String name, String mimetype, Written content)
            throws IOException {
        response.setStatus(200);
        response.setContentType(type(mimetype));
        response.setHeader("Content-Disposition", disposition(false, name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        if (!"HEAD".equals(request.getMethod())) {
            content.to(response.getOutputStream());
        }
        response.flushBuffer();
    }

    /** Writes what is sent. */
    @FunctionalInterface
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static String type(String mimetype) {
        if ("text/plain".equals(mimetype)) {
            return "text/plain;charset=UTF-8";
        }
        boolean document = mimetype.startsWith("application/vnd.") || "application/msword".equals(mimetype);
        return SHOWN.contains(mimetype) || document ? mimetype : "application/octet-stream";
    }

    /** The header by RFC 6266: a plain name for old readers, the real one encoded. */
    static String disposition(boolean inline, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
