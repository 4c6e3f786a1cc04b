package org.rectify.problem;

import java.util.List;
import org.rectify.register.LedgerEntry;

/**
 * A problem as its page shows it to one caller.
 *
 * @param steps what the caller may do now
 * @param mayEdit whether the caller may change what it says
 * @param mayAttach whether the caller may add a file
 * @param mayOrder whether the caller may draw up an order or a notice on it
 * @param orders those on it that the caller may see, first ones first
 * @param repeatOf the problem of which it is a repeat, null where it is none or out of the caller's scope
 * @param repeats where it was found again, as far as the caller may see
 */
public record ProblemView(
        Problem problem,
        List<ProblemStep> steps,
        boolean mayEdit,
        boolean mayAttach,
        boolean mayOrder,
        List<LedgerEntry> orders,
        ProblemEntry repeatOf,
        List<ProblemEntry> repeats) {

    public ProblemView {
        steps = List.copyOf(steps);
        orders = List.copyOf(orders);
        repeats = List.copyOf(repeats);
    }
}
