package org.rectify.problem.internal;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** On which side of a problem somebody stands. */
final class ProblemSides {

    private static final Set<UnitRole> BYSTANDERS = EnumSet.of(UnitRole.AUDITOR, UnitRole.ARCHIVIST);
    private static final UnitRole[] SUPERVISORS = {UnitRole.SUPERVISOR, UnitRole.OFFICER};

    private ProblemSides() {}

    /** The nearest of the caller's supervising units above the unit, for which the caller may enter problems. */
    static Optional<Unit> supervisorOf(Unit unit, Caller caller) {
        return caller.units().values().stream()
                .filter(own ->
                        own.supervising() && own.covers(unit) && !own.code().equals(unit.code()))
                .filter(own -> caller.has(own.code(), SUPERVISORS))
                .max(Comparator.comparing((Unit own) -> own.path().length()).thenComparing(Unit::path));
    }

    /** Anyone who works on the unit's matters. */
    static boolean works(String unit, Caller caller) {
        return caller.roles().getOrDefault(unit, Set.of()).stream().anyMatch(role -> !BYSTANDERS.contains(role));
    }

    /** Whoever may enter problems for the unit that keeps this one. */
    static boolean keeps(ProblemStand problem, Caller caller) {
        return problem.selfFound() ? works(problem.keeper(), caller) : caller.has(problem.keeper(), SUPERVISORS);
    }

    /** Whoever supervises the unit. */
    static boolean supervises(String unit, Caller caller, ProblemWorld world) {
        return world.unit(unit).flatMap(found -> supervisorOf(found, caller)).isPresent();
    }
}
