package org.rectify.record.workflow;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rectify.record.ServedRecord;
import org.rectify.record.Waiting;

/**
 * What there is to know of the tasks of one kind of record.
 *
 * @param <R> the record
 * @param <Q> how a step is asked for
 */
public interface ServedTasks<R extends ServedRecord, Q> {

    /**
     * Of whom the record asks what the task stands for.
     *
     * @param variable gives a variable that the task sees
     */
    List<Waiting> asked(String task, Function<String, Object> variable, R record);

    /** ACS counts from 1, high, to 3, low. */
    default int priority(R record) {
        return 2;
    }

    /** What the task's line in an inbox says. */
    default String description(R record) {
        return (Objects.toString(record.number(), "") + " " + record.title()).strip();
    }

    /**
     * The step that ending the task stands for, with its fields.
     *
     * @param variable gives the task's own variable of that name, null where there is none
     * @throws org.rectify.platform.RefusedException where no outcome was chosen, or one that the task does not have
     */
    Q read(String task, Function<String, Object> variable);

    /** The task variable in which the chosen outcome comes: {@code rectwf_signForOutcome} of {@code signForTask}. */
    static String outcomeVariable(String task) {
        return "rectwf_" + task.substring(0, task.length() - "Task".length()) + "Outcome";
    }
}
