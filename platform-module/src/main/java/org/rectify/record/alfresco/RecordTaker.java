package org.rectify.record.alfresco;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
    private final RecordStore<R> store;
    private final RecordShape<R, S, Q> shape;
    private final Supplier<Instant> now;

    protected RecordTaker(
            History history,
            ProcessServant<R, S> servant,
            RecordStore<R> store,
            RecordShape<R, S, Q> shape,
            Supplier<Instant> now) {
        this.history = history;
        this.servant = servant;
        this.store = store;
        this.shape = shape;
        this.now = now;
    }

    /** Tells whom and what else the step concerns, after it was written. */
    protected abstract void announce(S step, R before, R after, String by);

    /**
     * Puts on paper what the step issues, after it was written.
     *
     * @return what the history is to hold of it beside what changed
     */
    protected Map<String, Change> issue(R before, R after) {
        return Map.of();
    }

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
        return followed(shape.step().apply(request), before, after);
    }

    /** Takes the step that the ending of one of the process's own tasks stands for; the process goes on by itself. */
    public final R takeByTask(String id, Q request, Caller caller) {
        R before = locked(id, caller);
        byTask.set(true);
        try {
            R after = settle(before, request, caller);
            servant.followTask(shape.step().apply(request), before, after);
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
        if (!store.lock(id) || !store.visible(id, caller)) {
            throw new RefusedException(Refusal.notFound(shape.notFound()));
        }
        return store.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound(shape.notFound())));
    }

    /** Writes a changed record with its history and its rows. */
    public final R write(R before, R changed, S step, String by, String remark, List<String> attachments) {
        R after = shape.next().of(changed, before.version() + 1, now.get());
        store.save(before, after);
        record(before, after, step, by, remark, attachments, before.status().code());
        store.show(after);
        announce(step, before, after, by);
        return after;
    }

    /** Notes how a record that was just made came to be, and gives it a process unless one is already running it. */
    protected final R begun(R draft, S step, String by, String runningProcess) {
        record(draft, draft, step, by, null, List.of(), null);
        return served(draft, runningProcess == null ? servant.start(draft) : runningProcess);
    }

    /** Has the process follow what was written. */
    protected final R followed(S step, R before, R after) {
        return served(after, servant.follow(step, before, after));
    }

    /**
     * Gives the record a process where it has none or one that stands elsewhere than the record.
     *
     * @return whether there was anything to mend
     */
    public final boolean repair(String id) {
        if (!store.lock(id)) {
            return false;
        }
        R found = store.find(id).orElse(null);
        if (found == null || servant.agrees(found)) {
            return false;
        }
        R noted = write(found, found, shape.repairing(), SYSTEM, found.processId(), List.of());
        served(noted, servant.replace(noted));
        return true;
    }

    private R served(R record, String process) {
        if (Objects.equals(record.processId(), process)) {
            return record;
        }
        R served = shape.served().apply(record, process);
        store.save(record, served);
        store.show(served);
        return served;
    }

    private void record(R before, R after, S step, String by, String remark, List<String> attachments, String from) {
        Map<String, Change> changes = new LinkedHashMap<>(shape.changes().apply(before, after));
        changes.putAll(issue(before, after));
        history.append(new History.Step(
                after.id(), now.get(), by, step.code(), from, after.status().code(), remark, changes, attachments));
    }
}
