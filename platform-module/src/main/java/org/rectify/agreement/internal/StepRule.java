package org.rectify.agreement.internal;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;

/**
 * All there is to say of one step.
 *
 * @param form what it asks for
 * @param when the states in which it is possible
 * @param who the people who may take it then
 * @param effect what it does; called only where {@code when} and {@code who} agree
 */
record StepRule(AgreementStep step, List<FormField> form, Predicate<Agreement> when, Who who, Effect effect) {

    StepRule {
        form = List.copyOf(form);
    }

    StepRule(
            AgreementStep step,
            List<FormField> form,
            Predicate<Agreement> when,
            BiPredicate<Agreement, Caller> who,
            Effect effect) {
        this(step, form, when, (agreement, caller, world) -> who.test(agreement, caller), effect);
    }

    /** Whether the caller may take a step. */
    @FunctionalInterface
    interface Who {
        boolean test(Agreement agreement, Caller caller, World world);
    }

    /** What a step does to an agreement. */
    @FunctionalInterface
    interface Effect {
        Decision on(Agreement agreement, StepInput input, World world);
    }
}
