package org.rectify.agreement.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;

/**
 * The state machine of an agreement: every step with the states in which it is possible, the people who may take it, what
 * it asks for and what it does. Knows no service and has no side effect; a step is the same wherever it is taken. That
 * the password of whoever signs is right is proven before.
 */
public final class Steps {

    private static final Map<AgreementStep, StepRule> RULES = table();

    private Steps() {}

    private static Map<AgreementStep, StepRule> table() {
        Map<AgreementStep, StepRule> table = new EnumMap<>(AgreementStep.class);
        Stream.of(SigningSteps.rules(), ReviewSteps.rules(), AmendingSteps.rules(), FilingSteps.rules())
                .flatMap(List::stream)
                .forEach(rule -> {
                    if (table.put(rule.step(), rule) != null) {
                        throw new IllegalStateException("Two rules for " + rule.step());
                    }
                });
        return table;
    }

    /** The steps that people take, in the order of an agreement's life. */
    public static List<AgreementStep> all() {
        return List.copyOf(RULES.keySet());
    }

    /** What the step asks for. */
    public static List<FormField> form(AgreementStep step) {
        return RULES.get(step).form();
    }

    /** The steps that the caller may take now. */
    public static List<AgreementStep> available(Agreement agreement, Caller caller, World world) {
        return RULES.values().stream()
                .filter(rule -> rule.when().test(agreement) && rule.who().test(agreement, caller, world))
                .map(StepRule::step)
                .filter(step -> !untimely(step, agreement, world))
                .toList();
    }

    /** Whether it would be refused for what only the calendar and the other agreements tell. */
    private static boolean untimely(AgreementStep step, Agreement agreement, World world) {
        return step == AgreementStep.RENEW
                ? Renewal.done(agreement, world)
                : ReviewSteps.early(step, agreement, world).isPresent();
    }

    /** Why the step can't be asked for by the caller now, whatever its fields; empty where it can. */
    public static Optional<Refusal> refusal(
            Agreement agreement, AgreementStep step, Integer expectedVersion, Caller caller, World world) {
        StepRule rule = RULES.get(step);
        if (rule == null) {
            return Optional.of(Refusal.invalid("agreement.step.unknown", "step", step.code()));
        }
        if (expectedVersion != null && expectedVersion != agreement.version()) {
            return Optional.of(conflicting("agreement.version.stale", agreement, caller, world));
        }
        if (!rule.when().test(agreement)) {
            return Optional.of(conflicting("agreement.step.unavailable", agreement, caller, world));
        }
        return rule.who().test(agreement, caller, world)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("agreement.step.forbidden"));
    }

    /** The step as taken, or why it is not. */
    public static Decision decide(
            Agreement agreement,
            AgreementStep step,
            Map<String, Object> fields,
            Integer expectedVersion,
            Caller caller,
            World world) {
        Optional<Refusal> refusal = refusal(agreement, step, expectedVersion, caller, world);
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        StepRule rule = RULES.get(step);
        try {
            StepInput input = new StepInput(caller, FormReader.read(rule.form(), fields, AgreementItems::item));
            return rule.effect().on(agreement, input, world);
        } catch (RefusedException refused) {
            return new Decision.Refused(refused.refusal());
        }
    }

    /** Sends a draft that a campaign drew up; that the caller may is decided there. */
    public static Decision send(Agreement draft, World world) {
        return SigningSteps.send(draft, new StepInput(null, Map.of()), world);
    }

    /** Not possible now, with what would be. */
    static Decision conflict(String code, Agreement agreement, Caller caller, World world) {
        return new Decision.Refused(conflicting(code, agreement, caller, world));
    }

    private static Refusal conflicting(String code, Agreement agreement, Caller caller, World world) {
        List<String> allowed = available(agreement, caller, world).stream()
                .map(AgreementStep::code)
                .toList();
        return Refusal.conflict(code, allowed, Objects.toString(agreement.number(), agreement.title()));
    }
}
