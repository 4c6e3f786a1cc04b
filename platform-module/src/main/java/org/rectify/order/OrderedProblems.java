package org.rectify.order;

import java.util.List;
import org.rectify.unit.Caller;

/**
 * The problem list, as the steps of orders need it. An order has its problem's words from the list and keeps none itself;
 * what moves an order moves its problem in the same transaction. The feature {@code problem} answers.
 */
public interface OrderedProblems {

    /**
     * The words of the problem on which the caller wants to make an order; locks it until the transaction ends.
     *
     * @throws org.rectify.platform.RefusedException {@code problem.notFound} or {@code problem.order.ended}, on the field
     *     {@code problemId}
     */
    Order.Problem orderable(String problemId, Caller caller);

    /** Enters the problem that comes in with the draft, where it is not in the list already, and notes the draft. */
    void begun(Order draft);

    /** The other orders on the order's problem. */
    List<String> others(Order order);

    /**
     * Has the problem follow a step with its order.
     *
     * @throws org.rectify.platform.RefusedException {@code problem.issued} where the draft was to change the words of a
     *     problem on which another order is issued
     */
    void follow(Order before, Order after, String by);
}
