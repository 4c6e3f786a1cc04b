package org.rectify.order;

/** What the problems of orders say, as an order's record needs it. The feature {@code problem} answers. */
@FunctionalInterface
public interface ProblemWords {

    /** The words of a problem that exists. */
    Order.Problem of(String problemId);
}
