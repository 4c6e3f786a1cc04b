package org.rectify.order.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.order.internal.World;
import org.rectify.platform.Refusal;
import org.rectify.record.alfresco.LiveRecordWorld;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveWorld extends LiveRecordWorld implements World {

    private final Deadlines deadlines;
    private final OrderRecords records;

    public LiveWorld(Clock clock, Units units, Deadlines deadlines, OrderRecords records) {
        super(clock, units);
        this.deadlines = deadlines;
        this.records = records;
    }

    @Override
    public Optional<Order> order(String id) {
        return records.find(id);
    }

    @Override
    public List<Order> children(String orderId) {
        return records.children(orderId);
    }

    @Override
    public LocalDate day(Instant at) {
        return deadlines.day(at);
    }

    @Override
    public Optional<Refusal> checkDeadline(LocalDate deadline, String field) {
        return deadlines.check(deadline, field);
    }

    @Override
    public LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn) {
        return deadlines.afterSuspension(deadline, suspendedOn, resumedOn);
    }

    @Override
    public Light runningLight(Order order, LocalDate on) {
        return deadlines.runningLight(
                order.clocking().deadline(), order.problem().pace().code(), on);
    }
}
