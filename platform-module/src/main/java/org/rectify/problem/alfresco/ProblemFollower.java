package org.rectify.problem.alfresco;

import java.util.List;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderedProblems;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.internal.ProblemFollowing;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemList.Standing;
import org.rectify.problem.internal.ProblemSteps;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.unit.Caller;

/** Has problems follow their orders, in the transaction of the order's step. */
public final class ProblemFollower implements OrderedProblems {

    private final ProblemKeeper keeper;
    private final ProblemList list;
    private final ProblemWorld world;

    public ProblemFollower(ProblemKeeper keeper, ProblemList list, ProblemWorld world) {
        this.keeper = keeper;
        this.list = list;
        this.world = world;
    }

    @Override
    public NewOrder worded(NewOrder wanted, Caller caller) {
        String id = wanted.problemId();
        if (id == null) {
            return wanted;
        }
        if (!list.lock(id) || !list.visible(id, caller)) {
            throw new RefusedException(Refusal.invalid("problem.notFound", "problemId"));
        }
        Problem problem = keeper.locked(id);
        if (!ProblemSteps.orderable(problem)) {
            throw new RefusedException(Refusal.invalid("problem.order.ended", "problemId"));
        }
        return wanted.on(id, problem.asOrdered());
    }

    @Override
    public void begun(Order draft) {
        boolean known = list.lock(draft.problemId());
        list.note(draft.problemId(), draft.id(), draft.status(), draft.stamps().createdAt());
        if (known) {
            move(draft, draft.createdBy());
        } else {
            keeper.make(ProblemFollowing.born(draft, world.now()));
        }
    }

    @Override
    public List<String> follow(Order before, Order after, String by) {
        boolean moved = before.status() != after.status();
        boolean felt = ProblemFollowing.feels(before, after);
        if (moved || felt) {
            list.lock(after.problemId());
        }
        if (moved) {
            list.note(
                    after.problemId(),
                    after.id(),
                    after.status(),
                    after.stamps().createdAt());
        }
        if (felt) {
            move(after, by);
        }
        return before.problem().equals(after.problem()) ? List.of() : others(after);
    }

    private List<String> others(Order order) {
        return list.orders(order.problemId()).keySet().stream()
                .filter(id -> !id.equals(order.id()))
                .toList();
    }

    private void move(Order order, String by) {
        Problem problem = keeper.locked(order.problemId());
        Standing standing = list.standing(problem.id());
        Problem after = ProblemFollowing.followed(problem, order, standing.tally(), by, world.now());
        boolean words = !after.facts().equals(problem.facts());
        String said = order.number() == null ? order.title() : order.number();
        keeper.write(problem, after, words ? ProblemStep.EDIT : ProblemStep.ORDER, by, said, standing.clock());
    }
}
