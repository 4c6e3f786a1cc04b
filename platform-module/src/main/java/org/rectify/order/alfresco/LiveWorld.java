package org.rectify.order.alfresco;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.order.internal.World;
import org.rectify.platform.Refusal;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveWorld implements World {

    private final Clock clock;
    private final Units units;
    private final Deadlines deadlines;
    private final OrderRecords records;

    public LiveWorld(Clock clock, Units units, Deadlines deadlines, OrderRecords records) {
        this.clock = clock;
        this.units = units;
        this.deadlines = deadlines;
        this.records = records;
    }

    /** To the millisecond, which is what every database and node property keeps. */
    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return units.find(code);
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return units.caller(userName).roles().getOrDefault(unit, Set.of());
    }

    @Override
    public Optional<Person> person(String userName) {
        return units.findPerson(userName);
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
    public String newId() {
        return UUID.randomUUID().toString();
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
