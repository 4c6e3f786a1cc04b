package org.rectify.notification.internal;

import java.util.Set;
import org.rectify.deadline.Reminder.Audience;
import org.rectify.register.LedgerEntry;
import org.rectify.unit.Person;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Finds the people whom a reminder is for. */
final class Audiences {

    private final Units units;

    Audiences(Units units) {
        this.units = units;
    }

    /** Their user names; empty where there is nobody, so that whoever takes the place is told later. */
    Set<String> of(Audience audience, LedgerEntry order) {
        return switch (audience) {
            case LEAD_UNIT -> units.userNames(order.leadUnit());
            case RESPONSIBLE_PERSON -> responsible(order);
            case UNIT_LEADER ->
                units.leader(order.leadUnit())
                        .map(Person::userName)
                        .map(Set::of)
                        .orElse(Set.of());
            case SUPERVISING_LEADER -> supervising(order.issuingUnit());
        };
    }

    private Set<String> responsible(LedgerEntry order) {
        Set<String> unit = units.userNames(order.leadUnit());
        // An order that names nobody, or somebody who has left the unit, is everybody's.
        return order.responsiblePerson() != null && unit.contains(order.responsiblePerson())
                ? Set.of(order.responsiblePerson())
                : unit;
    }

    private Set<String> supervising(String unit) {
        Set<String> leaders = units.userNames(unit, UnitRole.LEADER);
        return leaders.isEmpty() ? units.userNames(unit, UnitRole.SECRETARY) : leaders;
    }
}
