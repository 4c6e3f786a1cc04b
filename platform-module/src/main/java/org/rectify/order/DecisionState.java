package org.rectify.order;

import org.rectify.platform.Coded;

/** What became of a request. */
public enum DecisionState implements Coded {
    PENDING("pending"),
    APPROVED("approved"),
    REFUSED("refused");

    private final String code;

    DecisionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
