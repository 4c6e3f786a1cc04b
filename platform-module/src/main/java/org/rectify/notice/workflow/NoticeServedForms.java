package org.rectify.notice.workflow;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.NoticeView;
import org.rectify.notice.Notices;
import org.rectify.notice.internal.NoticeDrafting;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.platform.RefusedException;
import org.rectify.record.Attachment;
import org.rectify.record.workflow.Occasion;
import org.rectify.record.workflow.ServedForms;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.workflow.NoticeProcess;

/** Notices in the host's own forms. */
public final class NoticeServedForms implements ServedForms {

    private final Notices notices;
    private final Occasion occasion;
    private final Units units;
    private final NoticeWorld world;
    private final NoticeTasks tasks = new NoticeTasks();

    public NoticeServedForms(Notices notices, Occasion occasion, Units units, NoticeWorld world) {
        this.notices = notices;
        this.occasion = occasion;
        this.units = units;
        this.world = world;
    }

    @Override
    public String process() {
        return NoticeProcess.KEY;
    }

    @Override
    public Set<String> tasks() {
        return Set.copyOf(NoticeProcess.TASKS);
    }

    @Override
    public String idVariable() {
        return NoticeProcess.NOTICE_ID;
    }

    @Override
    public void decide(String task, String id, Function<String, Object> variable) {
        notices.check(id, tasks.read(task, variable));
    }

    @Override
    public boolean sees(String id) {
        try {
            notices.get(id);
            return true;
        } catch (RefusedException outside) {
            return false;
        }
    }

    @Override
    public Map<String, Object> face(String task, String id) {
        Notice notice = notices.get(id);
        Map<String, Object> face = new HashMap<>();
        face.put(NoticeProcess.NOTICE_ID, id);
        face.put("rectwf_noticeFaceNumber", Objects.toString(notice.number(), ""));
        face.put("rectwf_noticeFaceTitle", notice.title());
        face.put("rectwf_noticeFaceStatus", notice.status().code());
        face.put("rectwf_noticeFaceBasis", Objects.toString(notice.basis(), ""));
        face.put("rectwf_noticeFaceOrders", notice.orders());
        NoticeStep before =
                task.equals(NoticeProcess.DRAFT_TASK) ? NoticeStep.SEND_BACK : NoticeStep.SUBMIT_FOR_APPROVAL;
        occasion.brought(face, id, before.code());
        return face;
    }

    @Override
    public List<String> offered(String task, String id) {
        NoticeView view = notices.view(id);
        return NoticeTasks.steps(task).stream()
                .filter(view.steps()::contains)
                .map(NoticeStep::code)
                .toList();
    }

    @Override
    public List<String> files(String id) {
        return notices.get(id).attachments().stream().map(Attachment::id).toList();
    }

    @Override
    public void attach(String id, String name, InputStream content) {
        notices.attach(id, name, content);
    }

    /** The unit that the caller issues for, where there is just one to propose. */
    @Override
    public Map<String, Object> proposals() {
        List<String> own = units.caller().units().values().stream()
                .filter(Unit::supervising)
                .map(Unit::code)
                .filter(unit -> units.caller().has(unit, UnitRole.SUPERVISOR, UnitRole.OFFICER))
                .sorted()
                .toList();
        return own.isEmpty() ? Map.of() : Map.of("rectwf_noticeIssuingUnit", own.get(0));
    }

    @Override
    public Set<String> startDays() {
        return Set.of();
    }

    @Override
    public void start(Function<String, Object> variable) {
        NoticeDrafting.draft(NoticeStart.read(variable), false, units.caller(), world);
    }
}
