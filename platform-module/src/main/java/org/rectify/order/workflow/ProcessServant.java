package org.rectify.order.workflow;

import java.util.List;
import org.rectify.order.Order;
import org.rectify.order.Step;

/**
 * Keeps the workflow instance of an order where the order's record says. It decides nothing: whatever it finds, it brings
 * the process to the record and never the record to the process.
 */
public interface ProcessServant {

    /**
     * Starts a process at the place where the record stands.
     *
     * @return the workflow instance's id
     */
    String start(Order order);

    /**
     * Brings the process along after a step that was not taken by ending one of its tasks.
     *
     * @return the id of the process that serves the order from now on: a new one where the old one was gone
     */
    String follow(Step step, String by, Order before, Order after);

    /**
     * Does what a step asks of the process beside the task by whose ending it was taken, once the engine is done with
     * that task: within the same transaction, before it commits.
     */
    void followTask(Step step, Order before, Order after);

    /** Whether the process is there and stands where the record says. */
    boolean agrees(Order order);

    /** The diagram's elements where the process stands; empty where there is no process. */
    List<String> standsAt(Order order);

    /** Ends what is left of the order's process, and starts a new one at the recorded place unless the life is over. */
    String replace(Order order);
}
