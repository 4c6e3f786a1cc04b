package org.rectify.order.alfresco;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.document.PaperData;
import org.rectify.document.PaperKind;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderView;
import org.rectify.order.Orders;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Attaching;
import org.rectify.order.internal.Drafting;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.World;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** The orders' door on this host: puts transactions around {@link StepTaker} and reads records for those in scope. */
public final class OrderService implements Orders {

    private final Transactions transactions;
    private final Units units;
    private final StepTaker taker;
    private final RecordFiles files;
    private final OrderRecords records;
    private final OrderLedger ledger;
    private final OrderViews views;
    private final OrderPapers papers;
    private final World world;

    public OrderService(
            Transactions transactions,
            Units units,
            StepTaker taker,
            RecordFiles files,
            OrderRecords records,
            OrderLedger ledger,
            OrderViews views,
            OrderPapers papers,
            World world) {
        this.transactions = transactions;
        this.units = units;
        this.taker = taker;
        this.files = files;
        this.records = records;
        this.ledger = ledger;
        this.views = views;
        this.papers = papers;
        this.world = world;
    }

    @Override
    public Order create(NewOrder wanted, boolean issue) {
        return transactions.write(() -> {
            Caller caller = units.caller();
            Order draft = taker.create(wanted, null, false, caller);
            if (!issue) {
                return draft;
            }
            Step first = draft.approver() == null ? Step.ISSUE : Step.SUBMIT_FOR_APPROVAL;
            return taker.take(draft.id(), StepRequest.of(first, Map.of()), caller);
        });
    }

    @Override
    public List<Refusal> check(NewOrder wanted) {
        return transactions.read(() -> Drafting.refusals(wanted, units.caller(), world));
    }

    @Override
    public Order get(String id) {
        return transactions.read(() -> visible(id, units.caller()));
    }

    @Override
    public PaperData paper(String id, PaperKind kind) {
        return transactions.read(() -> papers.data(visible(id, units.caller()), kind));
    }

    @Override
    public Order edit(String id, NewOrder wanted, Integer expectedVersion) {
        return transactions.write(() -> taker.edit(id, wanted, expectedVersion, units.caller()));
    }

    @Override
    public Order take(String id, StepRequest request) {
        return transactions.write(() -> taker.take(id, request, units.caller()));
    }

    @Override
    public List<BulkResult> takeAll(List<String> ids, StepRequest request) {
        List<BulkResult> results = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                Order after = transactions.separately(() -> taker.take(id, request, units.caller()));
                results.add(new BulkResult(id, after, null));
            } catch (RefusedException refused) {
                results.add(new BulkResult(id, null, refused.refusal()));
            }
        }
        return results;
    }

    @Override
    public Attachment attach(String id, String fileName, String measureId, InputStream content) {
        Runnable allowed =
                () -> refuse(Attaching.refusal(visible(id, units.caller()), measureId, units.caller(), world));
        return files.take(transactions, allowed, fileName, content, received -> {
            Caller caller = units.caller();
            Order before = taker.locked(id, caller);
            refuse(Attaching.refusal(before, measureId, caller, world));
            String by = caller.person().userName();
            Attachment attachment = files.store(id, received, measureId, by);
            taker.write(
                    before,
                    before.change()
                            .attachments(Lists.plus(before.attachments(), attachment))
                            .build(),
                    Step.ATTACH,
                    by,
                    attachment.name(),
                    List.of(attachment.id()));
            return attachment;
        });
    }

    @Override
    public OpenAttachment open(String id, String attachmentId) {
        return transactions.read(() -> files.open(visible(id, units.caller()).attachments(), attachmentId));
    }

    @Override
    public OrderView view(String id) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            return views.of(visible(id, caller), caller);
        });
    }

    @Override
    public Map<String, List<Step>> availableSteps(List<String> ids) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            Map<String, List<Step>> steps = new LinkedHashMap<>();
            for (String id : ids) {
                Optional<Order> order = ledger.visible(id, caller) ? records.find(id) : Optional.empty();
                order.ifPresent(found -> steps.put(id, Steps.available(found, caller, world)));
            }
            return steps;
        });
    }

    @Override
    public List<String> issuingUnits(Caller caller) {
        return Drafting.issuingUnits(caller).stream().map(Unit::code).toList();
    }

    private static void refuse(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }

    private Order visible(String id, Caller caller) {
        return Optional.of(id)
                .filter(known -> ledger.visible(known, caller))
                .flatMap(records::find)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("order.notFound")));
    }
}
