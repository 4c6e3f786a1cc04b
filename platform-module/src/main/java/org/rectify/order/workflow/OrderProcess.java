package org.rectify.order.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.order.internal.Place;
import org.rectify.record.workflow.Move;
import org.rectify.record.workflow.ServedProcess;
import org.rectify.workflow.RectifyProcesses;

/** The process {@code rectifyOrder}: where it stands for which order, and how it is brought along. */
public final class OrderProcess implements ServedProcess<Order, Step> {

    private static final String DEADLINE_GATEWAY = "deadlineGateway";

    private static final Set<String> WAITS =
            Set.of(RectifyProcesses.DEADLINE_TIMER, RectifyProcesses.LOOK_BACK_TIMER, RectifyProcesses.ARCHIVE_WAIT);

    private final ProcessVariables variables;

    public OrderProcess(ProcessVariables variables) {
        this.variables = variables;
    }

    @Override
    public String key() {
        return RectifyProcesses.ORDER;
    }

    @Override
    public String idVariable() {
        return RectifyProcesses.ORDER_ID;
    }

    @Override
    public Map<String, Object> variables(Order order) {
        return variables.of(order);
    }

    @Override
    public boolean over(Order order) {
        return Place.of(order).end();
    }

    @Override
    public Map<String, Long> expected(Order order) {
        Map<String, Long> expected = new TreeMap<>();
        TaskSteps main = main(Place.of(order));
        if (main != null) {
            expected.put(main.key(), 1L);
        }
        long openParts =
                order.parts().stream().filter(part -> !part.completed()).count();
        if (main == TaskSteps.RECTIFY && openParts > 0) {
            expected.put(TaskSteps.ASSIST.key(), openParts);
        }
        if (order.status().open()) {
            order.pendingCancellation().ifPresent(pending -> expected.put(TaskSteps.DECIDE_CANCELLATION.key(), 1L));
        }
        return expected;
    }

    /**
     * The look-back comes on its day, and the decision on an extension outlives the work's interruption but can't be made
     * anew during it.
     */
    @Override
    public Set<String> atWill() {
        return Set.of(TaskSteps.LOOK_BACK.key(), TaskSteps.DECIDE_EXTENSION.key());
    }

    /**
     * Tasks, timers and waits, but not the boundary events, which listen all the time, nor the gateway before the
     * deadline's timer, which the engine takes for the waiting element.
     */
    @Override
    public List<String> shown(List<String> activities) {
        return activities.stream()
                .map(id -> id.equals(DEADLINE_GATEWAY) ? RectifyProcesses.DEADLINE_TIMER : id)
                .filter(id -> RectifyProcesses.TASKS.contains(id) || WAITS.contains(id))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Move> moves(Step step, Order before, Order after) {
        return switch (step) {
            // The task shows the draft as it was, to those whose draft it was.
            case EDIT -> List.of(new Move.Again());
            // Filing ends no task; the process sees by the record that it is over.
            case ARCHIVE -> List.of(new Move.Again());
            case REASSIGN -> List.of(new Move.Hand(TaskSteps.RECTIFY.key(), after.responsiblePerson()));
            // Asking for more time by REST does not end the work's task, as asking in the task's own form does.
            case REQUEST_EXTENSION -> List.of();
            default ->
                TaskSteps.ofStep(step)
                        .map(kind -> List.<Move>of(end(kind, step, before, after)))
                        .orElse(List.of());
        };
    }

    /** Of several parts' tasks, that of the part which was completed. */
    private static Move end(TaskSteps kind, Step step, Order before, Order after) {
        return new Move.End(
                kind.key(),
                outcome(step, after),
                variables ->
                        kind != TaskSteps.ASSIST || completed(variables.apply(RectifyProcesses.PART), before, after));
    }

    private static boolean completed(Object unit, Order before, Order after) {
        return after.parts().stream()
                .anyMatch(part -> part.unit().equals(unit)
                        && part.completed()
                        && !before.parts().contains(part));
    }

    /** What the task's history shows as its outcome: the step, or what was decided where deciding is the step. */
    private static String outcome(Step step, Order after) {
        return switch (step) {
            case DECIDE_EXTENSION ->
                after.extensions().get(after.extensions().size() - 1).decision().code();
            case DECIDE_CANCELLATION ->
                after.cancellations()
                        .get(after.cancellations().size() - 1)
                        .decision()
                        .code();
            default -> step.code();
        };
    }

    @Override
    public List<String> messages(Step step, Order before, Order after) {
        return switch (step) {
            case REQUEST_EXTENSION -> List.of(RectifyProcesses.EXTENSION_REQUESTED);
            case REQUEST_CANCELLATION -> List.of(RectifyProcesses.CANCELLATION_REQUESTED);
            case SUSPEND -> List.of(RectifyProcesses.SUSPENDED);
            case DECIDE_EXTENSION ->
                before.clocking().deadline().equals(after.clocking().deadline())
                        ? List.of()
                        : List.of(RectifyProcesses.DEADLINE_MOVED);
            // The diagram goes on by itself.
            default -> List.of();
        };
    }

    @Override
    public List<String> pending(Order order) {
        if (!order.status().open()) {
            return List.of();
        }
        List<String> pending = new ArrayList<>();
        order.pendingExtension().ifPresent(extension -> pending.add(RectifyProcesses.EXTENSION_REQUESTED));
        order.pendingCancellation().ifPresent(cancellation -> pending.add(RectifyProcesses.CANCELLATION_REQUESTED));
        return pending;
    }

    @Override
    public String recordMoved() {
        return RectifyProcesses.RECORD_MOVED;
    }

    private static TaskSteps main(Place place) {
        return switch (place) {
            case DRAFT -> TaskSteps.DRAFT;
            case IN_APPROVAL -> TaskSteps.APPROVE;
            case ISSUED -> TaskSteps.SIGN_FOR;
            case DECLINED -> TaskSteps.DECLINED;
            case RECEIVED -> TaskSteps.PLAN;
            case RECTIFYING -> TaskSteps.RECTIFY;
            case SUSPENDED -> TaskSteps.RESUME;
            case SUBMITTED -> TaskSteps.VERIFY;
            case CLOSED, CANCELLED, DISCARDED, ARCHIVED -> null;
        };
    }
}
