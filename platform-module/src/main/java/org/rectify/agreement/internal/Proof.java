package org.rectify.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Verification;
import org.rectify.agreement.Verification.Check;
import org.rectify.history.HistoryEntry;

/**
 * Proves what was signed: for each signature the record's text, the frozen PDF and the history have to say the same. The
 * history is chained and sealed of itself, so whoever changes the record would have to change all of it too.
 */
public final class Proof {

    private Proof() {}

    /**
     * The checks.
     *
     * @param entries the whole history
     * @param pdf gives the SHA-256 of the frozen paper of that ordinal as it is now, null where it is gone
     * @param chain what is wrong with the chain of the history, null where nothing is
     */
    public static Verification of(
            Agreement agreement, List<HistoryEntry> entries, Function<Integer, String> pdf, String chain) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("history", null, null, chain == null ? "ok" : chain, chain == null));
        List<HistoryEntry> signed = entries.stream()
                .filter(entry -> entry.step().equals(AgreementStep.SIGN.code()))
                .toList();
        List<Signature> signatures = agreement.signatures();
        checks.add(check("signatures", null, String.valueOf(signed.size()), String.valueOf(signatures.size())));
        for (int i = 0; i < Math.min(signed.size(), signatures.size()); i++) {
            Signature signature = signatures.get(i);
            HistoryEntry entry = signed.get(i);
            checks.add(check("signer", signature, entry.by(), signature.by()));
            checks.add(check("record-text", signature, noted(entry, Changes.TEXT_SHA256), signature.textSha256()));
            checks.add(check("record-pdf", signature, noted(entry, Changes.PDF_SHA256), signature.pdfSha256()));
            checks.add(check("pdf", signature, noted(entry, Changes.PDF_SHA256), pdf.apply(signature.paper())));
            // What was refused afterwards may have been written anew; its paper alone still says what was signed.
            if (!signature.lapsed()) {
                checks.add(check(
                        "text",
                        signature,
                        noted(entry, Changes.TEXT_SHA256),
                        Canonical.sha256(agreement, signature.edition())));
            }
        }
        return new Verification(agreement.id(), checks.stream().allMatch(Check::ok), checks);
    }

    private static String noted(HistoryEntry entry, String field) {
        HistoryEntry.Change change = entry.changes().get(field);
        return change == null ? null : change.after();
    }

    private static Check check(String what, Signature signature, String expected, String found) {
        String of = signature == null
                ? null
                : signature.edition() + ":" + signature.side().code();
        return new Check(what, of, expected, found, expected != null && Objects.equals(expected, found));
    }
}
