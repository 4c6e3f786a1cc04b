package org.rectify.order.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.order.Order;
import org.rectify.order.alfresco.OrderRecords;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.workflow.RectifyProcesses;

/**
 * Finds the order that an execution serves. Anybody who has a task can set the process's variables over ACS's REST, so
 * the order that they name has to name the process too.
 */
final class ServedOrders {

    private final OrderRecords records;
    private final Following following;

    ServedOrders(OrderRecords records, Following following) {
        this.records = records;
        this.following = following;
    }

    /** The order being followed in this thread, null where nobody moves the process but the ender of a task. */
    Order followed(DelegateExecution execution) {
        return following.followed(id(execution));
    }

    /** The order as it is, or as it is being followed. */
    Order of(DelegateExecution execution) {
        Order followed = followed(execution);
        return followed == null ? record(execution) : followed;
    }

    /** The id of the order that the execution truly serves. */
    String trueId(DelegateExecution execution) {
        return record(execution).id();
    }

    static String process(DelegateExecution execution) {
        return "activiti$" + execution.getProcessInstanceId();
    }

    private Order record(DelegateExecution execution) {
        return records.find(id(execution))
                .filter(order -> process(execution).equals(order.processId()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("order.notFound")));
    }

    private static String id(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(RectifyProcesses.ORDER_ID));
    }
}
