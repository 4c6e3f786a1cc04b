package org.rectify.problem.alfresco;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.internal.ProblemLife;
import org.rectify.problem.internal.ProblemLife.Tally;
import org.rectify.unit.Caller;

/** How problems get into a notice and out of it. */
final class NoticeProblems {

    private NoticeProblems() {}

    /** How many there were. */
    static int include(ProblemKeeper keeper, String noticeId, List<String> ids, Caller caller) {
        Map<String, Problem> locked = locked(ids, id -> keeper.locked(id, caller));
        for (int i = 0; i < ids.size(); i++) {
            Problem before = locked.get(ids.get(i));
            Problem after = included(before, noticeId, "problems[" + i + "]");
            keeper.write(before, after, ProblemStep.INCLUDE, caller.person().userName(), null, List.of());
        }
        return ids.size();
    }

    /** How many there were. */
    static int release(ProblemKeeper keeper, String noticeId, List<String> ids, Caller caller) {
        locked(ids, keeper::locked).values().forEach(before -> {
            Problem after = released(before, noticeId, keeper.orders(before.id()));
            keeper.write(before, after, ProblemStep.RELEASE, caller.person().userName(), null, List.of());
        });
        return ids.size();
    }

    /** The problems by id, locked in one order for everybody, so that two notices do not wait for each other. */
    private static Map<String, Problem> locked(List<String> ids, Function<String, Problem> lock) {
        Map<String, Problem> locked = new LinkedHashMap<>();
        new TreeSet<>(ids).forEach(id -> locked.put(id, lock.apply(id)));
        return locked;
    }

    private static Problem included(Problem problem, String noticeId, String field) {
        if (noticeId.equals(problem.noticeId())) {
            return problem;
        }
        if (problem.status() != ProblemStatus.OPEN) {
            throw new RefusedException(Refusal.invalid("problem.taken", field));
        }
        return problem.change()
                .noticeId(noticeId)
                .status(ProblemStatus.PREPARING)
                .build();
    }

    /** What has an order that counts keeps the notice that brought it. */
    private static Problem released(Problem problem, String noticeId, Tally orders) {
        if (!noticeId.equals(problem.noticeId()) || !orders.none()) {
            return problem;
        }
        return problem.change()
                .noticeId(null)
                .status(ProblemLife.status(problem.end(), false, orders))
                .build();
    }
}
