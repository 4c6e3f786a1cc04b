package org.rectify.problem;

import org.rectify.platform.Coded;

/** What can be done with a problem, and what happens to it. The codes are the contract's and never change. */
public enum ProblemStep implements Coded {
    CREATE("create"),
    /** What it says was changed; taken by replacing it, not by asking for the step. */
    EDIT("edit"),
    /** 认领: the unit concerned owns up to it. */
    CLAIM("claim"),
    /** 撤回: taken back with a reason. */
    WITHDRAW("withdraw"),
    /** 直接办结: put right without an order, with a reason. */
    SETTLE("settle"),
    /** Taken up again after one of those two ends. */
    TAKE_UP("take-up"),
    /** A photo or another file was added; taken by uploading. */
    ATTACH("attach"),
    /** Put into a notice; taken by the notice. */
    INCLUDE("include"),
    /** Taken out of a notice, or the notice came to its end; taken by the notice. */
    RELEASE("release"),
    /** An order on it moved; taken by the order. */
    ORDER("order");

    private final String code;

    ProblemStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
