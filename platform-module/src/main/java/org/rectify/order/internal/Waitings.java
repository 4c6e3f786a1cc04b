package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.record.Waiting;
import org.rectify.unit.UnitRole;

/** Who has to do what now, as the record says: the inbox, and what the process's tasks have to agree with. */
public final class Waitings {

    private Waitings() {}

    public static List<Waiting> of(Order order, World world) {
        if (order.archived() != null) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>(main(order));
        if (order.status().open()) {
            order.pendingExtension()
                    .ifPresent(extension -> waiting.addAll(Deciding.waiting(
                            Step.DECIDE_EXTENSION,
                            order,
                            extension.at(),
                            // While the clock stands still nothing is late by it.
                            order.suspended() ? null : order.clocking().deadline(),
                            world)));
            order.pendingCancellation()
                    .ifPresent(cancellation -> waiting.addAll(
                            Deciding.waiting(Step.DECIDE_CANCELLATION, order, cancellation.at(), null, world)));
        }
        return waiting;
    }

    /** Who is asked to look back on a closed order. */
    public static List<Waiting> lookBack(Order order) {
        List<Waiting> waiting = new ArrayList<>();
        issuer(waiting, order, Step.LOOK_BACK, order.stamps().closedAt(), null, Sides.SUPERVISORS);
        return waiting;
    }

    private static List<Waiting> main(Order order) {
        List<Waiting> waiting = new ArrayList<>();
        Order.Stamps stamps = order.stamps();
        LocalDate deadline = order.clocking().deadline();
        switch (order.status()) {
            case DRAFT ->
                waiting.add(new Waiting(
                        (order.approver() == null ? Step.ISSUE : Step.SUBMIT_FOR_APPROVAL).code(),
                        order.issuingUnit(),
                        null,
                        order.createdBy(),
                        stamps.modifiedAt(),
                        null));
            case IN_APPROVAL -> {
                if (order.approver() == null) {
                    issuer(waiting, order, Step.APPROVE, stamps.modifiedAt(), null, Sides.LEADERS);
                } else {
                    waiting.add(new Waiting(
                            Step.APPROVE.code(),
                            order.issuingUnit(),
                            null,
                            order.approver(),
                            stamps.modifiedAt(),
                            null));
                }
            }
            case ISSUED -> {
                if (order.declined() == null) {
                    waiting.add(anyone(Step.SIGN_FOR, order.leadUnit(), stamps.issuedAt(), deadline));
                } else {
                    issuer(waiting, order, Step.REROUTE, order.declined().at(), deadline, Sides.SUPERVISORS);
                }
            }
            case RECEIVED -> {
                if (!onHold(waiting, order)) {
                    waiting.add(anyone(Step.PLAN, order.leadUnit(), stamps.receivedAt(), deadline));
                    parts(waiting, order, stamps.receivedAt(), deadline);
                }
            }
            case RECTIFYING -> {
                if (!onHold(waiting, order)) {
                    waiting.add(new Waiting(
                            Step.SUBMIT.code(),
                            order.leadUnit(),
                            null,
                            order.responsiblePerson(),
                            stamps.receivedAt(),
                            deadline));
                    parts(waiting, order, stamps.receivedAt(), deadline);
                }
            }
            case SUBMITTED -> issuer(waiting, order, Step.ACCEPT, stamps.submittedAt(), deadline, Sides.SUPERVISORS);
            default -> {
                // Nothing waits at an end; a look-back comes unannounced.
            }
        }
        return waiting;
    }

    private static boolean onHold(List<Waiting> waiting, Order order) {
        if (!order.suspended()) {
            return false;
        }
        Order.Suspension suspension = order.suspension();
        issuer(waiting, order, Step.RESUME, suspension.at(), suspension.reviewOn(), Sides.SUPERVISORS);
        return true;
    }

    private static void parts(List<Waiting> waiting, Order order, Instant since, LocalDate due) {
        order.parts().stream()
                .filter(part -> !part.completed())
                .forEach(part -> waiting.add(anyone(Step.COMPLETE_PART, part.unit(), since, due)));
    }

    private static Waiting anyone(Step step, String unit, Instant since, LocalDate due) {
        return new Waiting(step.code(), unit, null, null, since, due);
    }

    private static void issuer(
            List<Waiting> waiting, Order order, Step step, Instant since, LocalDate due, UnitRole[] roles) {
        for (UnitRole role : roles) {
            waiting.add(new Waiting(step.code(), order.issuingUnit(), role.code(), null, since, due));
        }
    }
}
