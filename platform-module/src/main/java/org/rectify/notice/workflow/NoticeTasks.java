package org.rectify.notice.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.internal.NoticeWaitings;
import org.rectify.platform.Coded;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.Waiting;
import org.rectify.record.workflow.ServedTasks;
import org.rectify.workflow.NoticeProcess;

/** The tasks of the process {@code rectifyNotice}. */
public final class NoticeTasks implements ServedTasks<Notice, NoticeRequest> {

    private static final Map<String, List<NoticeStep>> STEPS = Map.of(
            NoticeProcess.DRAFT_TASK,
            List.of(NoticeStep.SUBMIT_FOR_APPROVAL, NoticeStep.ISSUE, NoticeStep.DISCARD),
            NoticeProcess.APPROVE_TASK,
            List.of(NoticeStep.APPROVE, NoticeStep.SEND_BACK),
            NoticeProcess.ISSUE_TASK,
            List.of(NoticeStep.ISSUE));

    /** The steps that the task stands for. */
    static List<NoticeStep> steps(String task) {
        return STEPS.get(task);
    }

    @Override
    public List<Waiting> asked(String task, Function<String, Object> variable, Notice notice) {
        return NoticeWaitings.of(notice);
    }

    @Override
    public NoticeRequest read(String task, Function<String, Object> variable) {
        Object outcome = variable.apply(ServedTasks.outcomeVariable(task));
        if (outcome == null || outcome.toString().isBlank()) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "outcome", "outcome"));
        }
        NoticeStep step = Coded.find(NoticeStep.class, outcome.toString())
                .filter(STEPS.get(task)::contains)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("notice.step.unknown", "outcome", outcome)));
        Object remark = variable.apply("rectwf_remark");
        boolean empty = remark == null || remark.toString().isBlank();
        return new NoticeRequest(step, empty ? Map.of() : Map.of("remark", remark), null);
    }
}
