package org.rectify.order.workflow;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;
import org.rectify.order.alfresco.OrderRecords;
import org.rectify.order.alfresco.StepTaker;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Units;
import org.rectify.workflow.RectifyProcesses;

/** What the elements of the process call; puts them where Activiti's expressions see them. */
public final class ProcessListeners {

    private final Map<Object, Object> registry;
    private final StepTaker taker;
    private final OrderRecords records;
    private final Units units;
    private final ServedOrders served;
    private final Following following;
    private final ProcessVariables variables;
    private final StartForm startForm;
    private final ZoneId zone;

    /** @param registry the host's bean {@code activitiBeanRegistry}: all that expressions see */
    public ProcessListeners(
            Map<Object, Object> registry,
            StepTaker taker,
            OrderRecords records,
            Units units,
            Following following,
            ProcessVariables variables,
            ZoneId zone) {
        this.registry = registry;
        this.taker = taker;
        this.records = records;
        this.units = units;
        this.served = new ServedOrders(records, following);
        this.following = following;
        this.variables = variables;
        this.startForm = new StartForm(zone);
        this.zone = zone;
    }

    /** Makes them known to the engine. */
    public void register() {
        registry.put(RectifyProcesses.BEAN_OPEN, (JavaDelegate) this::open);
        registry.put(RectifyProcesses.BEAN_TASK, new TaskStages(served, following, zone));
        registry.put(RectifyProcesses.BEAN_STEP, (ExecutionListener) this::step);
        registry.put(RectifyProcesses.BEAN_SYNC, (ExecutionListener) this::sync);
        registry.put(RectifyProcesses.BEAN_OVERDUE, (JavaDelegate) this::overdue);
    }

    /** Makes the record of a process that a person started by its start form. */
    private void open(DelegateExecution execution) {
        if (execution.getVariable(RectifyProcesses.ORDER_ID) != null) {
            return;
        }
        try {
            Order draft = taker.create(
                    startForm.read(execution::getVariable),
                    null,
                    ServedOrders.process(execution),
                    false,
                    units.caller());
            execution.setVariables(variables.of(draft));
        } catch (RefusedException refused) {
            throw HostRefusals.of(refused.refusal());
        }
    }

    private void sync(DelegateExecution execution) {
        Order followed = served.followed(execution);
        if (followed == null) {
            String id = String.valueOf(execution.getVariable(RectifyProcesses.ORDER_ID));
            records.find(id).ifPresent(order -> execution.setVariables(variables.of(order)));
        } else {
            execution.setVariables(variables.of(followed));
        }
    }

    private void step(DelegateExecution execution) {
        Order followed = served.followed(execution);
        if (followed != null) {
            execution.setVariables(variables.of(followed));
            return;
        }
        Supplier<StepRequest> request = following.recall(execution.getId());
        if (request == null) {
            // The task was not ended, it went with its process or its scope; that is nobody's step.
            return;
        }
        try {
            Order after = taker.takeByTask(served.trueId(execution), request.get(), units.caller());
            execution.setVariables(variables.of(after));
        } catch (RefusedException refused) {
            throw HostRefusals.of(refused.refusal());
        }
    }

    private void overdue(DelegateExecution execution) {
        Order followed = served.followed(execution);
        if (followed == null) {
            taker.noteOverdue(served.trueId(execution));
        }
    }
}
