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
import org.rectify.problem.internal.ProblemLife;
import org.rectify.problem.internal.ProblemLife.Tally;

/** How problems get into a notice and out of it. */
final class NoticeProblems {

    private NoticeProblems() {}

    /** The problems by id, locked in one order for everybody, so that two notices do not wait for each other. */
    static Map<String, Problem> locked(List<String> ids, Function<String, Problem> lock) {
        Map<String, Problem> locked = new LinkedHashMap<>();
        new TreeSet<>(ids).forEach(id -> locked.put(id, lock.apply(id)));
        return locked;
    }

    static Problem included(Problem problem, String noticeId, String field) {
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
    static Problem released(Problem problem, String noticeId, Tally orders) {
        if (!noticeId.equals(problem.noticeId()) || !orders.none()) {
            return problem;
        }
        return problem.change()
                .noticeId(null)
                .status(ProblemLife.status(problem.end(), false, orders))
                .build();
    }
}
