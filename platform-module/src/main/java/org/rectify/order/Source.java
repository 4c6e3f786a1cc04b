package org.rectify.order;

import org.rectify.platform.Coded;

/** Where the problem came from. */
public enum Source implements Coded {
    ASSESSMENT("assessment"),
    INSPECTION("inspection"),
    OBSERVATION("observation"),
    SUPERIOR("superior"),
    PUBLIC("public"),
    SELF("self");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
