package org.rectify.notice.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.alfresco.NoticeTaker;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;
import org.rectify.record.workflow.StepSide;
import org.rectify.unit.Units;

/** Steps with notices, as the process asks for them. */
public final class NoticeStepSide implements StepSide<Notice, NoticeRequest> {

    private final NoticeTaker taker;
    private final Units units;

    public NoticeStepSide(NoticeTaker taker, Units units) {
        this.taker = taker;
        this.units = units;
    }

    @Override
    public Optional<Notice> find(String id) {
        return taker.record(id);
    }

    /** A draft with its title; the rest is filled in on its page. */
    @Override
    public Notice open(Function<String, Object> field, String process) {
        String title = Texts.line("noticeTitle", field.apply("rectwf_noticeTitle"), FormField.LINE);
        if (title == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "title", "title"));
        }
        NewNotice wanted = new NewNotice(title, null, null, null, null, null, List.of(), List.of());
        return taker.create(wanted, process, false, units.caller());
    }

    @Override
    public Notice takeByTask(String id, NoticeRequest request) {
        return taker.takeByTask(id, request, units.caller());
    }
}
