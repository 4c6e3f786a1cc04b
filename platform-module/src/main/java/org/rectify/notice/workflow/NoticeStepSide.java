package org.rectify.notice.workflow;

import java.util.Optional;
import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.alfresco.NoticeTaker;
import org.rectify.record.workflow.StartPackage;
import org.rectify.record.workflow.StepSide;
import org.rectify.unit.Units;

/** Steps with notices, as the process asks for them. */
public final class NoticeStepSide implements StepSide<Notice, NoticeRequest> {

    private final NoticeTaker taker;
    private final Units units;
    private final StartPackage startPackage;

    public NoticeStepSide(NoticeTaker taker, Units units, StartPackage startPackage) {
        this.taker = taker;
        this.units = units;
        this.startPackage = startPackage;
    }

    @Override
    public Optional<Notice> find(String id) {
        return taker.record(id);
    }

    @Override
    public Notice open(Function<String, Object> field, String process) {
        return taker.create(NoticeStart.read(field), process, false, units.caller());
    }

    @Override
    public void began(DelegateExecution execution, Notice draft) {
        startPackage.fill(execution, draft);
    }

    @Override
    public Notice takeByTask(String id, NoticeRequest request) {
        return taker.takeByTask(id, request, units.caller());
    }
}
