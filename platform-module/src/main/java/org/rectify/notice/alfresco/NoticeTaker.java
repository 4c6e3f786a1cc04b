package org.rectify.notice.alfresco;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.job.Jobs;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStatus;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.internal.NoticeChanges;
import org.rectify.notice.internal.NoticeDecision;
import org.rectify.notice.internal.NoticeDrafting;
import org.rectify.notice.internal.NoticeJoining;
import org.rectify.notice.internal.NoticeProjection;
import org.rectify.notice.internal.NoticeSteps;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.numbering.Numbering;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Order;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problems;
import org.rectify.record.alfresco.RecordShape;
import org.rectify.record.alfresco.RecordTaker;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;

/**
 * Takes steps with notices. What comes of a step, down to the last of its orders, is in the one transaction of the step:
 * all of it or nothing.
 */
public final class NoticeTaker extends RecordTaker<Notice, NoticeStep, NoticeRequest> implements NoticeOrders.Follower {

    private static final RecordShape<Notice, NoticeStep, NoticeRequest> SHAPE = new RecordShape<>(
            "notice.notFound",
            NoticeStep.REPAIR,
            NoticeRequest::step,
            NoticeChanges::between,
            (changed, version, at) -> changed.change()
                    .version(version)
                    .stamps(changed.stamps().modified(at))
                    .build(),
            (notice, process) -> notice.change().processId(process).build());

    private final NoticeNodes nodes;
    private final NoticeList list;
    private final Numbering numbering;
    private final String template;
    private final NoticeOrders orders;
    private final NoticeAnnouncer announcer;
    private final NoticeWorld world;
    private final NoticeDispatch dispatch;
    private final ListedProblems listed;
    private final NoticePapers papers;
    private final NoticeCases cases;

    /** @param template how numbers of notices are written, setting {@code rectify.numbering.noticeTemplate} */
    public NoticeTaker(
            NoticeNodes nodes,
            NoticeList list,
            History history,
            Numbering numbering,
            String template,
            NoticeOrders orders,
            Problems problems,
            NoticePapers papers,
            NoticeCases cases,
            NoticeAnnouncer announcer,
            ProcessServant<Notice, NoticeStep> servant,
            NoticeSearch search,
            NoticeWorld world) {
        super(history, servant, new NoticeStore(nodes, list, search, world), SHAPE, world::now);
        this.nodes = nodes;
        this.list = list;
        this.numbering = numbering;
        this.template = template;
        this.orders = orders;
        this.announcer = announcer;
        this.world = world;
        this.dispatch = new NoticeDispatch(orders, list);
        this.listed = new ListedProblems(problems);
        this.papers = papers;
        this.cases = cases;
    }

    /** Asks to be told of orders; called once. */
    public void init() {
        orders.follow(this);
    }

    /** The record as it is, whoever asks. */
    public Optional<Notice> record(String id) {
        return nodes.find(id);
    }

    /** Makes the record, with a process of its own unless one is already running it. */
    public Notice create(NewNotice wanted, String runningProcess, boolean demo, Caller caller) {
        Notice draft = NoticeDrafting.draft(wanted, demo, caller, world);
        list.put(NoticeProjection.of(draft, world));
        nodes.create(draft);
        listed.take(draft);
        return begun(draft, NoticeStep.CREATE, caller.person().userName(), runningProcess);
    }

    /** Fills a draft in anew as the caller. */
    public Notice edit(String id, NewNotice wanted, Integer expectedVersion, Caller caller) {
        Notice before = locked(id, caller);
        if (expectedVersion != null && expectedVersion != before.version()) {
            throw NoticeSteps.conflict("notice.version.stale", before, caller, world);
        }
        if (before.status() != NoticeStatus.DRAFT) {
            throw NoticeSteps.conflict("notice.step.unavailable", before, caller, world);
        }
        if (!NoticeDrafting.editable(before, caller, world)) {
            throw new RefusedException(Refusal.forbidden("notice.step.forbidden"));
        }
        String by = caller.person().userName();
        Notice after = write(
                before, NoticeDrafting.again(before, wanted, caller, world), NoticeStep.EDIT, by, null, List.of());
        listed.follow(before, after, 0);
        return followed(NoticeStep.EDIT, before, after);
    }

    /** Takes the step and tells how far it is with its orders. */
    public Notice take(String id, NoticeRequest request, Caller caller, Jobs.Progress told) {
        return dispatch.telling(told, () -> take(id, request, caller));
    }

    @Override
    protected Notice settle(Notice before, NoticeRequest request, Caller caller) {
        NoticeDecision.Taken taken =
                NoticeSteps.decide(before, request, caller, world).taken();
        String by = caller.person().userName();
        Notice numbered = numbered(taken.after());
        Notice filed = numbered.change().filed(cases.settle(before, numbered)).build();
        Notice after = write(before, filed, request.step(), by, request.remark(), List.of());
        listed.follow(before, after, before.problems().size());
        if (taken.cancelReason() != null) {
            dispatch.cancel(after, taken.cancelReason(), by);
        }
        withOtherProcesses(() -> dispatch.issue(after, taken.issue()));
        if (after.status().over()) {
            listed.letGo(after);
        }
        return after;
    }

    private Notice numbered(Notice notice) {
        if (notice.number() != null || notice.status() != NoticeStatus.ISSUED) {
            return notice;
        }
        String number = numbering.next(
                notice.issuingUnit(), "notice", template, world.today().getYear());
        return notice.change().number(number).build();
    }

    /** One of the notice's orders came to an end, or was opened again. */
    @Override
    public void moved(Order before, Order after) {
        if (!list.lock(after.noticeId())) {
            return;
        }
        Notice notice = nodes.find(after.noticeId()).orElse(null);
        if (notice == null) {
            return;
        }
        boolean open = !list.openOrders(notice.id()).isEmpty();
        NoticeSteps.followed(notice, open, world).ifPresent(changed -> {
            NoticeStep step = open ? NoticeStep.REOPEN : NoticeStep.CLOSE;
            Notice written = write(notice, changed, step, SYSTEM, null, List.of());
            followed(step, notice, written);
            if (written.status().over()) {
                listed.letGo(written);
            }
        });
    }

    @Override
    public Optional<Refusal> refusal(Order draft, Caller caller) {
        boolean known = list.visible(draft.noticeId(), caller) && list.lock(draft.noticeId());
        return NoticeJoining.refusal(known ? nodes.find(draft.noticeId()) : Optional.empty(), draft);
    }

    @Override
    protected void announce(NoticeStep step, Notice before, Notice after, String by) {
        announcer.announce(step, after, by);
    }

    @Override
    protected Map<String, Change> issue(Notice before, Notice after) {
        return papers.issue(before, after);
    }
}
