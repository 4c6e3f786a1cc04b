package org.rectify.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the light of an order follows from.
 *
 * @param deadline null only in an unfinished draft
 * @param pace code of the order's pace; {@code at-once} has its own warning window
 * @param frozenLight the light while the clock does not run, null while it runs
 */
public record DeadlineFacts(LocalDate deadline, String pace, Light frozenLight) {

    /** Where there is no clock at all. */
    public static final DeadlineFacts NONE = new DeadlineFacts(null, null, Light.GREY);

    private static final List<Light> FROM_THE_WORST = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.GREY);

    /** The facts of an order whose clock runs. */
    public static DeadlineFacts running(LocalDate deadline, String pace) {
        return new DeadlineFacts(deadline, pace, null);
    }

    /**
     * What the light of a record follows from that several orders are about: the worst of them. Of the clocks that run it is
     * the nearest deadline, warned of as early as any of them calls for. Of those that stand still, while handed in or
     * suspended, an overdue one counts before any other; the rest count where no clock runs.
     *
     * @param open of the orders that are open; {@link #NONE} comes of none
     */
    public static DeadlineFacts worst(Collection<DeadlineFacts> open) {
        Optional<Light> still = open.stream()
                .map(DeadlineFacts::frozenLight)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(FROM_THE_WORST::indexOf));
        List<DeadlineFacts> running =
                open.stream().filter(DeadlineFacts::clockRuns).toList();
        if (running.isEmpty() || still.filter(Light.RED::equals).isPresent()) {
            return still.map(light -> new DeadlineFacts(null, null, light)).orElse(NONE);
        }
        LocalDate nearest = running.stream()
                .map(DeadlineFacts::deadline)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String pace = running.stream()
                .map(DeadlineFacts::pace)
                .filter(each -> !LightThresholds.AT_ONCE.equals(each))
                .findFirst()
                .orElse(LightThresholds.AT_ONCE);
        return running(nearest, pace);
    }

    /** Whether time counts against the order. */
    public boolean clockRuns() {
        return frozenLight == null && deadline != null;
    }
}
