package org.rectify.problem.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;

/**
 * What the light of a problem follows from: the worst of its open orders. They have one pace, the problem's, so of the
 * clocks that run the nearest deadline is the worst. Of those that stand still, while handed in or suspended, an overdue one
 * counts before any other; the rest count where no clock runs. Grey without an open order.
 *
 * @param deadline of the clock that runs, null where none does
 * @param frozenLight null while a clock runs that decides
 */
public record ProblemClock(LocalDate deadline, Light frozenLight) {

    /** Without an open order. */
    public static final ProblemClock NONE = new ProblemClock(null, Light.GREY);

    private static final List<Light> FROM_THE_WORST = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.GREY);

    /** @param open the clocks of the orders on the problem that are open */
    public static ProblemClock of(Collection<DeadlineFacts> open) {
        Optional<Light> still = open.stream()
                .map(DeadlineFacts::frozenLight)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(FROM_THE_WORST::indexOf));
        Optional<LocalDate> nearest = open.stream()
                .filter(DeadlineFacts::clockRuns)
                .map(DeadlineFacts::deadline)
                .min(Comparator.naturalOrder());
        return nearest.isPresent() && still.filter(Light.RED::equals).isEmpty()
                ? new ProblemClock(nearest.get(), null)
                : still.map(light -> new ProblemClock(null, light)).orElse(NONE);
    }
}
