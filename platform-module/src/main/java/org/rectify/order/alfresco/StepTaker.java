package org.rectify.order.alfresco;

import java.util.List;
import java.util.Objects;
import org.rectify.deadline.Light;
import org.rectify.history.History;
import org.rectify.numbering.Numbering;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Changes;
import org.rectify.order.internal.Decision;
import org.rectify.order.internal.Drafting;
import org.rectify.order.internal.Editing;
import org.rectify.order.internal.Lights;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.World;
import org.rectify.order.workflow.ProcessServant;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.unit.Caller;

/**
 * Takes steps: the one place through which a record changes, whether a step comes by REST, from a task or from a timer.
 * Holds the order's lock from before the record is read until the transaction ends, so that two steps on one order
 * follow each other and the second is judged by what the first left.
 */
public final class StepTaker {

    /** In the history, for what nobody did. */
    static final String SYSTEM = "system";

    /** More entries than the longest life has. */
    private static final int LONG_LIFE = 5_000;

    private final OrderRecords records;
    private final OrderLedger ledger;
    private final History history;
    private final Numbering numbering;
    private final Announcer announcer;
    private final ProcessServant servant;
    private final World world;

    public StepTaker(
            OrderRecords records,
            OrderLedger ledger,
            History history,
            Numbering numbering,
            Announcer announcer,
            ProcessServant servant,
            World world) {
        this.records = records;
        this.ledger = ledger;
        this.history = history;
        this.numbering = numbering;
        this.announcer = announcer;
        this.servant = servant;
        this.world = world;
    }

    /** Makes the record and what belongs to it, with a process of its own unless one is already running it. */
    public Order create(NewOrder wanted, String parentId, String runningProcess, boolean demo, Caller caller) {
        Order draft = Drafting.draft(wanted, world.newId(), parentId, demo, caller, world);
        ledger.reserve(draft);
        records.create(draft);
        record(draft, draft, Step.CREATE, caller.person().userName(), null, List.of());
        String process = runningProcess == null ? servant.start(draft) : runningProcess;
        return served(draft, process);
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

    /**
     * Gives the order a process where it has none or one that stands elsewhere than the record.
     *
     * @return whether there was anything to mend
     */
    public boolean repair(String id) {
        if (!ledger.lock(id)) {
            return false;
        }
        Order order = records.find(id).orElse(null);
        if (order == null || servant.agrees(order)) {
            return false;
        }
        Order noted = write(order, order, Step.REPAIR, SYSTEM, order.processId(), List.of());
        served(noted, servant.replace(noted));
        return true;
    }

    private Order served(Order order, String process) {
        if (Objects.equals(order.processId(), process)) {
            return order;
        }
        Order served = order.change().processId(process).build();
        records.save(order, served);
        ledger.put(served);
        return served;
    }

    /** Takes the step as the caller, and has the process follow. */
    public Order take(String id, StepRequest request, Caller caller) {
        Order before = locked(id, caller);
        Order after = settle(before, decide(before, request, caller), request.step(), caller, remark(request));
        return served(after, servant.follow(request.step(), caller.person().userName(), before, after));
    }

    /** Fills a draft in anew as the caller, and has the process show it so. */
    public Order edit(String id, NewOrder wanted, Integer expectedVersion, Caller caller) {
        Order before = locked(id, caller);
        Order changed = decided(Editing.decide(before, wanted, expectedVersion, caller, world))
                .after();
        if (changed.equals(before)) {
            return before;
        }
        String by = caller.person().userName();
        Order after = write(before, changed, Step.EDIT, by, null, List.of());
        return served(after, servant.follow(Step.EDIT, by, before, after));
    }

    /** Takes the step that the ending of one of the process's own tasks stands for; the process goes on by itself. */
    public Order takeByTask(String id, StepRequest request, Caller caller) {
        Order before = locked(id, caller);
        Order after = settle(before, decide(before, request, caller), request.step(), caller, remark(request));
        servant.followTask(request.step(), before, after);
        return after;
    }

    /** The order under its lock, as it is now. */
    public Order locked(String id, Caller caller) {
        if (!ledger.lock(id) || !ledger.visible(id, caller)) {
            throw new RefusedException(Refusal.notFound("order.notFound"));
        }
        return records.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound("order.notFound")));
    }

    /** Writes a changed record with its history and its row in the ledger. */
    public Order write(Order before, Order changed, Step step, String by, String remark, List<String> attachments) {
        Order.Stamps stamps = changed.stamps();
        Order after = changed.change()
                .version(before.version() + 1)
                .stamps(new Order.Stamps(
                        stamps.createdAt(),
                        world.now(),
                        stamps.issuedAt(),
                        stamps.receivedAt(),
                        stamps.submittedAt(),
                        stamps.closedAt()))
                .build();
        records.save(before, after);
        record(before, after, step, by, remark, attachments);
        ledger.put(after);
        announcer.announce(step, before, after, by);
        return after;
    }

    private static Decision.Taken decided(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return (Decision.Taken) decision;
    }

    private Decision.Taken decide(Order before, StepRequest request, Caller caller) {
        return decided(Steps.decide(before, request, caller, world));
    }

    private Order settle(Order before, Decision.Taken taken, Step step, Caller caller, String remark) {
        Order changed = numbered(taken.after());
        Order after = write(before, changed, step, caller.person().userName(), remark, taken.attachments());
        int siblings =
                taken.children().isEmpty() ? 0 : records.children(before.id()).size();
        for (NewOrder child : taken.children()) {
            siblings++;
            issueChild(after, child, siblings, caller);
        }
        return after;
    }

    /** The number is drawn last of all, so that its counter is locked for as short as can be. */
    private Order numbered(Order order) {
        if (order.number() != null || order.status() != OrderStatus.ISSUED) {
            return order;
        }
        return numberedAs(
                order, numbering.next(order.issuingUnit(), world.today().getYear()));
    }

    private static Order numberedAs(Order order, String number) {
        return order.change().number(number).build();
    }

    private void issueChild(Order parent, NewOrder wanted, int ordinal, Caller caller) {
        Order draft = create(wanted, parent.id(), null, parent.demo(), caller);
        Order issued = decided(Steps.issueChild(draft, world)).after();
        String by = caller.person().userName();
        Order child =
                write(draft, numberedAs(issued, parent.number() + "-" + ordinal), Step.ISSUE, by, null, List.of());
        served(child, servant.follow(Step.ISSUE, by, draft, child));
    }

    private void record(Order before, Order after, Step step, String by, String remark, List<String> attachments) {
        history.append(new History.Step(
                after.id(),
                world.now(),
                by,
                step.code(),
                step == Step.CREATE ? null : before.status().code(),
                after.status().code(),
                remark,
                Changes.between(before, after),
                attachments));
    }

    private static String remark(StepRequest request) {
        Object remark = request.fields().get("remark");
        Object reason = request.fields().get("reason");
        Object text = request.fields().get("text");
        return Objects.toString(remark != null ? remark : reason != null ? reason : text, null);
    }
}
