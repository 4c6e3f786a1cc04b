package org.rectify.problem.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.internal.ProblemLife.Tally;
import org.rectify.unit.Caller;

/**
 * What may be done with a problem, by whom and when. Refuses by {@link RefusedException}; knows no service and has no
 * side effect.
 */
public final class ProblemSteps {

    /** The steps that people ask for, in the order in which they are offered. */
    public static final List<ProblemStep> ALL =
            List.of(ProblemStep.CLAIM, ProblemStep.SETTLE, ProblemStep.WITHDRAW, ProblemStep.TAKE_UP);

    private static final Set<ProblemStep> WITH_REASON =
            EnumSet.of(ProblemStep.SETTLE, ProblemStep.WITHDRAW, ProblemStep.TAKE_UP);

    private ProblemSteps() {}

    /** Whether the step has to be given a reason; it takes a remark in any case. */
    public static boolean needsReason(ProblemStep step) {
        return WITH_REASON.contains(step);
    }

    /** The steps that the caller may take now. */
    public static List<ProblemStep> available(Problem problem, Caller caller, ProblemWorld world) {
        return available(ProblemStand.of(problem), caller, world);
    }

    /** The same, told from the list's row of the problem. */
    public static List<ProblemStep> available(ProblemEntry entry, Caller caller, ProblemWorld world) {
        return available(ProblemStand.of(entry), caller, world);
    }

    private static List<ProblemStep> available(ProblemStand problem, Caller caller, ProblemWorld world) {
        return ALL.stream()
                .filter(step -> when(step, problem) && who(step, problem, caller, world))
                .toList();
    }

    /** The problem as the step leaves it. */
    public static Problem taken(
            Problem problem,
            ProblemStep step,
            String remark,
            Integer expectedVersion,
            Caller caller,
            ProblemWorld world) {
        current(problem, expectedVersion, caller, world);
        ProblemStand stand = ProblemStand.of(problem);
        if (!when(step, stand)) {
            throw conflict("problem.step.unavailable", problem, caller, world);
        }
        if (!who(step, stand, caller, world)) {
            throw new RefusedException(Refusal.forbidden("problem.step.forbidden"));
        }
        if (remark == null && needsReason(step)) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "remark", "remark"));
        }
        String by = caller.person().userName();
        return switch (step) {
            case CLAIM ->
                problem.change().claim(new Problem.Claim(by, world.now())).build();
            case SETTLE -> ended(problem, ProblemStatus.SETTLED, remark, by, world);
            case WITHDRAW -> ended(problem, ProblemStatus.WITHDRAWN, remark, by, world);
            case TAKE_UP ->
                problem.change().end(null).status(ProblemStatus.OPEN).build();
            default -> throw new IllegalArgumentException(step.code());
        };
    }

    /** Whether the caller may change what the problem says, now. */
    public static boolean mayEdit(Problem problem, Tally orders, Caller caller) {
        return unissued(problem, orders) && ProblemSides.keeps(ProblemStand.of(problem), caller);
    }

    /** The problem with the facts in place of its own. */
    public static Problem edited(
            Problem problem,
            Tally orders,
            ProblemFacts facts,
            Integer expectedVersion,
            Caller caller,
            ProblemWorld world) {
        current(problem, expectedVersion, caller, world);
        if (!unissued(problem, orders)) {
            throw conflict("problem.issued", problem, caller, world);
        }
        if (!ProblemSides.keeps(ProblemStand.of(problem), caller)) {
            throw new RefusedException(Refusal.forbidden("problem.step.forbidden"));
        }
        List<Refusal> wrong = ProblemEntering.judgeAgain(problem, facts, caller, world);
        if (!wrong.isEmpty()) {
            throw new RefusedException(wrong.get(0));
        }
        return problem.change()
                .facts(ProblemEntering.settled(facts, caller, world))
                .build();
    }

    /** Whether the caller may add a file, now: whoever keeps it and the unit concerned, until it is at an end. */
    public static boolean mayAttach(Problem problem, Caller caller) {
        return !problem.status().ended()
                && (ProblemSides.keeps(ProblemStand.of(problem), caller)
                        || ProblemSides.works(problem.facts().unit(), caller));
    }

    /** Refuses a file that may not be added. */
    public static void attaching(Problem problem, Caller caller, ProblemWorld world) {
        if (problem.status().ended()) {
            throw conflict("problem.step.unavailable", problem, caller, world);
        }
        if (!mayAttach(problem, caller)) {
            throw new RefusedException(Refusal.forbidden("problem.step.forbidden"));
        }
    }

    /** Whether the caller may draw up an order or a notice on it, now. */
    public static boolean mayOrder(Problem problem, Caller caller, ProblemWorld world) {
        return orderable(problem) && ProblemSides.supervises(problem.facts().unit(), caller, world);
    }

    /** Whether an order may be made on it: several may run, but none is begun on what has ended. */
    public static boolean orderable(Problem problem) {
        return !problem.status().ended();
    }

    private static boolean unissued(Problem problem, Tally orders) {
        return problem.end() == null && !orders.issued();
    }

    private static Problem ended(Problem problem, ProblemStatus status, String reason, String by, ProblemWorld world) {
        return problem.change()
                .end(new Problem.End(status, reason, by, world.now()))
                .status(status)
                .build();
    }

    private static boolean when(ProblemStep step, ProblemStand problem) {
        return switch (step) {
            case CLAIM ->
                !problem.claimed() && problem.disclosed() && !problem.status().ended();
            case SETTLE, WITHDRAW -> problem.status() == ProblemStatus.OPEN;
            case TAKE_UP -> problem.status() == ProblemStatus.SETTLED || problem.status() == ProblemStatus.WITHDRAWN;
            default -> false;
        };
    }

    private static boolean who(ProblemStep step, ProblemStand problem, Caller caller, ProblemWorld world) {
        return switch (step) {
            case CLAIM -> ProblemSides.works(problem.unit(), caller);
            case WITHDRAW -> ProblemSides.keeps(problem, caller);
            case SETTLE, TAKE_UP ->
                ProblemSides.keeps(problem, caller) || ProblemSides.supervises(problem.unit(), caller, world);
            default -> false;
        };
    }

    private static void current(Problem problem, Integer expectedVersion, Caller caller, ProblemWorld world) {
        if (expectedVersion != null && expectedVersion != problem.version()) {
            throw conflict("problem.version.stale", problem, caller, world);
        }
    }

    private static RefusedException conflict(String code, Problem problem, Caller caller, ProblemWorld world) {
        List<String> allowed = new ArrayList<>();
        available(problem, caller, world).forEach(step -> allowed.add(step.code()));
        return new RefusedException(Refusal.conflict(code, allowed));
    }
}
