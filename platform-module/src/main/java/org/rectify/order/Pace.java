package org.rectify.order;

import org.rectify.platform.Coded;

/** How the problem is to be put right: at once (立行立改), by a date (限期整改), over a long time with reviews (长期坚持). */
public enum Pace implements Coded {
    AT_ONCE("at-once"),
    BY_DATE("by-date"),
    LONG_HAUL("long-haul");

    private final String code;

    Pace(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
