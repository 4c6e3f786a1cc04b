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

    /** Brings the process along after a step that was not taken by ending one of its tasks. */
    void follow(Step step, String by, Order before, Order after);

    /** Whether the process is there and stands where the record says. */
    boolean agrees(Order order);

    /** The diagram's elements where the process stands; empty where there is no process. */
    List<String> standsAt(Order order);

    /** Removes what is left of the order's processes, to make way for a new one. */
    void discard(Order order);
}
