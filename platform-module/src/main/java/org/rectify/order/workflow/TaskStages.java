package org.rectify.order.workflow;

import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.rectify.order.Order;
import org.rectify.order.Priority;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Waitings;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.register.LedgerEntry.Waiting;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.workflow.RectifyProcesses;

/**
 * Gives each task of the process to those of whom the record asks the step, and reads its fields when somebody ends it.
 * Known to Activiti as {@code rectifyOrderTask}.
 */
public final class TaskStages implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient ServedOrders served;
    private final transient Following following;
    private final transient TaskFields fields;
    private final transient ZoneId zone;

    TaskStages(ServedOrders served, Following following, ZoneId zone) {
        this.served = served;
        this.following = following;
        this.fields = new TaskFields(zone);
        this.zone = zone;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskSteps kind = TaskSteps.ofKey(task.getTaskDefinitionKey()).orElseThrow();
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            hand(task, kind, served.of(task.getExecution()));
        } else if (EVENTNAME_COMPLETE.equals(task.getEventName()) && served.followed(task.getExecution()) == null) {
            following.remember(task.getExecution().getId(), read(task, kind));
        }
    }

    /** Reads the fields now, while they are there, and refuses later what is wrong with them. */
    private Supplier<StepRequest> read(DelegateTask task, TaskSteps kind) {
        try {
            StepRequest request = fields.read(kind, name -> task.getVariableLocal(name));
            return () -> request;
        } catch (RefusedException refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private void hand(DelegateTask task, TaskSteps kind, Order order) {
        task.setDescription(Objects.toString(order.number(), "") + " " + order.title());
        task.setPriority(priority(order.priority()));
        List<Waiting> asked = asked(task, kind, order);
        for (Waiting waiting : asked) {
            if (waiting.due() != null) {
                task.setDueDate(
                        Date.from(waiting.due().atTime(23, 59).atZone(zone).toInstant()));
            }
            if (waiting.person() != null) {
                task.setAssignee(waiting.person());
            } else if (waiting.role() == null) {
                task.addCandidateGroup(Units.group(waiting.unit()));
            } else {
                UnitRole role = Coded.of(UnitRole.class, waiting.role());
                task.addCandidateGroup(Units.group(waiting.unit(), role));
            }
        }
        TaskFace.write(task, order, zone);
    }

    private List<Waiting> asked(DelegateTask task, TaskSteps kind, Order order) {
        if (kind == TaskSteps.LOOK_BACK) {
            return Waitings.lookBack(order);
        }
        Object part = kind == TaskSteps.ASSIST ? task.getVariable(RectifyProcesses.PART) : null;
        return Waitings.of(order).stream()
                .filter(waiting ->
                        kind.steps().stream().anyMatch(step -> step.code().equals(waiting.step())))
                .filter(waiting -> part == null || part.equals(waiting.unit()))
                .toList();
    }

    /** ACS counts from 1, high, to 3, low. */
    private static int priority(Priority priority) {
        return switch (priority) {
            case HIGH -> 1;
            case NORMAL -> 2;
            case LOW -> 3;
        };
    }
}
