package org.rectify.search.internal;

import org.rectify.deadline.Light;
import org.rectify.deadline.LightThresholds;
import org.rectify.search.SearchEntry;

/** The clock of what can be found: a light that stands still, or how it runs, when light follows from the due day. */
public final class Clocks {

    /** Runs, with the ordinary warning window. */
    public static final String BY_DATE = "by-date";

    /** Runs, with the warning window of what is to be put right at once. */
    public static final String AT_ONCE = "at-once";

    private Clocks() {}

    /** The clock of the entry. */
    public static String of(SearchEntry entry) {
        if (entry.frozenLight() != null) {
            return entry.frozenLight();
        }
        if (entry.deadline() == null) {
            return Light.GREY.code();
        }
        return LightThresholds.AT_ONCE.equals(entry.pace()) ? AT_ONCE : BY_DATE;
    }
}
