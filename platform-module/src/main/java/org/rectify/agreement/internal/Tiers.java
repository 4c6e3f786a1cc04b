package org.rectify.agreement.internal;

import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Period;
import org.rectify.platform.Refusal;
import org.rectify.unit.Unit;

/**
 * The tiers: a unit agrees with those directly below it, and only while it is itself bound by a signed agreement with the
 * one above, unless there is none above.
 */
final class Tiers {

    private Tiers() {}

    /** What comes of looking for the agreement above. */
    record Above(Agreement upper, Refusal refusal) {

        static Above of(Agreement upper) {
            return new Above(upper, null);
        }

        static Above refused(Refusal refusal) {
            return new Above(null, refusal);
        }
    }

    /** The lower unit has to lie directly below the upper one. */
    static Optional<Refusal> parties(String upperUnit, String lowerUnit, World world) {
        Optional<Unit> lower = world.unit(lowerUnit);
        if (lower.isEmpty()) {
            return Optional.of(Refusal.invalid("unit.unknown", "lowerUnit", lowerUnit));
        }
        if (world.unit(upperUnit).isEmpty()) {
            return Optional.of(Refusal.invalid("unit.unknown", "upperUnit", upperUnit));
        }
        return upperUnit.equals(lower.get().parent())
                ? Optional.empty()
                : Optional.of(Refusal.invalid(
                        "agreement.notBelow",
                        "lowerUnit",
                        lower.get().name(),
                        world.unit(upperUnit).map(Unit::name).orElse(upperUnit)));
    }

    /** The signed agreement above, under which one of that period may be drawn up; none is asked for on the top tier. */
    static Above above(String upperUnit, Period period, World world) {
        Optional<Unit> unit = world.unit(upperUnit);
        if (unit.isEmpty() || unit.get().parent() == null) {
            return Above.of(null);
        }
        List<Agreement> binding = world.binding(upperUnit, period);
        return binding.isEmpty()
                ? Above.refused(Refusal.conflict(
                        "agreement.upper.unsigned", List.of(), unit.get().name()))
                : Above.of(binding.get(0));
    }

    /** The agreement above one that exists: it has to be binding still when this one is sent or signed. */
    static Optional<Refusal> stillBound(Agreement agreement, World world) {
        if (agreement.links().upperId() == null) {
            return Optional.empty();
        }
        boolean bound = world.find(agreement.links().upperId())
                .filter(upper -> upper.status().binding())
                .isPresent();
        String name =
                world.unit(agreement.parties().upperUnit()).map(Unit::name).orElse("");
        return bound ? Optional.empty() : Optional.of(Refusal.conflict("agreement.upper.unsigned", List.of(), name));
    }
}
