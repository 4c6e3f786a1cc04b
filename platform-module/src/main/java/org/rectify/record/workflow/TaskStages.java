package org.rectify.record.workflow;

import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.rectify.platform.Coded;
import org.rectify.platform.RefusedException;
import org.rectify.record.ServedRecord;
import org.rectify.record.Waiting;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/**
 * Gives each task of the process to those of whom the record asks the step, and reads its fields when somebody ends it.
 */
final class TaskStages<R extends ServedRecord, Q> implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient ServedRecords<R> served;
    private final transient ServedTasks<R, Q> tasks;
    private final transient Following<R, Q> following;
    private final transient ZoneId zone;

    TaskStages(ServedRecords<R> served, ServedTasks<R, Q> tasks, Following<R, Q> following, ZoneId zone) {
        this.served = served;
        this.tasks = tasks;
        this.following = following;
        this.zone = zone;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            hand(task, served.of(task.getExecution()));
        } else if (EVENTNAME_COMPLETE.equals(task.getEventName()) && served.followed(task.getExecution()) == null) {
            following.remember(task.getExecution().getId(), read(task));
        }
    }

    /** Reads the fields now, while they are there, and refuses later what is wrong with them. */
    private Supplier<Q> read(DelegateTask task) {
        try {
            Q request = tasks.read(task.getTaskDefinitionKey(), name -> task.getVariableLocal(name));
            return () -> request;
        } catch (RefusedException refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private void hand(DelegateTask task, R record) {
        task.setDescription(tasks.description(record));
        task.setPriority(tasks.priority(record));
        for (Waiting waiting : tasks.asked(task.getTaskDefinitionKey(), task::getVariable, record)) {
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
    }
}
