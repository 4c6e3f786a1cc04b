package org.rectify.demo.internal.life;

import org.rectify.order.Step;

/** Past its deadline and not done: urged by the office, then by the leader. */
record Overdue() implements LifeScript {

    @Override
    public void play(Life life) {
        Working.reported(life, life.deadline(), life.any(30, 75));
        life.time().onDay(life.deadline());
        life.time().days(1, 2);
        life.take(life.cast().supervisor(), Step.URGE, "remark", life.say("urge"));
        life.time().days(1, 3);
        if (life.chance(60)) {
            Working.report(life, life.order().progress() + life.any(0, 10));
        }
        life.time().days(5, 8);
        life.take(life.cast().leader(), Step.URGE, "remark", life.say("urge"));
    }
}
