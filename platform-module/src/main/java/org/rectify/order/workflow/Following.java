package org.rectify.order.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;

/**
 * What one thread knows about the process that it is moving. Activiti calls a task's complete listener and the execution's
 * end listener one after the other in the thread that ends the task, so that nothing of this has to be a variable that
 * anybody else could set.
 */
final class Following {

    private final ThreadLocal<Map<String, Order>> followed = ThreadLocal.withInitial(HashMap::new);
    private final ThreadLocal<Map<String, Supplier<StepRequest>>> taken = ThreadLocal.withInitial(HashMap::new);

    /** Runs work during which the process only follows the order, as it is given here. */
    void run(Order order, Runnable work) {
        Order outer = followed.get().put(order.id(), order);
        try {
            work.run();
        } finally {
            if (outer == null) {
                followed.get().remove(order.id());
            } else {
                followed.get().put(order.id(), outer);
            }
        }
    }

    /** The order that the process is to follow, null where nobody moves it but the ender of a task. */
    Order followed(String orderId) {
        return followed.get().get(orderId);
    }

    /**
     * Remembers what the task's fields ask for until the execution leaves the task; where they can't be read, asking for
     * it refuses then, for what a task listener throws reaches the caller as a fault.
     */
    void remember(String executionId, Supplier<StepRequest> request) {
        taken.get().put(executionId, request);
    }

    /** What was remembered, null where the task was not ended but taken away. */
    Supplier<StepRequest> recall(String executionId) {
        return taken.get().remove(executionId);
    }
}
