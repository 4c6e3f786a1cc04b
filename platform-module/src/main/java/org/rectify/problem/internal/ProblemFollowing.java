package org.rectify.problem.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemBuilder;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.internal.ProblemLife.Tally;

/** How a problem follows its orders. */
public final class ProblemFollowing {

    private ProblemFollowing() {}

    /** The problem that came in with an order; its unit learns of it when the order is issued. */
    public static Problem born(Order order, Instant at) {
        return new ProblemBuilder()
                .id(order.problemId())
                .status(ProblemStatus.PREPARING)
                .facts(facts(order, null, order.leadUnit()))
                .recordingUnit(order.issuingUnit())
                .noticeId(order.noticeId())
                .bornOf(order.id())
                .disclosed(false)
                .createdBy(order.createdBy())
                .createdAt(at)
                .modifiedAt(at)
                .demo(order.demo())
                .build();
    }

    /**
     * Whether the order's problem may be another after the step, or show another light: where the order does not count as
     * something else, its clock goes on as before, and neither its words nor its units changed, it is as it was.
     */
    public static boolean feels(Order before, Order after) {
        return !counted(before).equals(counted(after))
                || !before.clocking().equals(after.clocking())
                || before.suspended() != after.suspended()
                || !before.problem().equals(after.problem())
                || !before.leadUnit().equals(after.leadUnit())
                || !Objects.equals(before.issuingUnit(), after.issuingUnit());
    }

    private static Tally counted(Order order) {
        return Tally.of(List.of(order.status()));
    }

    /**
     * The problem after one of its orders moved or was filled in anew; equal to {@code problem} where nothing changes.
     *
     * @param orders the problem's orders, this one counted as it is now
     * @throws RefusedException {@code problem.issued} where the words are to be changed although an order is issued
     */
    public static Problem followed(Problem problem, Order order, Tally orders, String by, Instant at) {
        ProblemBuilder after = problem.change();
        boolean origin = order.id().equals(problem.bornOf());
        boolean words = !order.problem().equals(problem.asOrdered());
        if (words && orders.issued()) {
            throw new RefusedException(Refusal.invalid("problem.issued", "problem"));
        }
        if (words || origin) {
            after.facts(facts(
                    order,
                    problem.facts(),
                    origin ? order.leadUnit() : problem.facts().unit()));
        }
        if (origin && !problem.disclosed()) {
            after.recordingUnit(order.issuingUnit());
        }
        Problem.End end = problem.end();
        if (origin && !problem.disclosed() && order.status() == OrderStatus.DISCARDED && orders.none()) {
            end = new Problem.End(ProblemStatus.WITHDRAWN, null, by, at);
        }
        return after.end(end)
                .disclosed(problem.disclosed() || orders.issued())
                .status(ProblemLife.status(end, problem.noticeId() != null, orders))
                .build();
    }

    private static ProblemFacts facts(Order order, ProblemFacts known, String unit) {
        Order.Problem said = order.problem();
        return new ProblemFacts(
                said.description(),
                said.source(),
                said.category(),
                said.severity(),
                said.pace(),
                said.foundOn(),
                said.foundAt(),
                known == null ? null : known.foundBy(),
                unit,
                known == null ? null : known.repeatOf());
    }
}
