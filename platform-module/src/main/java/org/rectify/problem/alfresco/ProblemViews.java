package org.rectify.problem.alfresco;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.ProblemView;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemSteps;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.register.LedgerEntry;
import org.rectify.register.Register;
import org.rectify.unit.Caller;

/** Puts together what a problem's page shows, and what the list offers. */
public final class ProblemViews {

    private static final int MOST = 100;

    private final ProblemKeeper keeper;
    private final ProblemList list;
    private final Register register;
    private final ProblemWorld world;

    public ProblemViews(ProblemKeeper keeper, ProblemList list, Register register, ProblemWorld world) {
        this.keeper = keeper;
        this.list = list;
        this.register = register;
        this.world = world;
    }

    ProblemView of(Problem problem, Caller caller) {
        String first = problem.facts().repeatOf();
        return new ProblemView(
                problem,
                ProblemSteps.available(problem, caller, world),
                ProblemSteps.mayEdit(problem, keeper.orders(problem.id()), caller),
                ProblemSteps.mayAttach(problem, caller),
                ProblemSteps.mayOrder(problem, caller, world),
                orders(problem, caller),
                first == null ? null : world.seen(first, caller).orElse(null),
                list.repeats(problem.id(), caller, MOST));
    }

    Map<String, List<ProblemStep>> steps(List<ProblemEntry> entries, Caller caller) {
        return entries.stream()
                .collect(Collectors.toMap(ProblemEntry::id, entry -> ProblemSteps.available(entry, caller, world)));
    }

    private List<LedgerEntry> orders(Problem problem, Caller caller) {
        return list.orders(problem.id()).keySet().stream()
                .filter(id -> register.visible(id, caller))
                .limit(MOST)
                .map(register::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
