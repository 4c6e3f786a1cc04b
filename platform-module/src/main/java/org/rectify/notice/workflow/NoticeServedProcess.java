package org.rectify.notice.workflow;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;
import org.rectify.record.workflow.Move;
import org.rectify.record.workflow.ServedProcess;
import org.rectify.workflow.NoticeProcess;

/** The process {@code rectifyNotice}: where it stands for which notice, and how it is brought along. */
public final class NoticeServedProcess implements ServedProcess<Notice, NoticeStep> {

    private final ZoneId zone;

    public NoticeServedProcess(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String key() {
        return NoticeProcess.KEY;
    }

    @Override
    public String idVariable() {
        return NoticeProcess.NOTICE_ID;
    }

    @Override
    public Map<String, Object> variables(Notice notice) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(NoticeProcess.NOTICE_ID, notice.id());
        variables.put(NoticeProcess.PLACE, notice.status().code());
        variables.put(ServedProcess.DUE, due(notice));
        return variables;
    }

    /** By when all of it is to be put right, as the notice says: more time that an order is given is the order's. */
    private Date due(Notice notice) {
        return notice.problems().stream()
                .flatMap(item -> item.units().stream())
                .map(Notice.Share::deadline)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> Date.from(day.atStartOfDay(zone).toInstant()))
                .orElse(null);
    }

    @Override
    public boolean over(Notice notice) {
        return notice.status().over();
    }

    @Override
    public Map<String, Long> expected(Notice notice) {
        return switch (notice.status()) {
            case DRAFT -> Map.of(NoticeProcess.DRAFT_TASK, 1L);
            case IN_APPROVAL -> Map.of(NoticeProcess.APPROVE_TASK, 1L);
            case APPROVED -> Map.of(NoticeProcess.ISSUE_TASK, 1L);
            default -> Map.of();
        };
    }

    @Override
    public List<String> shown(List<String> activities) {
        return activities.stream()
                .filter(id -> NoticeProcess.TASKS.contains(id) || NoticeProcess.TRACK_WAIT.equals(id))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Move> moves(NoticeStep step, Notice before, Notice after) {
        return switch (step) {
            case SUBMIT_FOR_APPROVAL, DISCARD -> List.of(new Move.End(NoticeProcess.DRAFT_TASK, step.code()));
            case APPROVE, SEND_BACK -> List.of(new Move.End(NoticeProcess.APPROVE_TASK, step.code()));
            case ISSUE ->
                List.of(
                        new Move.End(NoticeProcess.DRAFT_TASK, step.code()),
                        new Move.End(NoticeProcess.ISSUE_TASK, step.code()));
            case EDIT, WITHDRAW, CLOSE -> List.of(new Move.Again());
            default -> List.of();
        };
    }

    @Override
    public String recordMoved() {
        return NoticeProcess.RECORD_MOVED;
    }
}
