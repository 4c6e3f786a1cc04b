package org.rectify.demo.alfresco;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.demo.internal.life.Stage;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.order.Orders;
import org.rectify.order.StepRequest;
import org.rectify.order.alfresco.StepTaker;
import org.rectify.unit.Units;

/**
 * Plays lives with the real services: each step is asked for by the person who takes it, with the clock set to the moment
 * of the story. What the person may not do is refused here as anywhere.
 */
public final class LiveStage implements Stage {

    private final Orders orders;
    private final StepTaker taker;
    private final Units units;
    private final DemoNotices notices;
    private final StoryTime time;

    public LiveStage(Orders orders, StepTaker taker, Units units, DemoNotices notices, StoryTime time) {
        this.orders = orders;
        this.taker = taker;
        this.units = units;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public Order noticed(Cue cue, NewOrder wanted) {
        return notices.ofDocument(wanted.leadUnit(), cue.at());
    }

    /** Makes the draft below the door, which marks no order as one of the demo. */
    @Override
    public Order create(Cue cue, NewOrder wanted) {
        return as(cue, () -> taker.create(wanted, null, true, units.caller()));
    }

    @Override
    public Order take(Cue cue, String orderId, StepRequest request) {
        return as(cue, () -> orders.take(orderId, request));
    }

    @Override
    public void attach(Cue cue, String orderId, String measureId, EvidenceFile file) {
        as(cue, () -> orders.attach(orderId, file.name(), measureId, new ByteArrayInputStream(file.content())));
    }

    @Override
    public List<Order> children(Cue cue, String orderId) {
        return as(cue, () -> orders.view(orderId).children().stream()
                .map(OrderView.Related::id)
                .map(orders::get)
                .sorted(Comparator.comparing(Order::number))
                .toList());
    }

    private <T> T as(Cue cue, Supplier<T> work) {
        return time.as(cue.userName(), cue.at(), work);
    }
}
