package org.rectify.record.workflow;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.rectify.platform.RefusedException;
import org.rectify.record.ServedRecord;

/**
 * What the elements of a process call; puts them where Activiti's expressions see them, under names that begin with the
 * process's key: {@code rectifyOrderOpen}, {@code …Task}, {@code …Step}, {@code …Sync} and the kind's own.
 *
 * @param <R> the record
 * @param <Q> how a step is asked for
 */
public final class ProcessListeners<R extends ServedRecord, Q> {

    private final Map<Object, Object> registry;
    private final StepSide<R, Q> steps;
    private final ServedProcess<R, ?> process;
    private final ServedTasks<R, Q> tasks;
    private final Map<String, Consumer<String>> own;
    private final ServedRecords<R> served;
    private final Following<R, Q> following;
    private final ZoneId zone;

    /**
     * @param registry the host's bean {@code activitiBeanRegistry}: all that expressions see
     * @param own what else the diagram calls, by the end of its name, with the id of the record that is truly served;
     *     not called where the process only follows
     */
    public ProcessListeners(
            Map<Object, Object> registry,
            StepSide<R, Q> steps,
            ServedProcess<R, ?> process,
            ServedTasks<R, Q> tasks,
            Map<String, Consumer<String>> own,
            Following<R, Q> following,
            ZoneId zone) {
        this.registry = registry;
        this.steps = steps;
        this.process = process;
        this.tasks = tasks;
        this.own = Map.copyOf(own);
        this.served = new ServedRecords<>(steps::find, following, process.idVariable());
        this.following = following;
        this.zone = zone;
    }

    /** Makes them known to the engine. */
    public void register() {
        registry.put(process.key() + "Open", (JavaDelegate) this::open);
        registry.put(process.key() + "Task", new TaskStages<>(served, tasks, following, zone));
        registry.put(process.key() + "Step", (ExecutionListener) this::step);
        registry.put(process.key() + "Sync", (ExecutionListener) this::sync);
        own.forEach((name, call) -> registry.put(process.key() + name, (JavaDelegate) execution -> {
            if (served.followed(execution) == null) {
                call.accept(served.trueId(execution));
            }
        }));
    }

    /** Makes the record of a process that a person started by its start form. */
    private void open(DelegateExecution execution) {
        if (execution.getVariable(process.idVariable()) != null) {
            return;
        }
        try {
            R draft = steps.open(execution::getVariable, ServedRecords.process(execution));
            tell(execution, draft);
            steps.began(execution, draft);
        } catch (RefusedException refused) {
            throw HostRefusals.of(refused.refusal());
        }
    }

    private void sync(DelegateExecution execution) {
        R followed = served.followed(execution);
        if (followed == null) {
            steps.find(served.id(execution)).ifPresent(record -> tell(execution, record));
        } else {
            tell(execution, followed);
        }
    }

    private void step(DelegateExecution execution) {
        R followed = served.followed(execution);
        if (followed != null) {
            tell(execution, followed);
            return;
        }
        Supplier<Q> request = following.recall(execution.getId());
        if (request == null) {
            // The task was not ended, it went with its process or its scope; that is nobody's step.
            return;
        }
        try {
            R after = steps.takeByTask(served.trueId(execution), request.get());
            tell(execution, after);
        } catch (RefusedException refused) {
            throw HostRefusals.of(refused.refusal());
        }
    }

    /** Gives the process what is new to it: each variable that is set becomes a row of the engine's history, changed or not. */
    private void tell(DelegateExecution execution, R record) {
        process.variables(record).forEach((name, value) -> {
            if (!execution.hasVariable(name) || !Objects.equals(execution.getVariable(name), value)) {
                execution.setVariable(name, value);
            }
        });
    }
}
