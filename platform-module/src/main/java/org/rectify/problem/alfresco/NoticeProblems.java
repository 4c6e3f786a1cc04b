package org.rectify.problem.alfresco;

import java.util.Collection;
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
import org.rectify.problem.internal.ProblemList;
import org.rectify.unit.Caller;

/** How problems get into a notice and out of it. */
final class NoticeProblems {

    private NoticeProblems() {}

    /** How many there were. */
    static int include(
            ProblemKeeper keeper, ProblemList list, String noticeId, Map<String, String> fields, Caller caller) {
        fields.forEach((id, field) -> {
            if (!list.visible(id, caller)) {
                throw new RefusedException(Refusal.invalid("problem.notFound", field));
            }
        });
        locked(fields.keySet(), keeper::locked).forEach((id, before) -> {
            Problem after = included(before, noticeId, fields.get(id));
            keeper.write(before, after, ProblemStep.INCLUDE, caller.person().userName(), null, List.of());
        });
        return fields.size();
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
    private static Map<String, Problem> locked(Collection<String> ids, Function<String, Problem> lock) {
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
