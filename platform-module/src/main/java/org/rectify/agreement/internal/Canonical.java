package org.rectify.agreement.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.Agreement.Supplement;

/**
 * What is signed, as one text that is the same whenever it is written: parties, period, body and clauses of one edition,
 * by codes and not by names, which may change. Its hash is in the signature and in the history, so that a record changed
 * behind every guard shows.
 */
public final class Canonical {

    private Canonical() {}

    /** The text of the edition. */
    public static String text(Agreement agreement, int edition) {
        StringBuilder text = new StringBuilder();
        line(text, "format", "rectify-agreement/1");
        line(text, "id", agreement.id());
        line(text, "number", agreement.number());
        line(text, "edition", edition);
        line(text, "upper", agreement.parties().upperUnit());
        line(text, "lower", agreement.parties().lowerUnit());
        line(text, "from", agreement.period().from());
        line(text, "to", agreement.period().to());
        if (edition == Agreement.ORIGINAL) {
            line(text, "title", agreement.title());
            line(text, "text", agreement.text());
        } else {
            Supplement supplement = agreement.supplements().get(edition - 1);
            line(text, "text", supplement.text());
        }
        for (Clause clause : agreement.clauses(edition)) {
            line(text, "clause", clause.key());
            line(text, "kind", clause.kind().code());
            line(text, "says", clause.text());
            line(text, "weight", clause.weight());
            line(text, "post", clause.post());
            line(text, "person", clause.person());
            line(text, "above", clause.upperKey());
        }
        return text.toString();
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(Agreement agreement, int edition) {
        try {
            byte[] bytes = text(agreement, edition).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A value never ends its line, so that no text can pass for two fields. */
    private static void line(StringBuilder text, String name, Object value) {
        String written = Objects.toString(value, "");
        text.append(name)
                .append(value == null ? "" : ":")
                .append(written.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
    }
}
