package org.rectify.order.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.Attachment;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;
import org.rectify.record.StepInput;
import org.rectify.unit.Caller;

/**
 * The state machine of an order: every step with the states in which it is possible, the people who may take it, what
 * it asks for and what it does. Knows no service and has no side effect; a step is the same wherever it is taken.
 */
public final class Steps {

    private static final Map<Step, StepRule> RULES = table();

    private Steps() {}

    private static Map<Step, StepRule> table() {
        Map<Step, StepRule> table = new EnumMap<>(Step.class);
        Stream.of(
                        DraftSteps.rules(),
                        ReceiptSteps.rules(),
                        WorkSteps.rules(),
                        ClockSteps.rules(),
                        ClosingSteps.rules(),
                        OpenSteps.rules())
                .flatMap(List::stream)
                .forEach(rule -> {
                    if (table.put(rule.step(), rule) != null) {
                        throw new IllegalStateException("Two rules for " + rule.step());
                    }
                });
        return table;
    }

    /** The steps that people take, in the order of an order's life. */
    public static List<Step> all() {
        return List.copyOf(RULES.keySet());
    }

    /** What the step asks for. */
    public static List<FormField> form(Step step) {
        return RULES.get(step).form();
    }

    /** The steps that the caller may take now. */
    public static List<Step> available(Order order, Caller caller, World world) {
        if (order.archived() != null) {
            return List.of();
        }
        return RULES.values().stream()
                .filter(rule -> rule.when().test(order) && rule.who().may(order, caller, world))
                .map(StepRule::step)
                .toList();
    }

    /** The step as taken, or why it is not. */
    public static Decision decide(Order order, StepRequest request, Caller caller, World world) {
        StepRule rule = RULES.get(request.step());
        if (rule == null) {
            return Decision.refuse("order.step.unknown", "step", request.step().code());
        }
        if (request.expectedVersion() != null && request.expectedVersion() != order.version()) {
            return conflict("order.version.stale", order, caller, world);
        }
        if (order.archived() != null) {
            return conflict("order.archived", order, caller, world);
        }
        if (!rule.when().test(order)) {
            return conflict("order.step.unavailable", order, caller, world);
        }
        if (!rule.who().may(order, caller, world)) {
            return new Decision.Refused(Refusal.forbidden(forbidden(rule.step(), order, caller, world)));
        }
        try {
            StepInput input = new StepInput(caller, FormReader.read(rule.form(), request.fields(), OrderItems.READ));
            return unknownFile(order, input)
                    .<Decision>map(Decision.Refused::new)
                    .orElseGet(() -> rule.effect().on(order, input, world));
        } catch (RefusedException refused) {
            return new Decision.Refused(refused.refusal());
        }
    }

    private static String forbidden(Step step, Order order, Caller caller, World world) {
        if (Deciding.ownRequest(step, order, caller)) {
            return "order.request.own";
        }
        boolean own = Sides.supervises(order, caller, world) && Sides.ownMatter(order, caller);
        return own ? "order.verifier.own" : "order.step.forbidden";
    }

    /** Issues a draft that breaking its parent down made: whoever may break down may issue what comes of it. */
    public static Decision issueChild(Order draft, World world) {
        return DraftSteps.issue(draft, new StepInput(null, Map.of()), world);
    }

    private static Optional<Refusal> unknownFile(Order order, StepInput input) {
        List<String> known = order.attachments().stream().map(Attachment::id).toList();
        return input.list("attachments", String.class).stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> Refusal.invalid("attachment.unknown", "attachments", id));
    }

    /** Not possible now, with what would be. */
    static Decision conflict(String code, Order order, Caller caller, World world) {
        List<String> allowed = new ArrayList<>();
        available(order, caller, world).forEach(step -> allowed.add(step.code()));
        return new Decision.Refused(Refusal.conflict(code, allowed, Objects.toString(order.number(), order.title())));
    }
}
