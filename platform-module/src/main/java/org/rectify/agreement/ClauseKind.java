package org.rectify.agreement;

import org.rectify.platform.Coded;

/** What a clause says. */
public enum ClauseKind implements Coded {
    /** 目标: what is to be reached, with its weight. */
    TARGET("target"),
    /** 职责: who answers for what, by post and person. */
    DUTY("duty");

    private final String code;

    ClauseKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
