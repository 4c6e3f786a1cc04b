package org.rectify.record.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rectify.record.ServedRecord;

/**
 * What one thread knows about the process that it is moving. Activiti calls a task's complete listener and the execution's
 * end listener one after the other in the thread that ends the task, so that nothing of this has to be a variable that
 * anybody else could set.
 *
 * @param <R> the record
 * @param <Q> how a step is asked for
 */
public final class Following<R extends ServedRecord, Q> {

    private final ThreadLocal<Map<String, R>> followed = ThreadLocal.withInitial(HashMap::new);
    private final ThreadLocal<Map<String, Supplier<Q>>> taken = ThreadLocal.withInitial(HashMap::new);

    /** Runs work during which the process only follows the record, as it is given here. */
    void run(R record, Runnable work) {
        R outer = followed.get().put(record.id(), record);
        try {
            work.run();
        } finally {
            if (outer == null) {
                followed.get().remove(record.id());
            } else {
                followed.get().put(record.id(), outer);
            }
        }
    }

    /** The record that the process is to follow, null where nobody moves it but the ender of a task. */
    R followed(String recordId) {
        return followed.get().get(recordId);
    }

    /**
     * Remembers what the task's fields ask for until the execution leaves the task; where they can't be read, asking for
     * it refuses then, for what a task listener throws reaches the caller as a fault.
     */
    void remember(String executionId, Supplier<Q> request) {
        taken.get().put(executionId, request);
    }

    /** What was remembered, null where the task was not ended but taken away. */
    Supplier<Q> recall(String executionId) {
        return taken.get().remove(executionId);
    }
}
