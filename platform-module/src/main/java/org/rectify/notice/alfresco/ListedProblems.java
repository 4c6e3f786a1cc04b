package org.rectify.notice.alfresco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.notice.Notice;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.Problems;

/** Marks the problems of the problem list that a notice takes, and gives back those that it lets go. */
final class ListedProblems {

    private final Problems problems;

    ListedProblems(Problems problems) {
        this.problems = problems;
    }

    /** Takes what a new draft names. */
    void take(Notice draft) {
        take(draft, 0, List.of());
    }

    /**
     * Takes what came in and gives back what went.
     *
     * @param sent the position at which the problems begin that somebody sent, so that a refusal names theirs
     */
    void follow(Notice before, Notice after, int sent) {
        List<String> gone = new ArrayList<>(before.listed());
        gone.removeAll(after.listed());
        if (!gone.isEmpty()) {
            problems.release(after.id(), gone);
        }
        take(after, sent, before.listed());
    }

    /** Gives back all on which no order counts: the notice has come to its end. Those under orders follow these. */
    void letGo(Notice notice) {
        List<String> unordered = problems.ofNotice(notice.id()).stream()
                .filter(problem -> problem.status() == ProblemStatus.PREPARING)
                .map(Problem::id)
                .toList();
        if (!unordered.isEmpty()) {
            problems.release(notice.id(), unordered);
        }
    }

    private void take(Notice notice, int sent, List<String> known) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < notice.problems().size(); i++) {
            String id = notice.problems().get(i).problemId();
            if (id != null && !known.contains(id)) {
                fields.put(id, "problems[" + (i - sent) + "].problemId");
            }
        }
        if (!fields.isEmpty()) {
            problems.include(notice.id(), fields);
        }
    }
}
