package org.rectify.history.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;

/**
 * Chains entries by SHA-256 over an encoding that anyone can write anew without this program.
 *
 * <p>The hash of an entry is taken over, in this order: the text {@code rectify.history.1}, the previous hash, the
 * record's id, the number of the entry, the instant in milliseconds since 1970 in UTC, the user, the step, the state
 * before, the state after, the remark; the number of changes and of each the name, the value before, the value after;
 * the number of attachments and the id of each. A text is written as its length in bytes (four bytes, most significant
 * first) and its bytes in UTF-8, an absent one as the length -1; a number as eight bytes, a count as four.
 *
 * <p>The hash of a seal is taken likewise over {@code rectify.seal.1}, the previous seal's hash, the seal's number, its
 * instant, the count of heads, and of each head, in the order of the records' ids, the id, the number of its last entry
 * and that entry's hash.
 */
public final class Chain {

    /** Stands where there is nothing before. */
    public static final String START = "0".repeat(64);

    private Chain() {}

    /** The entry that the step makes as the next of its record. */
    public static HistoryEntry next(History.Step step, long seq, String previousHash) {
        return new HistoryEntry(
                step.recordId(),
                seq,
                step.at(),
                step.by(),
                step.step(),
                step.from(),
                step.to(),
                step.remark(),
                step.changes(),
                step.attachments(),
                previousHash,
                hash(step, seq, previousHash));
    }

    /** The hash that the entry should have. */
    public static String hash(HistoryEntry e) {
        History.Step step = new History.Step(
                e.recordId(), e.at(), e.by(), e.step(), e.from(), e.to(), e.remark(), e.changes(), e.attachments());
        return hash(step, e.seq(), e.previousHash());
    }

    /** The hash of a seal over these heads, which stand in the order of their ids. */
    public static String seal(long seal, long atMillis, List<Head> heads, String previousHash) {
        return digest(out -> {
            text(out, "rectify.seal.1");
            text(out, previousHash);
            out.writeLong(seal);
            out.writeLong(atMillis);
            out.writeInt(heads.size());
            for (Head head : heads) {
                text(out, head.recordId());
                out.writeLong(head.seq());
                text(out, head.hash());
            }
        });
    }

    private static String hash(History.Step step, long seq, String previousHash) {
        return digest(out -> {
            text(out, "rectify.history.1");
            text(out, previousHash);
            text(out, step.recordId());
            out.writeLong(seq);
            out.writeLong(step.at().toEpochMilli());
            text(out, step.by());
            text(out, step.step());
            text(out, step.from());
            text(out, step.to());
            text(out, step.remark());
            out.writeInt(step.changes().size());
            for (Map.Entry<String, HistoryEntry.Change> change : step.changes().entrySet()) {
                text(out, change.getKey());
                text(out, change.getValue().before());
                text(out, change.getValue().after());
            }
            out.writeInt(step.attachments().size());
            for (String attachment : step.attachments()) {
                text(out, attachment);
            }
        });
    }

    private static String digest(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    /** The last entry of a record's chain. */
    public record Head(String recordId, long seq, String hash) {}

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
