package org.rectify.agreement.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rectify.agreement.AgreementEntry;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementStatus;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.platform.Coded;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;

/** What inbox and bell show of agreements. */
public final class AgreementFaces implements RecordFaces {

    private final AgreementRegister register;
    private final Deadlines deadlines;

    public AgreementFaces(AgreementRegister register, Deadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public Map<String, Face> faces(Collection<String> ids) {
        Map<String, Face> faces = new HashMap<>();
        for (AgreementEntry entry : register.find(ids)) {
            AgreementStatus status = Coded.of(AgreementStatus.class, entry.status());
            DeadlineFacts facts = Lights.of(status, entry.signatureDue());
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

    /** The agreement's light knows signatures alone; a review is late where its own day is past. */
    @Override
    public Face beside(Waiting waiting, Face face) {
        if (waiting.due() == null) {
            return face;
        }
        DeadlineFacts own = DeadlineFacts.running(waiting.due(), null);
        return face.lit(deadlines.light(own).code(), deadlines.workingDaysLeft(own));
    }
}
