package org.rectify.notice.alfresco;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.document.PaperData;
import org.rectify.job.Jobs;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeEntry;
import org.rectify.notice.NoticeList;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.notice.NoticeView;
import org.rectify.notice.Notices;
import org.rectify.notice.internal.NoticeDrafting;
import org.rectify.notice.internal.NoticeSteps;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.platform.Lists;
import org.rectify.platform.Page;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.record.workflow.ProcessServant;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;

/** The notices' door on this host: puts transactions around {@link NoticeTaker} and reads records for those in scope. */
public final class NoticeService implements Notices {

    private final Transactions transactions;
    private final Units units;
    private final NoticeTaker taker;
    private final NoticeNodes nodes;
    private final NoticeList list;
    private final RecordFiles files;
    private final ProcessServant<Notice, NoticeStep> servant;
    private final NoticePapers papers;
    private final NoticeWorld world;

    public NoticeService(
            Transactions transactions,
            Units units,
            NoticeTaker taker,
            NoticeNodes nodes,
            NoticeList list,
            RecordFiles files,
            ProcessServant<Notice, NoticeStep> servant,
            NoticePapers papers,
            NoticeWorld world) {
        this.transactions = transactions;
        this.units = units;
        this.taker = taker;
        this.nodes = nodes;
        this.list = list;
        this.files = files;
        this.servant = servant;
        this.papers = papers;
        this.world = world;
    }

    @Override
    public Notice create(NewNotice wanted) {
        return transactions.write(() -> taker.create(wanted, null, false, units.caller()));
    }

    @Override
    public Notice get(String id) {
        return transactions.read(() -> seen(id, units.caller()));
    }

    @Override
    public Notice edit(String id, NewNotice wanted, Integer expectedVersion) {
        return transactions.write(() -> taker.edit(id, wanted, expectedVersion, units.caller()));
    }

    @Override
    public Notice take(String id, NoticeRequest request, Jobs.Progress progress) {
        return transactions.write(() -> taker.take(id, request, units.caller(), progress));
    }

    @Override
    public List<BulkResult> takeAll(List<String> ids, NoticeRequest request) {
        List<BulkResult> results = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                Notice after = transactions.separately(() -> taker.take(id, request, units.caller()));
                results.add(new BulkResult(id, after, null));
            } catch (RefusedException refused) {
                results.add(new BulkResult(id, null, refused.refusal()));
            }
        }
        return results;
    }

    @Override
    public void check(String id, NoticeRequest request) {
        transactions.read(() -> {
            Caller caller = units.caller();
            return NoticeSteps.decide(seen(id, caller), request, caller, world).taken();
        });
    }

    @Override
    public NoticeView view(String id) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            Notice notice = seen(id, caller);
            NoticeEntry entry = list.findAll(List.of(id)).get(0);
            return new NoticeView(
                    notice,
                    entry.ordersShown(),
                    entry.light(),
                    NoticeSteps.available(notice, caller, world),
                    NoticeDrafting.editable(notice, caller, world),
                    NoticeSteps.attaching(notice, caller, world).isEmpty(),
                    servant.standsAt(notice),
                    servant.agrees(notice));
        });
    }

    @Override
    public Map<String, List<NoticeStep>> availableSteps(List<String> ids) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            Map<String, List<NoticeStep>> steps = new LinkedHashMap<>();
            for (String id : ids) {
                Optional<Notice> notice = list.visible(id, caller) ? nodes.find(id) : Optional.empty();
                notice.ifPresent(found -> steps.put(id, NoticeSteps.available(found, caller, world)));
            }
            return steps;
        });
    }

    @Override
    public Page<NoticeEntry> page(NoticeList.Query query, int skip, int max) {
        return transactions.read(() -> list.page(query, units.caller(), skip, max));
    }

    @Override
    public List<Preview> preview(String id) {
        return transactions.read(() -> {
            Notice notice = seen(id, units.caller());
            List<Preview> orders = new ArrayList<>();
            for (Notice.Item item : notice.problems()) {
                for (Notice.Share share : item.units()) {
                    orders.add(new Preview(
                            item.title(),
                            share.unit(),
                            share.responsiblePerson(),
                            share.deadline(),
                            NoticeSteps.against(notice, share, world)
                                    .map(Refusal::code)
                                    .orElse(null)));
                }
            }
            return orders;
        });
    }

    @Override
    public PaperData paper(String id) {
        return transactions.read(() -> papers.data(seen(id, units.caller())));
    }

    @Override
    public Attachment attach(String id, String fileName, InputStream content) {
        Runnable allowed = () -> refuse(NoticeSteps.attaching(seen(id, units.caller()), units.caller(), world));
        return files.take(transactions, allowed, fileName, content, received -> {
            Caller caller = units.caller();
            Notice before = taker.locked(id, caller);
            refuse(NoticeSteps.attaching(before, caller, world));
            String by = caller.person().userName();
            Attachment attachment = files.store(id, received, null, by);
            taker.write(
                    before,
                    before.change()
                            .attachments(Lists.plus(before.attachments(), attachment))
                            .build(),
                    NoticeStep.ATTACH,
                    by,
                    attachment.name(),
                    List.of(attachment.id()));
            return attachment;
        });
    }

    @Override
    public OpenAttachment open(String id, String attachmentId) {
        return transactions.read(() -> files.open(seen(id, units.caller()).attachments(), attachmentId));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new RefusedException(why);
        });
    }

    private Notice seen(String id, Caller caller) {
        return Optional.of(id)
                .filter(known -> list.visible(known, caller))
                .flatMap(nodes::find)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("notice.notFound")));
    }
}
