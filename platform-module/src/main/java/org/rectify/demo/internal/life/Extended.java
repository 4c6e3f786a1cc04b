package org.rectify.demo.internal.life;

import java.time.LocalDate;
import org.rectify.order.Step;

/** More time is asked for, up to twice; the supervising office decides the first request, the leader the second. */
record Extended(End end) implements LifeScript {

    /** What came of asking. */
    enum End {
        PENDING,
        REFUSED,
        ONCE,
        TWICE
    }

    @Override
    public void play(Life life) {
        asked(life);
        if (end == End.PENDING) {
            return;
        }
        life.time().soon();
        decided(life, life.cast().supervisor(), end != End.REFUSED);
        if (end == End.TWICE) {
            asked(life);
            life.time().soon();
            decided(life, life.cast().leader(), true);
        }
    }

    private static void asked(Life life) {
        LocalDate day = life.time().before(life.deadline(), life.any(3, 6));
        Working.reported(life, day, 60);
        life.time().onDay(day);
        LocalDate wanted = life.deadline().plusDays(life.any(14, 35));
        life.take(
                life.cast().officer(),
                Step.REQUEST_EXTENSION,
                "reason",
                life.say("request-extension"),
                "newDeadline",
                wanted.toString());
    }

    private static void decided(Life life, String by, boolean approved) {
        life.take(
                by,
                Step.DECIDE_EXTENSION,
                "decision",
                approved ? "approved" : "refused",
                "remark",
                life.say(approved ? "extension-approved" : "extension-refused"));
    }
}
