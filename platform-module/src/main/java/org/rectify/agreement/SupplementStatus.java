package org.rectify.agreement;

import org.rectify.platform.Coded;

/** Where a supplement (补充协议) stands. */
public enum SupplementStatus implements Coded {
    SENT("sent"),
    SIGNED_BELOW("signed-below"),
    IN_FORCE("in-force"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String code;

    SupplementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether a signature is waited for. */
    public boolean pending() {
        return this == SENT || this == SIGNED_BELOW;
    }
}
