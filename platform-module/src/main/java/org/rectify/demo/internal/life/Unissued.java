package org.rectify.demo.internal.life;

import org.rectify.order.Step;

/** An order that has not left the house, or never will. */
record Unissued(End end) implements LifeScript {

    /** How far it came. */
    enum End {
        DRAFT,
        IN_APPROVAL,
        SENT_BACK,
        DISCARDED
    }

    @Override
    public void play(Life life) {
        switch (end) {
            case DRAFT -> life.draft(life.chance(50) ? life.cast().leader() : null);
            case IN_APPROVAL -> Issuing.asked(life);
            case SENT_BACK -> {
                Issuing.asked(life);
                life.time().soon();
                life.take(life.cast().leader(), Step.SEND_BACK, "remark", life.say("send-back"));
            }
            case DISCARDED -> {
                life.draft(null);
                life.time().days(1, 3);
                life.take(life.cast().supervisor(), Step.DISCARD, "remark", life.say("discard"));
            }
        }
    }
}
