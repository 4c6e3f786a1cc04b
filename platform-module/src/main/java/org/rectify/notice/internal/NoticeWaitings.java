package org.rectify.notice.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;
import org.rectify.record.Waiting;
import org.rectify.unit.UnitRole;

/** Who has to do what now with a notice. */
public final class NoticeWaitings {

    private NoticeWaitings() {}

    public static List<Waiting> of(Notice notice) {
        List<Waiting> waiting = new ArrayList<>();
        switch (notice.status()) {
            case DRAFT ->
                waiting.add(asked(
                        notice,
                        notice.approvers().isEmpty() ? NoticeStep.ISSUE : NoticeStep.SUBMIT_FOR_APPROVAL,
                        null,
                        notice.createdBy()));
            case IN_APPROVAL -> waiting.add(asked(notice, NoticeStep.APPROVE, null, notice.approver()));
            case APPROVED -> {
                for (UnitRole role : NoticeSides.SUPERVISORS) {
                    waiting.add(asked(notice, NoticeStep.ISSUE, role.code(), null));
                }
            }
            default -> {
                // Its orders run; nobody is asked anything of the notice itself.
            }
        }
        return waiting;
    }

    private static Waiting asked(Notice notice, NoticeStep step, String role, String person) {
        return new Waiting(
                step.code(), notice.issuingUnit(), role, person, notice.stamps().modifiedAt(), null);
    }
}
