package org.rectify.order;

import org.rectify.platform.Coded;

/** How hard the order is to be driven. */
public enum Priority implements Coded {
    LOW("low"),
    NORMAL("normal"),
    HIGH("high");

    private final String code;

    Priority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
