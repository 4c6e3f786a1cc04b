package org.rectify.problem;

import java.util.EnumSet;
import java.util.Set;
import org.rectify.platform.Coded;

/** Where a problem stands. But for the two ends that a person decides, it follows from the problem's orders. */
public enum ProblemStatus implements Coded {
    /** 待处理: nothing has been begun on it. */
    OPEN("open"),
    /** 拟交办: it is in a notice, or an order on it is being drawn up; nothing is issued. */
    PREPARING("preparing"),
    /** 整改中: an order on it is issued and not at an end. */
    RECTIFYING("rectifying"),
    /** 已销号: all orders on it that were not cancelled are closed. */
    CLOSED("closed"),
    /** 直接办结: put right without an order, for a reason. */
    SETTLED("settled"),
    /** 已撤回: taken back, for it was no problem or entered by mistake. */
    WITHDRAWN("withdrawn");

    private static final Set<ProblemStatus> ENDED = EnumSet.of(CLOSED, SETTLED, WITHDRAWN);

    private final String code;

    ProblemStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether nothing more is to be done about it. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}
