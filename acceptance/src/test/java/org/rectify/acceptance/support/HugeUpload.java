package org.rectify.acceptance.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends two gibibytes by hand, made as they are sent, and stops when the host answers: an HTTP client would go on
 * sending, or tell of a broken pipe and not of the answer.
 */
public final class HugeUpload {

    public static final long SIZE = 2L << 30;

    private static final int PIECE = 64 * 1024;

    private HugeUpload() {}

    /** What came back, and how much had been sent by then. */
    public record Result(int status, String head, long sent) {}

    /** @param announced whether the length is told beforehand, or the body comes in chunks */
    public static Result send(Host host, String user, String orderId, boolean announced) {
        URI url = URI.create(host.rest() + "/orders/" + orderId + "/attachments");
        byte[] head = (Multipart.fileHead("file", "巨大.pdf", "application/pdf") + "%PDF-1.4\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = Multipart.tail().getBytes(StandardCharsets.UTF_8);
        String request = "POST " + url.getRawPath() + " HTTP/1.1\r\nHost: " + url.getAuthority()
                + "\r\nAccept-Language: zh-CN\r\nConnection: close\r\nContent-Type: " + new Multipart().contentType()
                + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(host.ticket(user).getBytes(StandardCharsets.UTF_8)) + "\r\n"
                + (announced ? "Content-Length: " + (head.length + SIZE + tail.length) : "Transfer-Encoding: chunked")
                + "\r\n\r\n";
        AtomicLong sent = new AtomicLong();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(60_000);
            Thread sender = new Thread(() -> write(socket, request, head, tail, announced, sent), "huge-upload");
            sender.setDaemon(true);
            sender.start();
            String answer = read(socket.getInputStream());
            long sentByThen = sent.get();
            int status = answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
            return new Result(status, answer, sentByThen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(
            Socket socket, String request, byte[] head, byte[] tail, boolean announced, AtomicLong sent) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            piece(out, head, announced);
            byte[] zeros = new byte[PIECE];
            while (sent.get() < SIZE) {
                piece(out, zeros, announced);
                sent.addAndGet(PIECE);
            }
            piece(out, tail, announced);
            if (!announced) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        } catch (IOException e) {
            // The host has heard enough.
        }
    }

    private static void piece(OutputStream out, byte[] bytes, boolean announced) throws IOException {
        if (!announced) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (!announced) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The answer as far as the end of the JSON in it; the host may take its time to hang up. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                answer.write(buffer, 0, n);
                if (answer.toString(StandardCharsets.UTF_8).matches("(?s).*\\R\\R.*}\\s*(\\R0\\R\\R)?")) {
                    break;
                }
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("The host neither answered nor hung up", e);
        } catch (IOException e) {
            // Cut off after the answer, for there was more to send than anybody would read.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
