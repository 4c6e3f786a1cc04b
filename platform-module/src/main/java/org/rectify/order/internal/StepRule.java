package org.rectify.order.internal;

import java.util.List;
import java.util.function.Predicate;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;

/**
 * All there is to say of one step.
 *
 * @param form what it asks for, {@code remark} and {@code attachments} included
 * @param when the states in which it is possible
 * @param who the people who may take it then
 * @param effect what it does; called only where {@code when} and {@code who} agree
 */
record StepRule(Step step, List<FormField> form, Predicate<Order> when, Who who, Effect effect) {

    StepRule {
        form = List.copyOf(form);
    }

    /** Who may take a step. */
    @FunctionalInterface
    interface Who {
        boolean may(Order order, Caller caller, World world);
    }

    /** What a step does to an order. */
    @FunctionalInterface
    interface Effect {
        Decision on(Order order, StepInput input, World world);
    }
}
