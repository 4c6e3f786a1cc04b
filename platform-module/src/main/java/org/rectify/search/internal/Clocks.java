package org.rectify.search.internal;

import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;
import org.rectify.deadline.LightThresholds;

/** The clock of what can be found: a light that stands still, or how it runs, when light follows from the due day. */
public final class Clocks {

    /** Runs, with the ordinary warning window. */
    public static final String BY_DATE = "by-date";

    /** Runs, with the warning window of what is to be put right at once. */
    public static final String AT_ONCE = "at-once";

    private Clocks() {}

    /** Which clock it is that the light follows from. */
    public static String of(DeadlineFacts facts) {
        if (facts.frozenLight() != null) {
            return facts.frozenLight().code();
        }
        if (facts.deadline() == null) {
            return Light.GREY.code();
        }
        return LightThresholds.AT_ONCE.equals(facts.pace()) ? AT_ONCE : BY_DATE;
    }
}
