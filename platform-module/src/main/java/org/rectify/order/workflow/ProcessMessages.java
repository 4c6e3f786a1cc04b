package org.rectify.order.workflow;

import java.util.List;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.Execution;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.workflow.RectifyProcesses;

/** Sends a process the messages that its diagram shows. */
final class ProcessMessages {

    private final RuntimeService runtime;

    ProcessMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** What the step has to say beside the task that it ends. */
    void of(Step step, String process, Order before, Order after) {
        switch (step) {
            case REQUEST_EXTENSION -> send(process, RectifyProcesses.EXTENSION_REQUESTED);
            case REQUEST_CANCELLATION -> send(process, RectifyProcesses.CANCELLATION_REQUESTED);
            case SUSPEND -> send(process, RectifyProcesses.SUSPENDED);
            case DECIDE_EXTENSION -> {
                if (!before.clocking().deadline().equals(after.clocking().deadline())) {
                    send(process, RectifyProcesses.DEADLINE_MOVED);
                }
            }
            default -> {
                // The diagram goes on by itself.
            }
        }
    }

    /** Requests that wait for their decision; a process that begins anew has to hear of them again. */
    void pending(String process, Order order) {
        if (order.status().open()) {
            order.pendingExtension().ifPresent(extension -> send(process, RectifyProcesses.EXTENSION_REQUESTED));
            order.pendingCancellation()
                    .ifPresent(cancellation -> send(process, RectifyProcesses.CANCELLATION_REQUESTED));
        }
    }

    /** Sends the message to whatever of the process waits for it; nothing where nothing does. */
    void send(String process, String message) {
        List<Execution> waiting = runtime.createExecutionQuery()
                .processInstanceId(process)
                .messageEventSubscriptionName(message)
                .list();
        if (!waiting.isEmpty()) {
            runtime.messageEventReceived(message, waiting.get(0).getId());
        }
    }
}
