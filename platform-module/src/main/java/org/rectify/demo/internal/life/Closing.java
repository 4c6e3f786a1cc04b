package org.rectify.demo.internal.life;

import java.time.LocalDate;
import org.rectify.order.Step;

/** The supervising side's verdicts: accepted, returned, looked back at, filed. */
final class Closing {

    private Closing() {}

    static void accepted(Life life) {
        life.time().days(1, 3);
        life.take(life.cast().supervisor(), Step.ACCEPT, "remark", life.say("accept"));
    }

    static void returned(Life life) {
        life.time().days(1, 3);
        life.take(life.cast().supervisor(), Step.RETURN, "remark", life.say("return"));
    }

    /** What was returned is put right and submitted again. */
    static void resubmitted(Life life) {
        life.time().days(2, 5);
        Working.report(life, 98);
        life.time().days(1, 3);
        Working.submit(life, "submit-again");
    }

    static void passed(Life life) {
        life.time().days(15, 45);
        life.take(
                life.cast().supervisor(), Step.LOOK_BACK, "outcome", "passed", "remark", life.say("look-back-passed"));
    }

    /** Not passed, and thereby reopened. */
    static void failed(Life life) {
        life.time().days(15, 30);
        LocalDate deadline = life.time().ahead(life.any(20, 35));
        life.take(
                life.cast().supervisor(),
                Step.LOOK_BACK,
                "outcome",
                "failed",
                "remark",
                life.say("look-back-failed"),
                "newDeadline",
                deadline.toString());
    }

    static void reopened(Life life) {
        life.time().days(20, 40);
        LocalDate deadline = life.time().ahead(life.any(20, 35));
        life.take(
                life.cast().supervisor(),
                Step.REOPEN,
                "remark",
                life.say("reopen"),
                "newDeadline",
                deadline.toString());
    }

    static void archived(Life life) {
        life.time().days(5, 20);
        life.take(life.cast().archivist(), Step.ARCHIVE, "remark", life.say("archive"));
    }
}
