package org.rectify.record.workflow;

import java.util.Optional;
import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.ServedRecord;

/**
 * Finds the record that an execution serves. Anybody who has a task can set the process's variables over ACS's REST, so
 * the record that they name has to name the process too.
 */
final class ServedRecords<R extends ServedRecord> {

    private final Function<String, Optional<R>> records;
    private final Following<R, ?> following;
    private final String idVariable;

    ServedRecords(Function<String, Optional<R>> records, Following<R, ?> following, String idVariable) {
        this.records = records;
        this.following = following;
        this.idVariable = idVariable;
    }

    /** The record being followed in this thread, null where nobody moves the process but the ender of a task. */
    R followed(DelegateExecution execution) {
        return following.followed(id(execution));
    }

    /** The record as it is, or as it is being followed. */
    R of(DelegateExecution execution) {
        R followed = followed(execution);
        return followed == null ? record(execution) : followed;
    }

    /** The id of the record that the execution truly serves. */
    String trueId(DelegateExecution execution) {
        return record(execution).id();
    }

    /** The id that the process names, whether or not it serves that record. */
    String id(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(idVariable));
    }

    static String process(DelegateExecution execution) {
        return "activiti$" + execution.getProcessInstanceId();
    }

    private R record(DelegateExecution execution) {
        return records.apply(id(execution))
                .filter(record -> process(execution).equals(record.processId()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("record.notFound")));
    }
}
