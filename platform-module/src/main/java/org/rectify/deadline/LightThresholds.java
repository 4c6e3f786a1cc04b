package org.rectify.deadline;

import java.time.LocalDate;

/**
 * The days at which lights change, as seen from one day: the one rule behind the light of an order and behind the
 * ledger's filter by light, so that totals agree.
 *
 * @param today a running clock with a deadline before this day is red
 * @param warnUntil the last deadline that is yellow
 * @param warnAtOnceUntil the same for orders to be put right at once
 */
public record LightThresholds(LocalDate today, LocalDate warnUntil, LocalDate warnAtOnceUntil) {

    /** The code of the pace with its own warning window. */
    public static final String AT_ONCE = "at-once";

    /** The last deadline that is yellow for that pace. */
    public LocalDate warnUntil(String pace) {
        return AT_ONCE.equals(pace) ? warnAtOnceUntil : warnUntil;
    }

    /** The light. */
    public Light light(DeadlineFacts facts) {
        if (facts.frozenLight() != null) {
            return facts.frozenLight();
        }
        if (facts.deadline() == null) {
            return Light.GREY;
        }
        if (facts.deadline().isBefore(today)) {
            return Light.RED;
        }
        return facts.deadline().isAfter(warnUntil(facts.pace())) ? Light.GREEN : Light.YELLOW;
    }
}
