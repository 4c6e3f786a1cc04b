package org.rectify.order.workflow;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.order.Order;
import org.rectify.order.StepRequest;
import org.rectify.order.alfresco.OrderRecords;
import org.rectify.order.alfresco.StepTaker;
import org.rectify.record.workflow.StartPackage;
import org.rectify.record.workflow.StepSide;
import org.rectify.unit.Units;

/** Steps with orders, as the process asks for them. */
public final class OrderStepSide implements StepSide<Order, StepRequest> {

    private final StepTaker taker;
    private final OrderRecords records;
    private final Units units;
    private final StartForm startForm;
    private final StartPackage startPackage;

    public OrderStepSide(StepTaker taker, OrderRecords records, Units units, StartPackage startPackage, ZoneId zone) {
        this.taker = taker;
        this.records = records;
        this.units = units;
        this.startForm = new StartForm(zone);
        this.startPackage = startPackage;
    }

    /** What the diagram calls beside the steps. */
    public Map<String, Consumer<String>> own() {
        return Map.of("Overdue", taker::noteOverdue);
    }

    @Override
    public Optional<Order> find(String id) {
        return records.find(id);
    }

    @Override
    public Order open(Function<String, Object> field, String process) {
        return taker.create(startForm.read(field), process, false, units.caller());
    }

    @Override
    public void began(DelegateExecution execution, Order draft) {
        startPackage.fill(execution, draft);
    }

    @Override
    public Order takeByTask(String id, StepRequest request) {
        return taker.takeByTask(id, request, units.caller());
    }
}
