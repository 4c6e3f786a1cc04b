package org.rectify.order.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Refusal;

/** What an order and those that it was broken down into owe each other. */
public final class Children {

    private static final int WHOLE = 100;

    private Children() {}

    /** Names the first child that is not at an end, which keeps its parent from being handed in, accepted or cancelled. */
    static Optional<Refusal> open(Order order, World world) {
        return world.children(order.id()).stream()
                .filter(child -> child.status().open()
                        || child.status() == OrderStatus.DRAFT
                        || child.status() == OrderStatus.IN_APPROVAL)
                .findFirst()
                .map(child -> Refusal.conflict(
                        "order.child.open", List.of(), child.number() == null ? child.title() : child.number()));
    }

    /** How far all of them are together, in per cent; empty where none counts. The cancelled don't. */
    public static OptionalInt progress(List<Order> children) {
        double[] counted = children.stream()
                .map(Children::share)
                .filter(Objects::nonNull)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        return counted.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) Math.round(Arrays.stream(counted).average().orElse(0)));
    }

    /** Whether the order's parent stands elsewhere for what happened with it. */
    public static boolean move(Order before, Order after) {
        return after.parentId() != null && !Objects.equals(share(before), share(after));
    }

    /** Refuses a deadline later than that of the order from which this one was broken down, while that is open. */
    static Optional<Refusal> afterParent(Order order, LocalDate deadline, String field, World world) {
        return parentsDeadline(order, world)
                .filter(deadline::isAfter)
                .map(latest -> Refusal.invalid("order.deadline.afterParent", field, latest));
    }

    /** The deadline, or the parent's where that is open and earlier. */
    static LocalDate within(Order order, LocalDate deadline, World world) {
        return parentsDeadline(order, world).filter(deadline::isAfter).orElse(deadline);
    }

    private static Optional<LocalDate> parentsDeadline(Order order, World world) {
        return Optional.ofNullable(order.parentId())
                .flatMap(world::order)
                .filter(parent -> parent.status().open() && !parent.suspended())
                .map(parent -> parent.clocking().deadline());
    }

    private static Integer share(Order child) {
        return switch (child.status()) {
            case CANCELLED, DISCARDED -> null;
            case CLOSED -> WHOLE;
            default -> child.progress();
        };
    }
}
