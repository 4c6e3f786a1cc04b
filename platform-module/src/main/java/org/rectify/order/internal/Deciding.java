package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/**
 * Who decides on what somebody asked for: an extension, a cancellation. Nobody decides on what he asked for himself. Where
 * one of those who decide asked, those of the units above may decide as well: a unit with only one of them isn't stuck.
 */
final class Deciding {

    private static final UnitRole[] OFFICE =
            Stream.of(Sides.SUPERVISORS, Sides.LEADERS).flatMap(Stream::of).toArray(UnitRole[]::new);

    private Deciding() {}

    static boolean decidesExtension(Order order, Caller caller, World world) {
        return decides(Step.DECIDE_EXTENSION, order, caller, world);
    }

    static boolean decidesCancellation(Order order, Caller caller, World world) {
        return decides(Step.DECIDE_CANCELLATION, order, caller, world);
    }

    /** Whether the caller would decide, had he not asked for it himself. */
    static boolean ownRequest(Step step, Order order, Caller caller) {
        return asking(step, order).filter(caller.person().userName()::equals).isPresent()
                && caller.has(order.issuingUnit(), roles(step, order));
    }

    /** Those who are asked to decide; whoever else may decide finds it with the order. */
    static List<Waiting> waiting(Step step, Order order, Instant since, LocalDate due, World world) {
        String by = asking(step, order).orElseThrow();
        // The office's own people come first, its leader where one of them asked.
        UnitRole[] roles =
                first(step, order) && !amongThemselves(step, order, world) ? Sides.SUPERVISORS : roles(step, order);
        List<Waiting> waiting = new ArrayList<>();
        for (String unit : units(step, order, world)) {
            for (UnitRole role : roles) {
                waiting.add(new Waiting(step.code(), unit, role.code(), null, by, since, due));
            }
        }
        return waiting;
    }

    private static boolean decides(Step step, Order order, Caller caller, World world) {
        UnitRole[] roles = roles(step, order);
        return asking(step, order).filter(caller.person().userName()::equals).isEmpty()
                && units(step, order, world).stream().anyMatch(unit -> caller.has(unit, roles));
    }

    /** Whoever asked for what waits for the decision; empty where nothing does. */
    private static Optional<String> asking(Step step, Order order) {
        return switch (step) {
            case DECIDE_EXTENSION -> order.pendingExtension().map(Order.Extension::by);
            case DECIDE_CANCELLATION -> order.pendingCancellation().map(Order.Cancellation::by);
            default -> Optional.empty();
        };
    }

    /** The supervising office decides on an extension, from the second one on its leader; a leader on a cancellation. */
    private static UnitRole[] roles(Step step, Order order) {
        return first(step, order) ? OFFICE : Sides.LEADERS;
    }

    private static boolean first(Step step, Order order) {
        return step == Step.DECIDE_EXTENSION && ClockSteps.approvedExtensions(order) == 0;
    }

    private static List<String> units(Step step, Order order, World world) {
        Optional<Unit> issuer =
                amongThemselves(step, order, world) ? world.unit(order.issuingUnit()) : Optional.empty();
        return issuer.map(Unit::lineage).orElse(List.of(order.issuingUnit()));
    }

    private static boolean amongThemselves(Step step, Order order, World world) {
        return asking(step, order).stream()
                .map(by -> world.roles(by, order.issuingUnit()))
                .anyMatch(held -> Stream.of(roles(step, order)).anyMatch(held::contains));
    }
}
