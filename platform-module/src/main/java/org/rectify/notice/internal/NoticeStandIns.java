package org.rectify.notice.internal;

import java.util.List;
import org.rectify.notice.NoticeStep;
import org.rectify.record.RecordKind;
import org.rectify.record.StandIns;

/** Who looks after a notice that waits for a person who is gone. */
public final class NoticeStandIns implements StandIns {

    @Override
    public RecordKind kind() {
        return RecordKind.NOTICE;
    }

    @Override
    public List<StandIn> all() {
        return List.of(
                StandIn.same(NoticeStep.ISSUE.code(), NoticeSides.SUPERVISORS),
                StandIn.same(NoticeStep.SUBMIT_FOR_APPROVAL.code(), NoticeSides.SUPERVISORS),
                StandIn.same(NoticeStep.APPROVE.code(), NoticeSides.LEADERS));
    }
}
