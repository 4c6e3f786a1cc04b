package org.rectify.register.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;
import org.rectify.deadline.LightThresholds;
import org.rectify.register.LedgerEntry;

/**
 * The facets by which orders are counted, and the value that an order has in each. A running clock is counted by its
 * deadline, because its light changes with the days while the row does not.
 */
public final class Facets {

    public static final String STATUS = "status";
    public static final String LIGHT = "light";
    public static final String UNIT = "unit";
    public static final String SOURCE = "source";
    public static final String CATEGORY = "category";

    /** The facet behind {@link #LIGHT}: a light that stands still, or the deadline by which it moves. */
    public static final String CLOCK = "clock";

    private static final String BY_DATE = "d";
    private static final String AT_ONCE = "a";

    private Facets() {}

    /** The order's value by facet; facets in which it has none are left out. */
    public static Map<String, String> values(LedgerEntry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(STATUS, entry.status());
        values.put(CLOCK, clock(entry));
        put(values, UNIT, entry.leadUnit());
        put(values, SOURCE, entry.source());
        put(values, CATEGORY, entry.category());
        return values;
    }

    /** The light today of what was counted under {@code clock}. */
    public static String light(String clock, LightThresholds thresholds) {
        int colon = clock.indexOf(':');
        if (colon < 0) {
            return clock;
        }
        String pace = clock.substring(0, colon).equals(AT_ONCE) ? LightThresholds.AT_ONCE : null;
        LocalDate deadline = LocalDate.parse(clock.substring(colon + 1));
        return thresholds.light(DeadlineFacts.running(deadline, pace)).code();
    }

    private static String clock(LedgerEntry entry) {
        if (entry.frozenLight() != null) {
            return entry.frozenLight();
        }
        if (entry.deadline() == null) {
            return Light.GREY.code();
        }
        return (LightThresholds.AT_ONCE.equals(entry.pace()) ? AT_ONCE : BY_DATE) + ":" + entry.deadline();
    }

    private static void put(Map<String, String> values, String facet, String value) {
        if (value != null) {
            values.put(facet, value);
        }
    }
}
