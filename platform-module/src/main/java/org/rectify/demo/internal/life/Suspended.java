package org.rectify.demo.internal.life;

import java.time.LocalDate;
import org.rectify.order.Step;

/** 挂账: put aside with a day of review, and taken up again or not yet. */
record Suspended(boolean resumed) implements LifeScript {

    @Override
    public void play(Life life) {
        Working.reported(life, life.time().ahead(10), 30);
        life.time().days(3, 8);
        LocalDate review = life.time().ahead(resumed ? life.any(15, 30) : life.any(60, 120));
        life.take(life.cast().supervisor(), Step.SUSPEND, "reason", life.say("suspend"), "reviewOn", review.toString());
        if (resumed) {
            life.time().onDay(review);
            life.take(life.cast().supervisor(), Step.RESUME, "remark", life.say("resume"));
        }
    }
}
