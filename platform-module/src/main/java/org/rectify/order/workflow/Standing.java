package org.rectify.order.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.activiti.engine.task.Task;
import org.rectify.order.Order;
import org.rectify.order.internal.Place;
import org.rectify.workflow.RectifyProcesses;

/** Which tasks of which kind are open: what the record calls for, and what the process has. */
final class Standing {

    /**
     * Tasks that may be there or not while the process stands rightly: the look-back comes on its day, and the decision
     * on an extension outlives the work's interruption but can't be made anew during it.
     */
    private static final Set<String> AT_WILL = Set.of(TaskSteps.LOOK_BACK.key(), TaskSteps.DECIDE_EXTENSION.key());

    private static final String DEADLINE_GATEWAY = "deadlineGateway";

    private static final Set<String> WAITS =
            Set.of(RectifyProcesses.DEADLINE_TIMER, RectifyProcesses.LOOK_BACK_TIMER, RectifyProcesses.ARCHIVE_WAIT);

    private Standing() {}

    /** How many tasks of each kind the record calls for. */
    static Map<String, Long> expected(Order order) {
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

    /** How many tasks of each kind are open, but for those that come and go at will. */
    static Map<String, Long> of(List<Task> tasks) {
        return tasks.stream()
                .map(Task::getTaskDefinitionKey)
                .filter(key -> !AT_WILL.contains(key))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /**
     * The elements that a person would point at: tasks, timers and waits, but not the boundary events, which listen all
     * the time, nor the gateway before the deadline's timer, which the engine takes for the waiting element.
     */
    static List<String> shown(List<String> activities) {
        return activities.stream()
                .map(id -> id.equals(DEADLINE_GATEWAY) ? RectifyProcesses.DEADLINE_TIMER : id)
                .filter(id -> RectifyProcesses.TASKS.contains(id) || WAITS.contains(id))
                .distinct()
                .sorted()
                .toList();
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
