package org.rectify.demo.internal.life;

import java.time.Instant;
import java.util.List;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;

/** Where lives are played: the real services, or a model of them in tests. */
public interface Stage {

    /** The order as the demo's notice issued it, now or before; that notice makes it, not its own draft. */
    Order noticed(Cue cue, NewOrder wanted);

    Order create(Cue cue, NewOrder wanted);

    Order take(Cue cue, String orderId, StepRequest request);

    /** Adds the file; {@code measureId} null where it proves none. */
    void attach(Cue cue, String orderId, String measureId, EvidenceFile file);

    /** The orders that this one was broken down into. */
    List<Order> children(Cue cue, String orderId);

    /** Who acts, and when. */
    record Cue(String userName, Instant at) {}
}
