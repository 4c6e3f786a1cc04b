package org.rectify.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the light of an order, or of a record that several orders are about, follows from.
 *
 * @param deadline the nearest; null only in an unfinished draft
 * @param pace code of the pace of what is due then; {@code at-once} has its own warning window
 * @param frozenLight the light while the clock does not run, null while it runs
 * @param otherDeadline the nearest of what has the other warning window, which may begin sooner; null without any
 */
public record DeadlineFacts(LocalDate deadline, String pace, Light frozenLight, LocalDate otherDeadline) {

    /** Where there is no clock at all. */
    public static final DeadlineFacts NONE = new DeadlineFacts(null, null, Light.GREY);

    private static final List<Light> FROM_THE_WORST = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.GREY);

    /** The facts of an order. */
    public DeadlineFacts(LocalDate deadline, String pace, Light frozenLight) {
        this(deadline, pace, frozenLight, null);
    }

    /** The facts of an order whose clock runs. */
    public static DeadlineFacts running(LocalDate deadline, String pace) {
        return new DeadlineFacts(deadline, pace, null);
    }

    /**
     * What the light of a record follows from that several orders are about: the worst of them. Of the clocks that run it is
     * the nearest deadline, and each is warned of by its own pace. Of those that stand still, while handed in or
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
        DeadlineFacts nearest = nearest(running).orElseThrow();
        LocalDate other = nearest(running.stream()
                        .filter(each -> each.atOnce() != nearest.atOnce())
                        .toList())
                .map(DeadlineFacts::deadline)
                .orElse(null);
        return new DeadlineFacts(nearest.deadline(), nearest.pace(), null, other);
    }

    private static Optional<DeadlineFacts> nearest(Collection<DeadlineFacts> running) {
        return running.stream().min(Comparator.comparing(DeadlineFacts::deadline));
    }

    private boolean atOnce() {
        return LightThresholds.AT_ONCE.equals(pace);
    }

    /** Whether time counts against the order. */
    public boolean clockRuns() {
        return frozenLight == null && deadline != null;
    }
}
