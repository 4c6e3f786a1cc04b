package org.rectify.agreement.internal;

import java.util.List;
import org.rectify.agreement.AgreementStep;
import org.rectify.record.RecordKind;
import org.rectify.record.StandIns;

/** Who looks after an agreement that waits for a person who is gone. */
public final class AgreementStandIns implements StandIns {

    @Override
    public RecordKind kind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public List<StandIn> all() {
        return List.of(
                StandIn.same(AgreementStep.SEND.code(), Sides.SUPERVISORS),
                StandIn.same(AgreementStep.SIGN.code(), Sides.SIGNERS));
    }
}
