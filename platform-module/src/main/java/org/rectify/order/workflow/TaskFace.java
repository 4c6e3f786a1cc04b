package org.rectify.order.workflow;

import java.time.ZoneId;
import java.util.Date;
import org.activiti.engine.delegate.DelegateTask;
import org.rectify.order.Order;

/** The order's face sheet inside a task, as it was when the task came: what the inbox of the host shows. */
final class TaskFace {

    private TaskFace() {}

    static void write(DelegateTask task, Order order, ZoneId zone) {
        task.setVariableLocal("rectwf_orderNumber", order.number());
        task.setVariableLocal("rectwf_orderTitle", order.title());
        task.setVariableLocal("rectwf_orderLeadUnit", order.leadUnit());
        task.setVariableLocal("rectwf_orderStatus", order.status().code());
        task.setVariableLocal(
                "rectwf_orderDeadline",
                Date.from(order.clocking().deadline().atStartOfDay(zone).toInstant()));
    }
}
