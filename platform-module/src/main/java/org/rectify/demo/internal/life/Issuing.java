package org.rectify.demo.internal.life;

import java.time.LocalDateTime;
import org.rectify.order.Step;

/** From the first draft to issuance. The time of the story stands at the moment of issuance before and after. */
final class Issuing {

    private static final int BY_APPROVAL = 30;

    private Issuing() {}

    /** Issued: by its notice, by the supervisor alone, or with the leader's approval. */
    static void issued(Life life) {
        if (life.setting().fromNotice()) {
            life.noticed();
        } else if (life.chance(BY_APPROVAL)) {
            approved(life);
        } else {
            straight(life);
        }
    }

    private static void straight(Life life) {
        LocalDateTime issue = life.time().time();
        life.time().set(issue.minusMinutes(life.any(6, 25)));
        life.draft(null);
        life.time().set(issue);
        life.take(life.cast().supervisor(), Step.ISSUE);
    }

    private static void approved(Life life) {
        LocalDateTime issue = life.time().time();
        life.time().back(life.any(2, 4));
        asked(life);
        life.time().set(issue);
        life.take(life.cast().leader(), Step.APPROVE, "remark", life.say("approve"));
    }

    /** Drafted and put before the leader. */
    static void asked(Life life) {
        life.draft(life.cast().leader());
        life.time().soon();
        life.take(life.cast().supervisor(), Step.SUBMIT_FOR_APPROVAL);
    }
}
