package org.rectify.order.alfresco;

import java.util.List;
import java.util.Optional;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.order.Step;
import org.rectify.order.internal.Editing;
import org.rectify.order.internal.Lights;
import org.rectify.order.internal.Place;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.World;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;

/** Puts together what an order's page shows. */
public final class OrderViews {

    private final OrderRecords records;
    private final OrderLedger ledger;
    private final Deadlines deadlines;
    private final ProcessServant<Order, Step> servant;
    private final World world;

    public OrderViews(
            OrderRecords records,
            OrderLedger ledger,
            Deadlines deadlines,
            ProcessServant<Order, Step> servant,
            World world) {
        this.records = records;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.servant = servant;
        this.world = world;
    }

    OrderView of(Order order, Caller caller) {
        DeadlineFacts facts = new DeadlineFacts(
                order.clocking().deadline(),
                order.problem().pace().code(),
                Lights.frozen(order, world).orElse(null));
        List<String> process = servant.standsAt(order);
        return new OrderView(
                order,
                deadlines.light(facts),
                order.status().open() && deadlines.overdue(facts),
                deadlines.workingDaysLeft(facts),
                deadlines.calendarKnown(order.clocking().deadline()),
                Steps.available(order, caller, world),
                Editing.possible(order, caller, world),
                Optional.ofNullable(order.parentId())
                        .flatMap(records::find)
                        .map(parent -> related(parent, caller))
                        .orElse(null),
                related(order, caller).children(),
                process,
                Place.of(order).end() || !process.isEmpty());
    }

    /** The order with all below it that the caller may see: of a parent, the sisters of this order too. */
    private OrderView.Related related(Order order, Caller caller) {
        return new OrderView.Related(
                order.id(),
                order.number(),
                order.title(),
                order.status(),
                Lights.now(order, world),
                order.leadUnit(),
                order.clocking().deadline(),
                order.progress(),
                records.children(order.id()).stream()
                        .filter(child -> ledger.visible(child.id(), caller))
                        .map(child -> related(child, caller))
                        .toList());
    }
}
