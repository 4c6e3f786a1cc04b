package org.rectify.record.alfresco;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.ServedRecord;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;

/**
 * Takes steps with records of one kind: the one place through which such a record changes, whether a step comes by REST,
 * from a task or from a timer. Holds the record's lock from before the record is read until the transaction ends, so that
 * two steps on one record follow each other and the second is judged by what the first left. What a step does is decided
 * by the kind; what it leaves (nodes, history, ledger, news, process) is the same for all.
 *
 * @param <R> the record
 * @param <S> its steps
 * @param <Q> how a step is asked for
 */
public abstract class RecordTaker<R extends ServedRecord, S extends Coded, Q> {

    /** In the history, for what nobody did. */
    public static final String SYSTEM = "system";

    private final History history;
    private final ThreadLocal<Boolean> byTask = new ThreadLocal<>();
    private final ProcessServant<R, S> servant;

    protected RecordTaker(History history, ProcessServant<R, S> servant) {
        this.history = history;
        this.servant = servant;
    }

    /** Locks the record until the transaction ends; false where there is none. */
    protected abstract boolean lock(String id);

    /** Whether the caller may know of the record. */
    protected abstract boolean visible(String id, Caller caller);

    /** The code of the refusal for a record that is unknown or out of scope. */
    protected abstract String notFound();

    protected abstract Optional<R> find(String id);

    /** Writes the nodes as they differ. */
    protected abstract void save(R before, R after);

    /** Writes the rows that lists, counts and inboxes need. */
    protected abstract void show(R record);

    /** Tells the people whom the step concerns. */
    protected abstract void announce(S step, R before, R after, String by);

    /** The status's code. */
    protected abstract String status(R record);

    /** What changed, field by field, for the timeline. */
    protected abstract Map<String, Change> changes(R before, R after);

    /**
     * Puts on paper what the step issues, after it was written.
     *
     * @return what the history is to hold of it beside what changed
     */
    protected Map<String, Change> issue(R before, R after) {
        return Map.of();
    }

    /** The record as the next version, changed now. */
    protected abstract R next(R changed, int version, Instant at);

    /** The record with the process that serves it. */
    protected abstract R withProcess(R record, String process);

    protected abstract Instant now();

    /** The step that was asked for. */
    protected abstract S step(Q request);

    /** The step by which the process was mended. */
    protected abstract S repairing();

    /**
     * Decides, and writes what was decided, or refuses.
     *
     * @throws RefusedException where the step is not to be taken
     */
    protected abstract R settle(R before, Q request, Caller caller);

    /** Takes the step as the caller, and has the process follow. */
    public final R take(String id, Q request, Caller caller) {
        R before = locked(id, caller);
        R after = settle(before, request, caller);
        return followed(step(request), caller.person().userName(), before, after);
    }

    /** Takes the step that the ending of one of the process's own tasks stands for; the process goes on by itself. */
    public final R takeByTask(String id, Q request, Caller caller) {
        R before = locked(id, caller);
        byTask.set(true);
        try {
            R after = settle(before, request, caller);
            servant.followTask(step(request), before, after);
            return after;
        } finally {
            byTask.remove();
        }
    }

    /**
     * Does what a step brings about with other processes: now, or, where a task's ending takes the step, once the engine
     * is done with that task. What begins and moves on within one and the same command of the engine leaves a task's
     * candidates without their task.
     */
    protected final void withOtherProcesses(Runnable work) {
        if (byTask.get() == null) {
            work.run();
        } else {
            servant.beforeCommit(work);
        }
    }

    /** The record under its lock, as it is now. */
    public final R locked(String id, Caller caller) {
        if (!lock(id) || !visible(id, caller)) {
            throw new RefusedException(Refusal.notFound(notFound()));
        }
        return find(id).orElseThrow(() -> new RefusedException(Refusal.notFound(notFound())));
    }

    /** Writes a changed record with its history and its rows. */
    public final R write(R before, R changed, S step, String by, String remark, List<String> attachments) {
        R after = next(changed, before.version() + 1, now());
        save(before, after);
        record(before, after, step, by, remark, attachments, status(before));
        show(after);
        announce(step, before, after, by);
        return after;
    }

    /** Notes how a record that was just made came to be, and gives it a process unless one is already running it. */
    protected final R begun(R draft, S step, String by, String runningProcess) {
        record(draft, draft, step, by, null, List.of(), null);
        return served(draft, runningProcess == null ? servant.start(draft) : runningProcess);
    }

    /** Has the process follow what was written. */
    protected final R followed(S step, String by, R before, R after) {
        return served(after, servant.follow(step, by, before, after));
    }

    /**
     * Gives the record a process where it has none or one that stands elsewhere than the record.
     *
     * @return whether there was anything to mend
     */
    public final boolean repair(String id) {
        if (!lock(id)) {
            return false;
        }
        R found = find(id).orElse(null);
        if (found == null || servant.agrees(found)) {
            return false;
        }
        R noted = write(found, found, repairing(), SYSTEM, found.processId(), List.of());
        served(noted, servant.replace(noted));
        return true;
    }

    private R served(R record, String process) {
        if (Objects.equals(record.processId(), process)) {
            return record;
        }
        R served = withProcess(record, process);
        save(record, served);
        show(served);
        return served;
    }

    private void record(R before, R after, S step, String by, String remark, List<String> attachments, String from) {
        Map<String, Change> changes = new LinkedHashMap<>(changes(before, after));
        changes.putAll(issue(before, after));
        history.append(new History.Step(
                after.id(), now(), by, step.code(), from, status(after), remark, changes, attachments));
    }
}
