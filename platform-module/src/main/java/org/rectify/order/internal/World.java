package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.record.RecordWorld;

/** What decisions need to know beyond the order and the caller; answered by services at the edge, by a map in tests. */
public interface World extends RecordWorld {

    /** The order as it is, whoever may see it. */
    Optional<Order> order(String id);

    /** The orders that this one was broken down into. */
    List<Order> children(String orderId);

    /** The business day on which the instant falls. */
    LocalDate day(Instant at);

    /** Why the day can't be a deadline, empty where it can. */
    Optional<Refusal> checkDeadline(LocalDate deadline, String field);

    /** The day on which the deadline falls after a suspension of that length. */
    LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn);

    /** The light of a clock that runs. */
    Light runningLight(Order order, LocalDate on);
}
