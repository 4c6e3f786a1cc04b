package org.rectify.order.internal;

import static org.rectify.platform.Refusal.invalid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderBuilder;
import org.rectify.order.Priority;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;

/** Makes a draft from what was filled in, or refuses naming the field. */
public final class Drafting {

    private Drafting() {}

    /** The units for which the caller may make orders. */
    public static List<Unit> issuingUnits(Caller caller) {
        return caller.units().values().stream()
                .filter(unit -> unit.supervising() && caller.has(unit.code(), Sides.SUPERVISORS))
                .sorted(Comparator.comparing(Unit::path))
                .toList();
    }

    /**
     * The draft.
     *
     * @param parentId the order from which it is broken down, or null
     * @throws RefusedException where a field is missing or wrong, or the caller may not make orders
     */
    public static Order draft(NewOrder wanted, String id, String parentId, boolean demo, Caller caller, World world) {
        String issuingUnit = parentId == null ? issuingUnit(wanted, caller) : wanted.issuingUnit();
        check(wanted, issuingUnit, world);
        return fill(new OrderBuilder(), wanted, issuingUnit, List.of(), world)
                .id(id)
                .matter(matter(wanted, dated(wanted.problem(), world)))
                .origin(new Order.Origin(
                        caller.person().userName(),
                        wanted.problemId() == null ? world.newId() : wanted.problemId(),
                        wanted.noticeId(),
                        parentId,
                        demo))
                .stamps(new Order.Stamps(world.now(), world.now(), null, null, null, null))
                .build();
    }

    /**
     * The draft filled in anew.
     *
     * @throws RefusedException where {@link #draft} would, but that a draft stays with its unit where none is named
     */
    static Order again(Order draft, NewOrder wanted, Caller caller, World world) {
        boolean stays = wanted.issuingUnit() == null || wanted.issuingUnit().equals(draft.issuingUnit());
        String issuingUnit = stays ? draft.issuingUnit() : issuingUnit(wanted, caller);
        if (wanted.problemId() != null && !wanted.problemId().equals(draft.problemId())) {
            throw new RefusedException(invalid("problem.order.fixed", "problemId"));
        }
        boolean same = wanted.problemId() != null;
        check(same ? wanted.on(wanted.problemId(), draft.problem()) : wanted, issuingUnit, world);
        Order.Problem problem = same ? draft.problem() : wanted.problem();
        return fill(draft.change(), wanted, issuingUnit, draft.parts(), world)
                .matter(matter(
                        wanted,
                        new Order.Problem(
                                problem.description(),
                                problem.source(),
                                problem.category(),
                                problem.severity(),
                                problem.pace(),
                                problem.foundOn() == null ? draft.problem().foundOn() : problem.foundOn(),
                                problem.foundAt())))
                .origin(new Order.Origin(
                        draft.createdBy(), draft.problemId(), wanted.noticeId(), draft.parentId(), draft.demo()))
                .build();
    }

    /** Everything for which {@link #draft} would refuse what a person fills in, in the order of its rules. */
    public static List<Refusal> refusals(NewOrder wanted, Caller caller, World world) {
        List<Refusal> refusals = new ArrayList<>();
        String issuingUnit = null;
        try {
            issuingUnit = issuingUnit(wanted, caller);
        } catch (RefusedException e) {
            refusals.add(e.refusal());
        }
        refusals.addAll(refusals(wanted, issuingUnit, world));
        return refusals;
    }

    /** A problem of which nobody says when it was found was found today. */
    private static Order.Problem dated(Order.Problem problem, World world) {
        return problem.foundOn() != null
                ? problem
                : new Order.Problem(
                        problem.description(),
                        problem.source(),
                        problem.category(),
                        problem.severity(),
                        problem.pace(),
                        world.today(),
                        problem.foundAt());
    }

    private static void check(NewOrder wanted, String issuingUnit, World world) {
        refuseIf(refusals(wanted, issuingUnit, world).stream().findFirst());
    }

