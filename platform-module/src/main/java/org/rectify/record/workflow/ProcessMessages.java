package org.rectify.record.workflow;

import java.util.List;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.runtime.Execution;

/** Sends a process the messages that its diagram shows. */
final class ProcessMessages {

    private final RuntimeService runtime;

    ProcessMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Sends each message to whatever of the process waits for it; nothing where nothing does. */
    void send(String process, List<String> messages) {
        for (String message : messages) {
            List<Execution> waiting = runtime.createExecutionQuery()
                    .processInstanceId(process)
                    .messageEventSubscriptionName(message)
                    .list();
            if (!waiting.isEmpty()) {
                runtime.messageEventReceived(message, waiting.get(0).getId());
            }
        }
    }
}
