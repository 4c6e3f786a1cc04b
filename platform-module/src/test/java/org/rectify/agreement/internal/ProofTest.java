package org.rectify.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.agreement.internal.AgreementFixture.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Verification;
import org.rectify.history.HistoryEntry;

class ProofTest {

    private final AgreementFixture world = new AgreementFixture();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final Agreement signed = signed();

    @Test
    void findsNothingWhereNothingWasTouched() {
        assertThat(Proof.of(signed, history, paper -> "pdf" + paper, null).ok()).isTrue();
    }

    @Test
    void namesTheTextThatWasChanged() {
        Verification found = Proof.of(signed.change().text("别的").build(), history, paper -> "pdf" + paper, null);
        assertThat(found.ok()).isFalse();
        assertThat(failed(found)).containsExactly("text 0:lower", "text 0:upper");
    }

    @Test
    void namesThePaperThatWasChangedOrIsGone() {
        assertThat(failed(Proof.of(signed, history, paper -> paper == 1 ? "other" : "pdf2", null)))
                .containsExactly("pdf 0:lower");
        assertThat(failed(Proof.of(signed, history, paper -> paper == 1 ? "pdf1" : null, null)))
                .containsExactly("pdf 0:upper");
    }

    @Test
    void namesTheSignatureThatWasTakenAwayOrPutInAnothersName() {
        Agreement.Signature first = signed.signatures().get(0);
        assertThat(failed(Proof.of(
                        signed.change().signatures(List.of(first)).build(), history, paper -> "pdf" + paper, null)))
                .contains("signatures null");
        Agreement.Signature forged = new Agreement.Signature(
                first.id(), 0, first.side(), "other", first.at(), 1, first.textSha256(), first.pdfSha256(), false);
        assertThat(failed(Proof.of(
                        signed.change()
                                .signatures(List.of(forged, signed.signatures().get(1)))
                                .build(),
                        history,
                        paper -> "pdf" + paper,
                        null)))
                .containsExactly("signer 0:lower");
    }

    @Test
    void namesAChainThatIsBroken() {
        assertThat(failed(Proof.of(signed, history, paper -> "pdf" + paper, "changed 3")))
                .containsExactly("history null");
    }

    private static List<String> failed(Verification verification) {
        return verification.checks().stream()
                .filter(check -> !check.ok())
                .map(check -> check.what() + " " + check.of())
                .toList();
    }

    private Agreement signed() {
        Agreement sent = world.sent();
        Agreement below =
                frozen(sent, world.take(SECRETARY, sent, AgreementStep.SIGN, Map.of("password", "x")), SECRETARY);
        return frozen(below, world.take(LEADER, below, AgreementStep.SIGN, Map.of("password", "x")), LEADER);
    }

    /** What the edge does: the paper's ordinal and hash into the signature, both hashes into the history. */
    private Agreement frozen(Agreement before, Agreement after, String by) {
        List<Agreement.Signature> signatures = new ArrayList<>(after.signatures());
        Agreement.Signature last = signatures.remove(signatures.size() - 1);
        int paper = signatures.size() + 1;
        signatures.add(new Agreement.Signature(
                last.id(), 0, last.side(), last.by(), last.at(), paper, last.textSha256(), "pdf" + paper, false));
        Agreement kept = after.change().signatures(signatures).build();
        history.add(new HistoryEntry(
                kept.id(),
                history.size() + 1,
                last.at(),
                by,
                "sign",
                before.status().code(),
                kept.status().code(),
                null,
                Changes.between(before, kept),
                List.of(),
                "",
                ""));
        world.agreements.put(kept.id(), kept);
        return kept;
    }
}
