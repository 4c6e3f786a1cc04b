package org.rectify.demo.internal.life;

import org.rectify.order.Step;

/** Issued, and the unit has not signed for it yet; who takes long is urged. */
record Unsigned() implements LifeScript {

    @Override
    public void play(Life life) {
        Issuing.issued(life);
        life.time().days(3, 3);
        life.take(life.cast().supervisor(), Step.URGE, "remark", life.say("urge"));
    }
}
