package org.rectify.register.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.record.RecordFaces;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;

/** What a list of several kinds of records shows of orders, from the ledger. */
public final class LedgerFaces implements RecordFaces {

    private final Register register;
    private final Deadlines deadlines;

    public LedgerFaces(Register register, Deadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ORDER;
    }

    @Override
    public Map<String, Face> faces(Collection<String> ids) {
        Map<String, Face> faces = new LinkedHashMap<>();
        for (LedgerEntry order : register.findAll(ids)) {
            faces.put(order.id(), face(order));
        }
        return faces;
    }

    @Override
    public Face beside(Waiting waiting, Face face) {
        if (!Matters.hasOwnDay(waiting)) {
            return face;
        }
        DeadlineFacts own = Matters.clock(DeadlineFacts.NONE, waiting);
        return face.lit(deadlines.light(own).code(), deadlines.workingDaysLeft(own));
    }

    private Face face(LedgerEntry order) {
        DeadlineFacts facts = Matters.clock(order);
        return new Face(
                order.id(),
                order.number(),
                order.title(),
                order.status(),
                order.leadUnit(),
                deadlines.light(facts).code(),
                deadlines.workingDaysLeft(facts));
    }
}
