package org.rectify.order.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.Optional;
import java.util.Set;
import org.rectify.platform.Refusal;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** Checks the units and people that an order names. */
final class People {

    private People() {}

    /** The person exists and belongs to the unit. */
    static Optional<Refusal> memberOf(String userName, String unit, String field, World world) {
        if (world.person(userName).isEmpty()) {
            return Optional.of(invalid("person.unknown", field, userName));
        }
        if (world.roles(userName, unit).isEmpty()) {
            return Optional.of(invalid("person.notOfUnit", field, world.personName(userName), world.unitName(unit)));
        }
        return Optional.empty();
    }

    /** The person exists and is a leader of the unit. */
    static Optional<Refusal> leaderOf(String userName, String unit, String field, World world) {
        if (world.person(userName).isEmpty()) {
            return Optional.of(invalid("person.unknown", field, userName));
        }
        Set<UnitRole> roles = world.roles(userName, unit);
        for (UnitRole role : Sides.LEADERS) {
            if (roles.contains(role)) {
                return Optional.empty();
            }
        }
        return Optional.of(invalid("person.notLeader", field, world.personName(userName), world.unitName(unit)));
    }

    /** The unit exists and the issuing unit supervises it, which it never does with itself. */
    static Optional<Refusal> supervised(String unit, String issuingUnit, String field, World world) {
        Optional<Unit> found = world.unit(unit);
        if (found.isEmpty()) {
            return Optional.of(invalid("unit.unknown", field, unit));
        }
        Optional<Unit> issuer = world.unit(issuingUnit);
        if (issuer.isEmpty() || unit.equals(issuingUnit) || !issuer.get().covers(found.get())) {
            return Optional.of(invalid("unit.notSupervised", field, world.unitName(unit), world.unitName(issuingUnit)));
        }
        return Optional.empty();
    }
}
