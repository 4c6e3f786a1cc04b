package org.rectify.demo.internal.life;

import java.time.Instant;
import java.util.List;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;

/** Where lives are played: the real services, or a model of them in tests. */
public interface Stage {

    /** The id of the record of the demo's notice, which is made where it is not there. */
    String notice(Cue cue);

    Order create(Cue cue, NewOrder wanted);

    Order take(Cue cue, String orderId, StepRequest request);

    /** Adds the file; {@code measureId} null where it proves none. */
    void attach(Cue cue, String orderId, String measureId, EvidenceFile file);

    /** The orders that this one was broken down into. */
    List<Order> children(Cue cue, String orderId);

    /** Who acts, and when. */
    record Cue(String userName, Instant at) {}
}
