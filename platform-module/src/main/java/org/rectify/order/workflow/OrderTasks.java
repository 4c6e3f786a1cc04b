package org.rectify.order.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Waitings;
import org.rectify.order.internal.World;
import org.rectify.record.Waiting;
import org.rectify.record.workflow.ServedTasks;
import org.rectify.workflow.RectifyProcesses;

/** The tasks of the process {@code rectifyOrder}. */
public final class OrderTasks implements ServedTasks<Order, StepRequest> {

    private final TaskFields fields;
    private final World world;

    public OrderTasks(ZoneId zone, World world) {
        this.fields = new TaskFields(zone);
        this.world = world;
    }

    @Override
    public List<Waiting> asked(String task, Function<String, Object> variable, Order order) {
        TaskSteps kind = kind(task);
        if (kind == TaskSteps.LOOK_BACK) {
            return Waitings.lookBack(order);
        }
        Object part = kind == TaskSteps.ASSIST ? variable.apply(RectifyProcesses.PART) : null;
        return Waitings.of(order, world).stream()
                .filter(waiting ->
                        kind.steps().stream().anyMatch(step -> step.code().equals(waiting.step())))
                .filter(waiting -> part == null || part.equals(waiting.unit()))
                .toList();
    }

    @Override
    public int priority(Order order) {
        return urgency(order);
    }

    static int urgency(Order order) {
        return switch (order.priority()) {
            case HIGH -> 1;
            case NORMAL -> 2;
            case LOW -> 3;
        };
    }

    @Override
    public StepRequest read(String task, Function<String, Object> variable) {
        return fields.read(kind(task), variable);
    }

    private static TaskSteps kind(String task) {
        return TaskSteps.ofKey(task).orElseThrow();
    }
}
