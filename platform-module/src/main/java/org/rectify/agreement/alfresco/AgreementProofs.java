package org.rectify.agreement.alfresco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Verification;
import org.rectify.agreement.internal.Proof;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry;

/** Proves agreements from their record, their frozen papers and their history. */
public final class AgreementProofs {

    private final History history;
    private final AgreementPapers papers;

    public AgreementProofs(History history, AgreementPapers papers) {
        this.history = history;
        this.papers = papers;
    }

    Verification of(Agreement agreement) {
        Map<String, List<HistoryEntry>> entries = history.timelines(List.of(agreement.id()));
        String chain = history.verify(agreement.id())
                .map(found -> found.what() + " " + found.seq())
                .orElse(null);
        return Proof.of(
                agreement,
                new ArrayList<>(entries.getOrDefault(agreement.id(), List.of())),
                ordinal -> papers.fileSha256(agreement.id(), ordinal),
                chain);
    }
}
