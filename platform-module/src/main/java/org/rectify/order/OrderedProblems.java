package org.rectify.order;

import java.util.List;
import org.rectify.unit.Caller;

/**
 * The problem list, as the steps of orders need it. An order has its problem's words from the list and keeps none itself;
 * what moves an order moves its problem in the same transaction. The feature {@code problem} answers.
 */
public interface OrderedProblems {

    /**
     * What is wanted, with the words of the problem on which the order is to be made, where it is to be made on one of the
     * list; locks that until the transaction ends.
     *
     * @throws org.rectify.platform.RefusedException {@code problem.notFound} or {@code problem.order.ended}, on the field
     *     {@code problemId}
     */
    NewOrder worded(NewOrder wanted, Caller caller);

    /** Enters the problem that comes in with the draft, where it is not in the list already, and notes the draft. */
    void begun(Order draft);

    /**
     * Has the problem follow a step with its order.
     *
     * @return the other orders that show the problem's words, where the step changed these
     * @throws org.rectify.platform.RefusedException {@code problem.issued} where the draft was to change the words of a
     *     problem on which another order is issued
     */
    List<String> follow(Order before, Order after, String by);
}
