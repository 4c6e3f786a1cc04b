package org.rectify.agreement;

import org.rectify.platform.Coded;

/** One of the two parties. */
public enum Side implements Coded {
    /** 乙方: the unit that answers for the targets; signs first. */
    LOWER("lower"),
    /** 甲方: the unit that sets them. */
    UPPER("upper");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
