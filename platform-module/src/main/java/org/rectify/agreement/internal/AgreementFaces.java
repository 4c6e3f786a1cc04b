package org.rectify.agreement.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementStatus;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Coded;
import org.rectify.record.Inbox;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;

/** What inbox and bell show of agreements. */
public final class AgreementFaces implements RecordFaces {

    private final AgreementRegister register;
    private final Inbox inbox;
    private final Deadlines deadlines;

    public AgreementFaces(AgreementRegister register, Inbox inbox, Deadlines deadlines) {
        this.register = register;
        this.inbox = inbox;
        this.deadlines = deadlines;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public Map<String, Face> faces(Collection<String> ids) {
        Map<String, Face> faces = new HashMap<>();
        Map<String, List<Waiting>> waiting = inbox.of(ids);
        for (AgreementEntry entry : register.find(ids)) {
            AgreementStatus status = Coded.of(AgreementStatus.class, entry.status());
            // What waits is late where its own day is past: a review as much as a signature.
            DeadlineFacts facts = Lights.of(status, Waiting.due(waiting.getOrDefault(entry.id(), List.of())));
            faces.put(
                    entry.id(),
                    new Face(
                            entry.id(),
                            entry.number(),
                            entry.title(),
                            entry.status(),
                            entry.lowerUnit(),
                            deadlines.light(facts).code(),
                            deadlines.workingDaysLeft(facts)));
        }
        return faces;
    }
}
