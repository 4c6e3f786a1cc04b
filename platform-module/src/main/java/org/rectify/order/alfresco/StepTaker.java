package org.rectify.order.alfresco;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.deadline.Light;
import org.rectify.history.History;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.numbering.Numbering;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderedProblems;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Changes;
import org.rectify.order.internal.Children;
import org.rectify.order.internal.Decision;
import org.rectify.order.internal.Drafting;
import org.rectify.order.internal.Editing;
import org.rectify.order.internal.Lights;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.Withdrawing;
import org.rectify.order.internal.World;
import org.rectify.platform.RefusedException;
import org.rectify.record.alfresco.RecordShape;
import org.rectify.record.alfresco.RecordTaker;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;

/** Takes steps with orders: what an order's step leaves beside its own record, its number and its children. */
public final class StepTaker extends RecordTaker<Order, Step, StepRequest> {

    private static final RecordShape<Order, Step, StepRequest> SHAPE = new RecordShape<>(
            "order.notFound",
            Step.REPAIR,
            StepRequest::step,
            Changes::between,
            (changed, version, at) -> changed.change()
                    .version(version)
                    .stamps(changed.stamps().modified(at))
                    .build(),
            (order, process) -> order.change().processId(process).build());

    /** More entries than the longest life has. */
    private static final int LONG_LIFE = 5_000;

    private final OrderRecords records;
    private final OrderLedger ledger;
    private final History history;
    private final OrderNumbers numbers;
    private final Announcer announcer;
    private final OrderPapers papers;
    private final OrderCases cases;
    private final OrderedProblems problems;
    private final World world;
    private final NoticeFollowers followers = new NoticeFollowers();

    public StepTaker(
            OrderRecords records,
            OrderLedger ledger,
            History history,
            Numbering numbering,
            Announcer announcer,
            OrderPapers papers,
            OrderCases cases,
            OrderedProblems problems,
            ProcessServant<Order, Step> servant,
            World world) {
        super(history, servant, ledger, SHAPE, world::now);
        this.records = records;
        this.ledger = ledger;
        this.history = history;
        this.numbers = new OrderNumbers(numbering, world);
        this.announcer = announcer;
        this.papers = papers;
        this.cases = cases;
        this.problems = problems;
        this.world = world;
    }

    /** Makes the record and what belongs to it, with a process of its own unless one is already running it. */
    public Order create(NewOrder wanted, String runningProcess, boolean demo, Caller caller) {
        Order draft = Drafting.draft(problems.worded(wanted, caller), world.newId(), null, demo, caller, world);
        followers.admit(draft, caller);
        return begin(draft, runningProcess, caller);
    }

    private Order begin(Order draft, String runningProcess, Caller caller) {
        problems.begun(draft);
        ledger.reserve(draft);
        records.create(draft);
        return begun(draft, Step.CREATE, caller.person().userName(), runningProcess);
    }

    /** Makes an order and issues it in one go, for its notice. */
    Order issueAtOnce(NewOrder wanted, boolean demo, Caller caller) {
        return issueNew(wanted, null, null, demo, caller);
    }

    /** Cancels an open order because its notice was withdrawn; one that is at an end stays as it is. */
    void cancelWithNotice(String id, String reason, String by) {
        if (!ledger.lock(id)) {
            return;
        }
        Order before = records.find(id).orElseThrow();
        Decision.Taken taken = decided(Withdrawing.cancel(before, reason, by, world));
        Order after = write(before, taken.after(), Step.DECIDE_CANCELLATION, by, reason, List.of());
        followed(Step.DECIDE_CANCELLATION, before, after);
    }

    /** Those who are told of the orders of notices. */
    NoticeFollowers followers() {
        return followers;
    }

    /** Notes once that the deadline passed, where it did and the clock runs; a timer that fires again notes nothing. */
    public void noteOverdue(String id) {
        if (!ledger.lock(id)) {
            return;
        }
        Order order = records.find(id).orElse(null);
        if (order == null || Lights.frozen(order, world).isPresent() || Lights.now(order, world) != Light.RED) {
            return;
        }
        String deadline = order.clocking().deadline().toString();
        boolean noted = history.timeline(id, 0, LONG_LIFE).items().stream()
                .anyMatch(entry -> entry.step().equals(Step.OVERDUE.code()) && deadline.equals(entry.remark()));
        if (!noted) {
            write(order, order, Step.OVERDUE, SYSTEM, deadline, List.of());
        }
    }

    /** Fills a draft in anew as the caller, and has the process show it so. */
    public Order edit(String id, NewOrder wanted, Integer expectedVersion, Caller caller) {
        Order before = locked(id, caller);
        Order changed = decided(Editing.decide(before, wanted, expectedVersion, caller, world))
                .after();
        if (changed.equals(before)) {
            return before;
        }
        if (!Objects.equals(before.noticeId(), changed.noticeId())) {
            followers.admit(changed, caller);
        }
        String by = caller.person().userName();
        Order after = write(before, changed, Step.EDIT, by, null, List.of());
        return followed(Step.EDIT, before, after);
    }

    @Override
    protected Order settle(Order before, StepRequest request, Caller caller) {
        Decision.Taken taken = decided(Steps.decide(before, request, caller, world));
        if (before.status().unissued() && taken.after().status().open()) {
            followers.admit(before, caller);
        }
        Order numbered = numbers.numbered(taken.after());
        Order changed =
                numbered.change().archived(cases.settle(before, numbered)).build();
        String by = caller.person().userName();
        Order after = write(before, changed, request.step(), by, request.remark(), taken.attachments());
        int siblings =
                taken.children().isEmpty() ? 0 : records.children(before.id()).size();
        for (NewOrder child : taken.children()) {
            siblings++;
            issueNew(child, after.id(), after.number() + "-" + siblings, after.demo(), caller);
        }
        return after;
    }

    private static Decision.Taken decided(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return (Decision.Taken) decision;
    }

    private Order issueNew(NewOrder wanted, String parentId, String number, boolean demo, Caller caller) {
        NewOrder worded = parentId == null ? problems.worded(wanted, caller) : wanted;
        Order draft = begin(Drafting.draft(worded, world.newId(), parentId, demo, caller, world), null, caller);
        Order issued = decided(Steps.issueChild(draft, world)).after();
        String by = caller.person().userName();
        Order numbered = number == null
                ? numbers.numbered(issued)
                : issued.change().number(number).build();
        return followed(Step.ISSUE, draft, write(draft, numbered, Step.ISSUE, by, null, List.of()));
    }

    @Override
    protected void announce(Step step, Order before, Order after, String by) {
        problems.follow(before, after, by).forEach(ledger::refresh);
        announcer.announce(step, before, after, by);
        followers.tell(before, after);
        if (Children.move(before, after)) {
            raise(after);
        }
    }

    /** An order that was broken down stands where its parts do. A child's row is locked before its parent's. */
    private void raise(Order child) {
        if (!ledger.lock(child.parentId())) {
            return;
        }
        Order parent = records.find(child.parentId()).orElseThrow();
        int progress = Children.progress(records.children(parent.id())).orElse(parent.progress());
        if (parent.status().open() && parent.progress() != progress) {
            Order moved = parent.change().progress(progress).build();
            write(parent, moved, Step.CHILDREN_MOVED, SYSTEM, child.number(), List.of());
        }
    }

    @Override
    protected Map<String, Change> issue(Order before, Order after) {
        return papers.issue(before, after);
    }
}
