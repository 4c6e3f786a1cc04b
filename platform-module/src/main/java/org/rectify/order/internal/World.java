package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** What decisions need to know beyond the order and the caller; answered by services at the edge, by a map in tests. */
public interface World {

    Instant now();

    /** The business day that {@link #now()} falls on. */
    LocalDate today();

    Optional<Unit> unit(String code);

    /** The roles that the person has in the unit; empty for a stranger or an unknown account. */
    Set<UnitRole> roles(String userName, String unit);

    Optional<Person> person(String userName);

    /** What the unit is called, for those who read of it; its code where there is none. */
    default String unitName(String code) {
        return unit(code).map(Unit::name).orElse(code);
    }

    /** What the person is called, for those who read of them; the user name where there is no such account. */
    default String personName(String userName) {
        return person(userName).map(Person::displayName).orElse(userName);
    }

    /** The order as it is, whoever may see it. */
    Optional<Order> order(String id);

    /** The orders that this one was broken down into. */
    List<Order> children(String orderId);

    /** A new identifier for a part of the record. */
    String newId();

    /** Why the day can't be a deadline, empty where it can. */
    Optional<Refusal> checkDeadline(LocalDate deadline, String field);

    /** The day on which the deadline falls after a suspension of that length. */
    LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn);

    /** The light of a clock that runs. */
    Light runningLight(Order order, LocalDate on);
}
