package org.rectify.record.workflow;

import java.util.Optional;
import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.record.ServedRecord;

/**
 * What a process asks of the side that takes steps; acts as the user authenticated in this thread.
 *
 * @param <R> the record
 * @param <Q> how a step is asked for
 */
public interface StepSide<R extends ServedRecord, Q> {

    Optional<R> find(String id);

    /**
     * Makes the record of a process that a person started by its start form.
     *
     * @param field gives the process's variable of that name, null where there is none
     * @param process id of the workflow instance that serves it already
     */
    R open(Function<String, Object> field, String process);

    /** Called once the record of a process that a person started is made; the execution has its variables. */
    default void began(DelegateExecution execution, R record) {
        // Most kinds are made by REST and started by the servant.
    }

    /** Takes the step that the ending of one of the process's own tasks stands for. */
    R takeByTask(String id, Q request);
}
