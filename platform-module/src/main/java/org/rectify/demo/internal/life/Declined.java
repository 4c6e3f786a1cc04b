package org.rectify.demo.internal.life;

import java.util.List;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.order.Step;

/** 非本单位职责: the unit does not sign for it, and the issuer sends it elsewhere or insists. */
record Declined(Answer answer) implements LifeScript {

    /** What the issuer says to it. */
    enum Answer {
        NONE,
        REROUTE,
        INSIST
    }

    @Override
    public void play(Life life) {
        Issuing.issued(life);
        life.time().days(1, 2);
        life.take(life.cast().secretary(), Step.DECLINE, "remark", life.say("decline"));
        if (answer == Answer.NONE) {
            return;
        }
        life.time().days(1, 2);
        if (answer == Answer.REROUTE) {
            life.reroute(another(life));
        } else {
            life.take(life.cast().supervisor(), Step.INSIST, "remark", life.say("insist"));
        }
        Working.begun(life);
    }

    /** Another unit of the same kind, below the issuer as the first one was. */
    private static String another(Life life) {
        DemoUnit first = life.district().unit(life.order().leadUnit());
        List<DemoUnit> others = life.district().below(first.parent()).stream()
                .filter(unit -> unit.kind() == first.kind() && !unit.equals(first))
                .filter(unit -> !life.order().assists(unit.code()))
                .toList();
        return life.oneOf(others).code();
    }
}
