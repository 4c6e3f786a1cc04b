package org.rectify.record;

import org.rectify.platform.Coded;

/** What kinds of records there are for which something can wait. The codes are the contract's and never change. */
public enum RecordKind implements Coded {
    ORDER("order"),
    NOTICE("notice"),
    AGREEMENT("agreement"),
    PROBLEM("problem");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
