package org.rectify.deadline;

import org.rectify.platform.Coded;

/** How near the deadline is, at a glance. */
public enum Light implements Coded {
    /** In time, or the clock is stopped while suspended. */
    GREEN("green"),
    /** Within the warning window. */
    YELLOW("yellow"),
    /** Overdue. */
    RED("red"),
    /** No clock: before issuance and after the end. */
    GREY("grey");

    private final String code;

    Light(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
