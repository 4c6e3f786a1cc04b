package org.rectify.notice;

import org.rectify.platform.Coded;

/** Where a notice stands. The codes are the contract's and never change. */
public enum NoticeStatus implements Coded {
    DRAFT("draft"),
    IN_APPROVAL("in-approval"),
    /** Approved by all who were asked, and not yet numbered. */
    APPROVED("approved"),
    ISSUED("issued"),
    CLOSED("closed"),
    WITHDRAWN("withdrawn"),
    DISCARDED("discarded");

    private final String code;

    NoticeStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it has not left the house: known to the issuing side only. */
    public boolean unissued() {
        return this == DRAFT || this == IN_APPROVAL || this == APPROVED || this == DISCARDED;
    }

    /** Whether its life is over. A closed notice is opened again where one of its orders is. */
    public boolean over() {
        return this == CLOSED || this == WITHDRAWN || this == DISCARDED;
    }
}
