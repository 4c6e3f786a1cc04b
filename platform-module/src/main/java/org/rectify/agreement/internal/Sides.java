package org.rectify.agreement.internal;

import java.util.EnumSet;
import java.util.Set;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Side;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;

/** On which side of an agreement somebody stands, and what one may do there. */
public final class Sides {

    /** Who draws up, sends, reviews for the upper unit. */
    public static final UnitRole[] SUPERVISORS = {UnitRole.SUPERVISOR, UnitRole.OFFICER};

    /** Who signs for a unit, where nobody is named. */
    public static final UnitRole[] SIGNERS = {UnitRole.LEADER, UnitRole.SECRETARY};

    private static final Set<UnitRole> BYSTANDERS = EnumSet.of(UnitRole.AUDITOR, UnitRole.ARCHIVIST);

    private Sides() {}

    static boolean supervises(Agreement agreement, Caller caller) {
        return caller.has(agreement.parties().upperUnit(), SUPERVISORS);
    }

    static boolean leads(Agreement agreement, Caller caller) {
        return caller.has(agreement.parties().upperUnit(), SIGNERS);
    }

    /** The one whose signature is waited for: who is named, any leader where nobody is or the named one leads no longer. */
    static boolean signsNow(Agreement agreement, Caller caller, World world) {
        return agreement
                .signing()
                .filter(side -> signs(agreement, side, caller, world))
                .isPresent();
    }

    private static boolean signs(Agreement agreement, Side side, Caller caller, World world) {
        String unit = agreement.parties().unit(side);
        String named = agreement.parties().signer(side);
        return named != null && maySign(world.roles(named, unit))
                ? named.equals(caller.person().userName())
                : caller.has(unit, SIGNERS);
    }

    /** The archivist of the upper unit or of one above it. */
    static boolean archives(Agreement agreement, Caller caller, World world) {
        return world.unit(agreement.parties().upperUnit()).stream()
                .anyMatch(upper -> caller.hasAt(upper, UnitRole.ARCHIVIST));
    }

    /** Anyone with work in the matter, on whichever side. */
    static boolean takesPart(Agreement agreement, Caller caller) {
        return works(caller, agreement.parties().upperUnit())
                || works(caller, agreement.parties().lowerUnit());
    }

    private static boolean works(Caller caller, String unit) {
        return caller.roles().getOrDefault(unit, Set.of()).stream().anyMatch(role -> !BYSTANDERS.contains(role));
    }

    /** Whether the person, by those roles, may be named as signer. */
    static boolean maySign(Set<UnitRole> roles) {
        return Set.of(SIGNERS).stream().anyMatch(roles::contains);
    }
}
