package org.rectify.order.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.rectify.order.Order;
import org.rectify.order.internal.Place;
import org.rectify.record.workflow.ServedProcess;
import org.rectify.workflow.RectifyProcesses;

/** What the process's routing and timers read: the record's facts, put into variables at each step. */
public final class ProcessVariables {

    /** The hour at which a look-back or a review is asked for. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ZoneId zone;
    private final int lookBackDays;

    /** @param lookBackDays days after close-off at which a look-back is asked for, setting {@code rectify.lookBack.days} */
    public ProcessVariables(ZoneId zone, int lookBackDays) {
        this.zone = zone;
        this.lookBackDays = lookBackDays;
    }

    Map<String, Object> of(Order order) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(RectifyProcesses.ORDER_ID, order.id());
        variables.put(RectifyProcesses.PLACE, Place.of(order).code());
        ArrayList<String> openParts = new ArrayList<>();
        order.parts().stream().filter(part -> !part.completed()).forEach(part -> openParts.add(part.unit()));
        variables.put(RectifyProcesses.OPEN_PARTS, openParts);
        variables.put(RectifyProcesses.DEADLINE, overdueFrom(order));
        variables.put(RectifyProcesses.REVIEW_ON, reviewOn(order));
        variables.put(RectifyProcesses.LOOK_BACK_ON, lookBackOn(order));
        variables.put(ServedProcess.DUE, due(order));
        variables.put(ServedProcess.PRIORITY, OrderTasks.urgency(order));
        return variables;
    }

    private Date due(Order order) {
        return Date.from(order.clocking().deadline().atStartOfDay(zone).toInstant());
    }

    /** The first moment after the deadline's day. */
    Date overdueFrom(Order order) {
        return Date.from(
                order.clocking().deadline().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Date reviewOn(Order order) {
        return order.suspended() ? morning(order.suspension().reviewOn()) : null;
    }

    private Date lookBackOn(Order order) {
        Instant closed = order.stamps().closedAt();
        return closed == null ? null : morning(closed.atZone(zone).toLocalDate().plusDays(lookBackDays));
    }

    private Date morning(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(zone).toInstant());
    }
}
