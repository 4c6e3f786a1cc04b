package org.rectify.order.internal;

import java.util.List;
import org.rectify.order.Step;
import org.rectify.record.RecordKind;
import org.rectify.record.StandIns;

/** Who looks after an order that waits for a person who is gone. */
public final class OrderStandIns implements StandIns {

    @Override
    public RecordKind kind() {
        return RecordKind.ORDER;
    }

    @Override
    public List<StandIn> all() {
        return List.of(
                StandIn.same(Step.ISSUE.code(), Sides.SUPERVISORS),
                StandIn.same(Step.SUBMIT_FOR_APPROVAL.code(), Sides.SUPERVISORS),
                StandIn.same(Step.APPROVE.code(), Sides.LEADERS),
                // The work itself is somebody's by name: somebody else is named first.
                new StandIn(Step.SUBMIT.code(), Sides.WORKING, Step.REASSIGN.code(), Sides.HANDING_OUT));
    }
}
