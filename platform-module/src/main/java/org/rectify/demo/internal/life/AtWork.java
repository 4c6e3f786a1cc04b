package org.rectify.demo.internal.life;

import org.rectify.order.Step;

/** The unit is at it, in time so far; it reports by the month. Now and then another person takes over. */
record AtWork() implements LifeScript {

    @Override
    public void play(Life life) {
        if (life.chance(10)) {
            life.time().days(2, 5);
            life.take(
                    life.cast().secretary(),
                    Step.REASSIGN,
                    "responsiblePerson",
                    life.cast().liaison(),
                    "remark",
                    life.say("reassign"));
        }
        Working.reported(life, life.deadline(), life.any(70, 95));
    }
}
