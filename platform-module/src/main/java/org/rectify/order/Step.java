package org.rectify.order;

import org.rectify.platform.Coded;

/** What can be done with an order. The codes are the contract's and never change. */
public enum Step implements Coded {
    CREATE("create"),
    /** A draft was filled in anew; taken by replacing the draft, not by asking for the step. */
    EDIT("edit"),
    SUBMIT_FOR_APPROVAL("submit-for-approval"),
    ISSUE("issue"),
    DISCARD("discard"),
    APPROVE("approve"),
    SEND_BACK("send-back"),
    SIGN_FOR("sign-for"),
    DECLINE("decline"),
    REROUTE("reroute"),
    INSIST("insist"),
    PLAN("plan"),
    REPORT("report"),
    COMPLETE_PART("complete-part"),
    BREAK_DOWN("break-down"),
    SUBMIT("submit"),
    REQUEST_EXTENSION("request-extension"),
    DECIDE_EXTENSION("decide-extension"),
    SUSPEND("suspend"),
    RESUME("resume"),
    ACCEPT("accept"),
    RETURN("return"),
    LOOK_BACK("look-back"),
    REOPEN("reopen"),
    ARCHIVE("archive"),
    URGE("urge"),
    REASSIGN("reassign"),
    REQUEST_CANCELLATION("request-cancellation"),
    DECIDE_CANCELLATION("decide-cancellation"),
    COMMENT("comment"),
    /** A file was added to the order; taken by uploading, not by asking for the step. */
    ATTACH("attach"),
    /** The deadline passed; taken by the timer. */
    OVERDUE("overdue"),
    /** An order that this one was broken down into moved on; taken by the system. */
    CHILDREN_MOVED("children-moved"),
    /** The process was gone or stood elsewhere and was replaced; taken by the system. */
    REPAIR("repair");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
