package org.rectify.demo.internal.life;

import org.rectify.order.Step;

/** 撤销: the issuer asks to cancel it, the leader decides. */
record Cancelled(Answer answer) implements LifeScript {

    /** What the leader says. */
    enum Answer {
        NONE,
        APPROVED,
        REFUSED
    }

    @Override
    public void play(Life life) {
        life.time().days(2, 6);
        life.take(life.cast().supervisor(), Step.REQUEST_CANCELLATION, "reason", life.say("request-cancellation"));
        if (answer == Answer.NONE) {
            return;
        }
        boolean approved = answer == Answer.APPROVED;
        life.time().days(1, 3);
        life.take(
                life.cast().leader(),
                Step.DECIDE_CANCELLATION,
                "decision",
                approved ? "approved" : "refused",
                "remark",
                life.say(approved ? "cancellation-approved" : "cancellation-refused"));
        if (!approved) {
            Working.reported(life, life.deadline(), life.any(60, 90));
        }
    }
}
