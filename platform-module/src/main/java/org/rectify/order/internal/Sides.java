package org.rectify.order.internal;

import java.util.EnumSet;
import java.util.Set;
import org.rectify.order.Order;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;

/**
 * On which side of an order somebody stands. Supervising power follows the tree: where a street committee issues to its
 * communities it has no 督办员 of its own, and its officers and secretary do what those and the leader do above.
 */
final class Sides {

    /** Whoever works on a unit's matters. */
    static final Set<UnitRole> WORKING =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(UnitRole.AUDITOR, UnitRole.ARCHIVIST)));

    /** Who hands out the work within a unit. */
    static final Set<UnitRole> HANDING_OUT = Set.of(UnitRole.LIAISON, UnitRole.SECRETARY, UnitRole.LEADER);

    static final UnitRole[] SUPERVISORS = {UnitRole.SUPERVISOR, UnitRole.OFFICER};
    static final UnitRole[] LEADERS = {UnitRole.LEADER, UnitRole.SECRETARY};

    private Sides() {}

    /** 督办: creates, issues, verifies for the issuing unit. */
    static boolean supervises(Order order, Caller caller, World world) {
        return caller.has(order.issuingUnit(), SUPERVISORS);
    }

    /** 领导 of the issuing unit. */
    static boolean leads(Order order, Caller caller, World world) {
        return caller.has(order.issuingUnit(), LEADERS);
    }

    static boolean supervisesOrLeads(Order order, Caller caller, World world) {
        return supervises(order, caller, world) || leads(order, caller, world);
    }

    /**
     * The one who is asked to approve: the leader that the draft names, any leader where it names none or the one it names
     * leads the unit no longer.
     */
    static boolean approves(Order order, Caller caller, World world) {
        boolean named = order.approver() != null
                && People.leaderOf(order.approver(), order.issuingUnit(), "approver", world)
                        .isEmpty();
        return named ? order.approver().equals(caller.person().userName()) : leads(order, caller, world);
    }

    /** Anyone of the lead unit who works on its matters. */
    static boolean rectifies(Order order, Caller caller, World world) {
        return works(caller, order.leadUnit());
    }

    /** Anyone of an assisting unit whose part is open. */
    static boolean assists(Order order, Caller caller, World world) {
        return order.parts().stream().anyMatch(part -> !part.completed() && works(caller, part.unit()));
    }

    /** Verifies, and is neither of the lead unit nor of an assisting one: 谁验收谁负责, never the unit's own people. */
    static boolean verifies(Order order, Caller caller, World world) {
        return supervises(order, caller, world) && !ownMatter(order, caller);
    }

    /** Whether the caller belongs to a unit that does the work. */
    static boolean ownMatter(Order order, Caller caller) {
        return caller.belongsTo(order.leadUnit())
                || order.parts().stream().anyMatch(part -> caller.belongsTo(part.unit()));
    }

    /** The archivist of the issuing unit or of one above it: a street committee files nothing itself. */
    static boolean archives(Order order, Caller caller, World world) {
        return world.unit(order.issuingUnit()).stream().anyMatch(issuer -> caller.hasAt(issuer, UnitRole.ARCHIVIST));
    }

    /** Anyone with work in the matter, on whichever side. */
    static boolean takesPart(Order order, Caller caller, World world) {
        return supervisesOrLeads(order, caller, world)
                || rectifies(order, caller, world)
                || order.parts().stream().anyMatch(part -> works(caller, part.unit()));
    }

    static boolean works(Caller caller, String unit) {
        return caller.roles().getOrDefault(unit, Set.of()).stream().anyMatch(WORKING::contains);
    }
}
