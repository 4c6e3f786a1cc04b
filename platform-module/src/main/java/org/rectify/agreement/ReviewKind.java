package org.rectify.agreement;

import org.rectify.platform.Coded;

/** The two reviews of a period. */
public enum ReviewKind implements Coded {
    MID_YEAR("mid-year"),
    YEAR_END("year-end");

    private final String code;

    ReviewKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
