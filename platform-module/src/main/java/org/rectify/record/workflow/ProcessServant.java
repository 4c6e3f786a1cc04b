package org.rectify.record.workflow;

import java.util.List;
import org.rectify.record.ServedRecord;

/**
 * Keeps the workflow instance of a record where the record says. It decides nothing: whatever it finds, it brings
 * the process to the record and never the record to the process.
 *
 * @param <R> the record
 * @param <S> its steps
 */
public interface ProcessServant<R extends ServedRecord, S> {

    /**
     * Starts a process at the place where the record stands.
     *
     * @return the workflow instance's id
     */
    String start(R record);

    /**
     * Brings the process along after a step that was not taken by ending one of its tasks.
     *
     * @return the id of the process that serves the record from now on: a new one where the old one was gone
     */
    String follow(S step, R before, R after);

    /**
     * Does what a step asks of the process beside the task by whose ending it was taken, once the engine is done with
     * that task: within the same transaction, before it commits.
     */
    void followTask(S step, R before, R after);

    /** Does the work once the engine has ended the task at hand, in the same transaction and as the same user. */
    void beforeCommit(Runnable work);

    /** Whether the process is there and stands where the record says. */
    boolean agrees(R record);

    /** The diagram's elements where the process stands; empty where there is no process. */
    List<String> standsAt(R record);

    /** Ends what is left of the record's process, and starts a new one at the recorded place unless the life is over. */
    String replace(R record);
}
