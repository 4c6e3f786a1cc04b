package org.rectify.order.internal;

import org.rectify.deadline.Light;
import org.rectify.order.Order;
import org.rectify.register.LedgerEntry;
import org.rectify.unit.Unit;

/** The ledger's row of an order: what the register must hold, whoever computes it. */
public final class Projection {

    private Projection() {}

    public static LedgerEntry of(Order order, World world) {
        Order.Stamps stamps = order.stamps();
        Order.Problem problem = order.problem();
        return new LedgerEntry(
                order.id(),
                order.version(),
                order.number(),
                order.title(),
                order.status().code(),
                problem.source().code(),
                problem.category(),
                problem.severity().code(),
                problem.pace().code(),
                order.priority().code(),
                order.issuingUnit(),
                path(order.issuingUnit(), world),
                order.leadUnit(),
                path(order.leadUnit(), world),
                order.responsiblePerson(),
                order.createdBy(),
                order.clocking().deadline(),
                Lights.frozen(order, world).map(Light::code).orElse(null),
                order.clocking().stoppedOn(),
                order.clocking().closedLate(),
                order.suspended(),
                order.declined() != null && order.status().open(),
                order.archived() != null,
                order.progress(),
                order.counts().returned(),
                order.counts().reopened(),
                order.counts().urged(),
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.issuedAt(),
                stamps.closedAt(),
                order.noticeId(),
                order.parentId(),
                order.processId(),
                order.demo(),
                order.parts().stream()
                        .map(part -> new LedgerEntry.Part(part.unit(), path(part.unit(), world), part.completed()))
                        .toList(),
                Waitings.of(order, world));
    }

    private static String path(String unit, World world) {
        // A unit that is gone keeps its orders; the path of its own code leaves them to administrators.
        return world.unit(unit).map(Unit::path).orElse("/" + unit + "/");
    }
}
