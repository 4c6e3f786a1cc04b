package org.rectify.demo.internal.life;

import org.rectify.order.Order;

/** 回头看, or a complaint: after the order was closed somebody looks again. */
record LookedBack(Finding finding) implements LifeScript {

    /** What is found. */
    enum Finding {
        GOOD,
        BAD,
        COMPLAINT
    }

    @Override
    public void play(Life life) {
        switch (finding) {
            case GOOD -> Closing.passed(life);
            case BAD -> Closing.failed(life);
            case COMPLAINT -> Closing.reopened(life);
        }
    }

    /** What was reopened is put right again, handed in again and accepted. */
    static void redone(Life life) {
        Order.Measure first = life.order().measures().get(0);
        life.time().days(3, 6);
        life.prove(life.cast().officer(), first, life.order().measures().size() + 1);
        Closing.resubmitted(life);
        Closing.accepted(life);
    }
}
