package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.rectify.idempotency.Idempotency;
import org.rectify.platform.Identity;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;

/** Runs what a call does in the host's transaction, and a write with an Idempotency-Key once only. */
public final class Writes {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Identity identity;
    private final Json json;

    public Writes(Transactions transactions, Idempotency idempotency, Identity identity, Json json) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.identity = identity;
        this.json = json;
    }

    /** Reads in one transaction, so that the answer is of one moment. */
    public <T> T read(Supplier<T> work) {
        return transactions.read(work);
    }

    /** Writes in one transaction; where the key was used before, gives the first answer and does nothing. */
    public Answer once(HttpServletRequest request, Supplier<Answer> work) {
        String hash = hash(request, Bodies.of(request));
        return once(request, hash, work, Writes::ready);
    }

    /**
     * As {@link #once(HttpServletRequest, Supplier)}, for work that has transactions of its own and needs none around it
     * where no key was sent.
     */
    public Answer onceOverMany(HttpServletRequest request, Supplier<Answer> work) {
        return key(request) == null ? work.get() : once(request, work);
    }

    /**
     * As {@link #once(HttpServletRequest, Supplier)}, for a body of which not all may be remembered, not even by its hash.
     *
     * @param said what of the body tells one write from another
     */
    public Answer onceSaying(HttpServletRequest request, Object said, Supplier<Answer> work) {
        return once(request, hash(request, json.bytes(said)), work, Writes::ready);
    }

    /** As {@link #onceSaying}, for work that has transactions of its own. */
    public Answer onceOverManySaying(HttpServletRequest request, Object said, Supplier<Answer> work) {
        return key(request) == null ? work.get() : onceSaying(request, said, work);
    }

    /**
     * As {@link #onceOverMany}, for a body that streams and cannot be told apart beforehand.
     *
     * @param replay looks at the first answer and at what came now
     */
    public Answer onceStreaming(HttpServletRequest request, Supplier<Answer> work, UnaryOperator<Answer> replay) {
        return key(request) == null
                ? work.get()
                : once(request, hash(request, new byte[0]), work, first -> replay.apply(ready(first)));
    }

    /** As {@link #onceOverMany}, for a file; a repetition has to bring the same bytes. */
    public Answer onceUploading(HttpServletRequest request, Upload upload, Supplier<Answer> work) {
        return onceStreaming(request, work, first -> {
            try (InputStream content = upload.content()) {
                Object known = json.object(json.bytes(first.body())).get("sha256");
                if (!Sha256.of(content).equals(known)) {
                    throw new RefusedException(Refusal.conflict("idempotency.conflict", List.of()));
                }
                return first;
            } catch (IOException e) {
                throw Upload.malformed();
            }
        });
    }

    private static Answer ready(Idempotency.Answer first) {
        return new Answer(first.status(), first.location(), first.etag(), new Json.Ready(first.body()));
    }

    private Answer once(
            HttpServletRequest request,
            String hash,
            Supplier<Answer> work,
            Function<Idempotency.Answer, Answer> replay) {
        String key = key(request);
        if (key == null) {
            return transactions.write(work);
        }
        String user = identity.userName();
        return transactions.write(
                () -> idempotency.begin(user, key, hash).map(replay).orElseGet(() -> {
                    Answer answer = work.get();
                    String body = json.text(answer.body());
                    idempotency.complete(
                            user, key, new Idempotency.Answer(answer.status(), answer.location(), answer.etag(), body));
                    return new Answer(answer.status(), answer.location(), answer.etag(), new Json.Ready(body));
                }));
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new RefusedException(Refusal.invalid("request.header.invalid", HEADER, HEADER));
        }
        return key;
    }

    private static String hash(HttpServletRequest request, byte[] body) {
        String head = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                Query.of(request).canonical(),
                String.valueOf(request.getHeader("If-Match")),
                "");
        return Sha256.of(head.getBytes(StandardCharsets.UTF_8), body);
    }
}
