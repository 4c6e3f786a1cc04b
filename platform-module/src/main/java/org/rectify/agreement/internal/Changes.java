package org.rectify.agreement.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Review;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.history.HistoryEntry.Change;

/** Says what a step changed, field by field, for the timeline; with a signature the hashes of what was signed. */
public final class Changes {

    /** The field of the history that holds the hash of the canonical text that was signed. */
    public static final String TEXT_SHA256 = "textSha256";

    /** The field of the history that holds the hash of the frozen PDF. */
    public static final String PDF_SHA256 = "pdfSha256";

    private Changes() {}

    public static Map<String, Change> between(Agreement before, Agreement after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        note(changes, "number", before.number(), after.number());
        note(changes, "status", before.status().code(), after.status().code());
        note(changes, "title", before.title(), after.title());
        note(
                changes,
                "upperSigner",
                before.parties().upperSigner(),
                after.parties().upperSigner());
        note(
                changes,
                "lowerSigner",
                before.parties().lowerSigner(),
                after.parties().lowerSigner());
        note(changes, "signBy", before.signBy(), after.signBy());
        note(changes, "agreementText", length(before.text()), length(after.text()));
        note(
                changes,
                "clauses",
                before.current().size() + "",
                after.clauses(after.edition()).size() + "");
        note(changes, "reviewDue", before.reviewDue(), after.reviewDue());
        if (after.filed() != null && before.filed() == null) {
            note(changes, "archiveNumber", null, after.filed().number());
            note(changes, "retention", null, after.filed().retention().code());
        }
        note(changes, "refused", reason(before.refused()), reason(after.refused()));
        supplements(changes, before.supplements(), after.supplements());
        signatures(changes, before.signatures(), after.signatures());
        for (Review review : after.reviews()) {
            if (!before.reviews().contains(review)) {
                note(changes, "reviewTotal", null, hundredths(review.total()));
            }
        }
        return changes;
    }

    /** As people write it: 8650 is 86.5. */
    public static String hundredths(int total) {
        return BigDecimal.valueOf(total, 2).stripTrailingZeros().toPlainString();
    }

    private static void supplements(Map<String, Change> changes, List<Supplement> before, List<Supplement> after) {
        for (int i = 0; i < after.size(); i++) {
            String was = i < before.size() ? state(before.get(i)) : null;
            if (!Objects.equals(was, state(after.get(i)))) {
                changes.put("supplement", new Change(was, state(after.get(i))));
            }
        }
    }

    private static String state(Supplement supplement) {
        return supplement.ordinal() + " " + supplement.status().code();
    }

    private static void signatures(Map<String, Change> changes, List<Signature> before, List<Signature> after) {
        for (int i = before.size(); i < after.size(); i++) {
            Signature made = after.get(i);
            note(changes, "signature", null, made.edition() + " " + made.side().code());
            note(changes, TEXT_SHA256, null, made.textSha256());
            note(changes, PDF_SHA256, null, made.pdfSha256());
        }
    }

    private static String reason(Objection objection) {
        return objection == null ? null : objection.reason();
    }

    private static String length(String text) {
        return text == null ? null : text.length() + " " + Integer.toHexString(text.hashCode());
    }

    private static void note(Map<String, Change> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Change(Objects.toString(before, null), Objects.toString(after, null)));
        }
    }
}
