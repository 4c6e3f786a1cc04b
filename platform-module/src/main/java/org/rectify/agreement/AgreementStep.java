package org.rectify.agreement;

import org.rectify.platform.Coded;

/** What can be done with an agreement. The codes are the contract's and never change. */
public enum AgreementStep implements Coded {
    CREATE("create"),
    /** A draft was filled in anew; taken by replacing the draft, not by asking for the step. */
    EDIT("edit"),
    SEND("send"),
    DISCARD("discard"),
    /** Of the agreement or of the supplement that waits; asks for the password again. */
    SIGN("sign"),
    REFUSE("refuse"),
    REVIEW_MID_YEAR("review-mid-year"),
    REVIEW_YEAR_END("review-year-end"),
    COMPLETE("complete"),
    TERMINATE("terminate"),
    AMEND("amend"),
    /** Takes back a supplement that is not signed by both. */
    WITHDRAW("withdraw"),
    RENEW("renew"),
    /** Puts it on the archive's shelf; nothing changes it any more. */
    ARCHIVE("archive"),
    URGE("urge"),
    COMMENT("comment"),
    /** The day of a review came; taken by the timer. */
    REVIEW_DUE("review-due"),
    /** The process was gone or stood elsewhere and was replaced; taken by the system. */
    REPAIR("repair");

    private final String code;

    AgreementStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
