package org.rectify.record.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.record.ServedRecord;

/**
 * What there is to know of the process of one kind of record: plain functions of the record.
 *
 * @param <R> the record
 * @param <S> its steps
 */
public interface ServedProcess<R extends ServedRecord, S> {

    /** The day by which the host's lists of workflows say that it is due. */
    String DUE = "bpm_workflowDueDate";

    /** 1 for high to 3 for low, in the host's lists of workflows. */
    String PRIORITY = "bpm_workflowPriority";

    /** The process's key. */
    String key();

    /** The variable that names the record, {@code rectwf_orderId}. */
    String idVariable();

    /**
     * What routing and timers read, and what the host's lists of workflows show, written after every step. Each variable
     * also is a property of the process's start task, of our task model or of the host's.
     */
    Map<String, Object> variables(R record);

    /** Whether the process is at its end where the record stands. */
    boolean over(R record);

    /** How many tasks of each key the record calls for. */
    Map<String, Long> expected(R record);

    /** Keys of the tasks that may be there or not while the process stands rightly. */
    default Set<String> atWill() {
        return Set.of();
    }

    /** Of the engine's active elements, those that a person would point at. */
    List<String> shown(List<String> activities);

    /** What the step, taken otherwise than by ending a task, does to the process, in order. */
    List<Move> moves(S step, R before, R after);

    /** The messages that the step sends beside the task that it ends. */
    default List<String> messages(S step, R before, R after) {
        return List.of();
    }

    /** Requests that wait for their decision; a process that begins anew has to hear of them again. */
    default List<String> pending(R record) {
        return List.of();
    }

    /** The message on which the process begins anew where the record stands. */
    String recordMoved();
}
