package org.rectify.problem.alfresco;

import java.util.List;
import java.util.Map;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.internal.ProblemChanges;
import org.rectify.problem.internal.ProblemLife.Tally;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemProjection;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.unit.Caller;

/**
 * The one place through which a problem's record changes: node, history and row together, under the lock of its row from
 * before the record is read until the transaction ends. A problem has no process, for nothing of it waits in an inbox.
 */
public final class ProblemKeeper {

    private final ProblemNodes nodes;
    private final ProblemList list;
    private final History history;
    private final ProblemSearch search;
    private final ProblemWorld world;

    public ProblemKeeper(
            ProblemNodes nodes, ProblemList list, History history, ProblemSearch search, ProblemWorld world) {
        this.nodes = nodes;
        this.list = list;
        this.history = history;
        this.search = search;
        this.world = world;
    }

    /** Makes the record and what belongs to it. */
    void make(Problem problem) {
        // No order on it is open yet.
        list.put(row(problem, DeadlineFacts.NONE));
        nodes.create(problem);
        record(problem, problem, ProblemStep.CREATE, problem.createdBy(), null, List.of());
        search.put(problem, DeadlineFacts.NONE);
    }

    /** The problem under its lock; {@code problem.notFound} also where the caller may not know of it. */
    Problem locked(String id, Caller caller) {
        if (!list.lock(id) || !list.visible(id, caller)) {
            throw new RefusedException(Refusal.notFound("problem.notFound"));
        }
        return nodes.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound("problem.notFound")));
    }

    /** The problem under its lock, whoever asks. */
    Problem locked(String id) {
        list.lock(id);
        return nodes.find(id).orElseThrow(() -> new IllegalStateException("The problem " + id + " is gone"));
    }

    /** Writes a changed record with its history and its row; a record that is as before is left be. */
    Problem write(Problem before, Problem changed, ProblemStep step, String by, String remark, List<String> files) {
        return changed.equals(before)
                ? before
                : write(before, changed, step, by, remark, files, list.clock(before.id()));
    }

    /** The same, where its orders' clock may have changed: that is shown in any case. */
    Problem write(Problem before, Problem changed, ProblemStep step, String by, String remark, DeadlineFacts clock) {
        if (!changed.equals(before)) {
            return write(before, changed, step, by, remark, List.of(), clock);
        }
        if (list.put(row(before, clock))) {
            search.put(before, clock);
        }
        return before;
    }

    private Problem write(
            Problem before,
            Problem changed,
            ProblemStep step,
            String by,
            String remark,
            List<String> files,
            DeadlineFacts clock) {
        Problem after = changed.change()
                .version(before.version() + 1)
                .modifiedAt(world.now())
                .build();
        nodes.save(before, after);
        record(before, after, step, by, remark, files);
        list.put(row(after, clock));
        search.put(after, clock);
        return after;
    }

    private ProblemEntry row(Problem problem, DeadlineFacts clock) {
        return ProblemProjection.of(problem, clock, world);
    }

    /** How many orders on the problem are at which part of their life. */
    Tally orders(String id) {
        return list.standing(id).tally();
    }

    private void record(Problem before, Problem after, ProblemStep step, String by, String remark, List<String> files) {
        Map<String, Change> changes = ProblemChanges.between(before, after);
        history.append(new History.Step(
                after.id(),
                world.now(),
                by,
                step.code(),
                step == ProblemStep.CREATE ? null : before.status().code(),
                after.status().code(),
                remark,
                changes,
                files));
    }
}