    /** @param issuingUnit null where it is not known: what follows from it is not asked for then */
    private static List<Refusal> refusals(NewOrder wanted, String issuingUnit, World world) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "title", wanted.title());
        require(refusals, "problem.description", wanted.problem().description());
        require(refusals, "problem.source", wanted.problem().source());
        require(refusals, "problem.category", wanted.problem().category());
        require(refusals, "problem.pace", wanted.problem().pace());
        require(refusals, "requiredMeasures", wanted.requiredMeasures());
        require(refusals, "leadUnit", wanted.leadUnit());
        require(refusals, "deadline", wanted.deadline());
        if (wanted.problem().foundOn() != null && wanted.problem().foundOn().isAfter(world.today())) {
            refusals.add(invalid("order.found.future", "problem.foundOn"));
        }
        if (wanted.leadUnit() != null && issuingUnit != null) {
            People.supervised(wanted.leadUnit(), issuingUnit, "leadUnit", world).ifPresent(refusals::add);
        }
        if (wanted.deadline() != null) {
            world.checkDeadline(wanted.deadline(), "deadline").ifPresent(refusals::add);
        }
        if (wanted.responsiblePerson() != null && wanted.leadUnit() != null) {
            People.memberOf(wanted.responsiblePerson(), wanted.leadUnit(), "responsiblePerson", world)
                    .ifPresent(refusals::add);
        }
        if (wanted.approver() != null && issuingUnit != null) {
            People.leaderOf(wanted.approver(), issuingUnit, "approver", world).ifPresent(refusals::add);
        }
        assisting(refusals, wanted, issuingUnit, world);
        return refusals;
    }

    /** The issuing unit does not assist: whoever does the work does not verify it, and nobody else would. */
    private static void assisting(List<Refusal> refusals, NewOrder wanted, String issuingUnit, World world) {
        Set<String> seen = new HashSet<>();
        seen.add(wanted.leadUnit());
        for (int i = 0; i < wanted.assistingUnits().size(); i++) {
            String unit = wanted.assistingUnits().get(i);
            String field = "assistingUnits[" + i + "]";
            if (world.unit(unit).isEmpty()) {
                refusals.add(invalid("unit.unknown", field, unit));
            } else if (unit.equals(issuingUnit)) {
                refusals.add(invalid("order.assisting.issuer", field, world.unitName(unit)));
            } else if (!seen.add(unit)) {
                refusals.add(invalid("order.unit.twice", field, world.unitName(unit)));
            }
        }
    }

    /** @param parts those there were: a unit that goes on assisting keeps its part */
    private static OrderBuilder fill(
            OrderBuilder draft, NewOrder wanted, String issuingUnit, List<Order.Part> parts, World world) {
        return draft.issuingUnit(issuingUnit)
                .leadUnit(wanted.leadUnit())
                .parts(parts(wanted, parts, world))
                .responsiblePerson(wanted.responsiblePerson())
                .approver(wanted.approver())
                .clocking(new Order.Clocking(wanted.deadline(), null, null, null, false));
    }

    private static Order.Matter matter(NewOrder wanted, Order.Problem problem) {
        return new Order.Matter(
                wanted.title(),
                problem,
                wanted.requiredMeasures(),
                wanted.priority() == null ? Priority.NORMAL : wanted.priority());
    }

    private static String issuingUnit(NewOrder wanted, Caller caller) {
        List<Unit> own = issuingUnits(caller);
        if (own.isEmpty()) {
            throw new RefusedException(Refusal.forbidden("order.create.forbidden"));
        }
        if (wanted.issuingUnit() == null) {
            if (own.size() > 1) {
                throw new RefusedException(invalid("request.field.missing", "issuingUnit", "issuingUnit"));
            }
            return own.get(0).code();
        }
        return own.stream()
                .map(Unit::code)
                .filter(wanted.issuingUnit()::equals)
                .findFirst()
                .orElseThrow(() -> new RefusedException(invalid("unit.notYours", "issuingUnit", wanted.issuingUnit())));
    }

    private static List<Order.Part> parts(NewOrder wanted, List<Order.Part> known, World world) {
        return wanted.assistingUnits().stream()
                .map(unit -> known.stream()
                        .filter(part -> part.unit().equals(unit))
                        .findFirst()
                        .orElseGet(() -> new Order.Part(world.newId(), unit, false, null, null, null)))
                .toList();
    }

    private static void require(List<Refusal> refusals, String field, Object value) {
        if (value == null) {
            refusals.add(invalid("request.field.missing", field, field));
        }
    }

    private static void refuseIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RefusedException(reason);
        });
    }
}
