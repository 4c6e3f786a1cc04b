package org.rectify.problem.alfresco;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rectify.order.alfresco.OrderLedger;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Transactions;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemQuery;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.ProblemView;
import org.rectify.problem.Problems;
import org.rectify.problem.internal.Likeness;
import org.rectify.problem.internal.ProblemEntering;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemSteps;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.record.Attachment;
import org.rectify.record.OpenAttachment;
import org.rectify.record.alfresco.RecordFiles;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** The problems' door on this host: puts transactions around what is done with them. */
public final class ProblemService implements Problems {

    private final Transactions transactions;
    private final Units units;
    private final ProblemKeeper keeper;
    private final ProblemNodes nodes;
    private final ProblemList list;
    private final RecordFiles files;
    private final ProblemViews views;
    private final OrderLedger orders;
    private final ProblemWorld world;

    public ProblemService(
            Transactions transactions,
            Units units,
            ProblemKeeper keeper,
            ProblemNodes nodes,
            ProblemList list,
            RecordFiles files,
            ProblemViews views,
            OrderLedger orders,
            ProblemWorld world) {
        this.transactions = transactions;
        this.units = units;
        this.keeper = keeper;
        this.nodes = nodes;
        this.list = list;
        this.files = files;
        this.views = views;
        this.orders = orders;
        this.world = world;
    }

    @Override
    public Problem create(ProblemFacts facts) {
        return transactions.write(() -> make(List.of(facts), false, false).get(0));
    }

    @Override
    public List<Problem> createAll(List<ProblemFacts> rows) {
        return transactions.write(() -> make(rows, true, false));
    }

    /** Of the demo district. */
    public Problem createDemo(ProblemFacts facts) {
        return transactions.write(() -> make(List.of(facts), false, true).get(0));
    }

    private List<Problem> make(List<ProblemFacts> rows, boolean several, boolean demo) {
        Caller caller = ProblemEntering.enterer(units.caller());
        List<Problem> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ProblemFacts facts = rows.get(i);
            List<Refusal> wrong = ProblemEntering.judge(facts, several ? "rows[" + i + "]." : "", caller, world);
            if (!wrong.isEmpty()) {
                throw new RefusedException(wrong.get(0));
            }
            Problem problem = ProblemEntering.made(facts, demo, caller, world);
            keeper.make(problem);
            made.add(problem);
        }
        return made;
    }

    @Override
    public List<Refusal> check(List<ProblemFacts> rows) {
        return transactions.read(() -> {
            Caller caller = ProblemEntering.enterer(units.caller());
            List<Refusal> wrong = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                wrong.addAll(ProblemEntering.judge(rows.get(i), "rows[" + i + "].", caller, world));
            }
            return wrong;
        });
    }

    @Override
    public List<Unit> enterable() {
        return transactions.read(() -> ProblemEntering.enterable(units.all(), units.caller()));
    }

    @Override
    public Problem get(String id) {
        return transactions.read(() -> visible(id, units.caller()));
    }

    @Override
    public List<Problem> find(List<String> ids) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            return ids.stream()
                    .filter(id -> list.visible(id, caller))
                    .map(nodes::find)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    @Override
    public ProblemView view(String id) {
        return transactions.read(() -> {
            Caller caller = units.caller();
            return views.of(visible(id, caller), caller);
        });
    }

    @Override
    public Problem edit(String id, ProblemFacts facts, Integer expectedVersion) {
        return transactions.write(() -> {
            Caller caller = units.caller();
            // An order's step locks the order before the problem; here as there, or the two would wait for each other.
            new TreeSet<>(list.orders(id).keySet()).forEach(orders::hold);
            Problem before = keeper.locked(id, caller);
            Problem changed = ProblemSteps.edited(before, keeper.orders(id), facts, expectedVersion, caller, world);
            Problem after = keeper.write(
                    before, changed, ProblemStep.EDIT, caller.person().userName(), null, List.of());
            list.orders(id).keySet().forEach(orders::refresh);
            return after;
        });
    }

    @Override
    public Problem take(String id, ProblemStep step, String remark, Integer expectedVersion) {
        return transactions.write(() -> taken(id, step, remark, expectedVersion));
    }

    private Problem taken(String id, ProblemStep step, String remark, Integer expectedVersion) {
        Caller caller = units.caller();
        Problem before = keeper.locked(id, caller);
        Problem after = ProblemSteps.taken(before, step, remark, expectedVersion, caller, world);
        return keeper.write(before, after, step, caller.person().userName(), remark, List.of());
    }

    @Override
    public List<BulkResult> takeAll(List<String> ids, ProblemStep step, String remark) {
        List<BulkResult> results = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            try {
                Problem after = transactions.separately(() -> taken(id, step, remark, null));
                results.add(new BulkResult(id, after, null));
            } catch (RefusedException refused) {
                results.add(new BulkResult(id, null, refused.refusal()));
            }
        }
        return results;
    }

    @Override
    public Attachment attach(String id, String fileName, InputStream content) {
        Runnable allowed = () -> ProblemSteps.attaching(visible(id, units.caller()), units.caller(), world);
        return files.take(transactions, allowed, fileName, content, received -> {
            Caller caller = units.caller();
            Problem before = keeper.locked(id, caller);
            ProblemSteps.attaching(before, caller, world);
            String by = caller.person().userName();
            Attachment attachment = files.store(id, received, null, by);
            keeper.write(
                    before,
                    before.change()
                            .attachments(Lists.plus(before.attachments(), attachment))
                            .build(),
                    ProblemStep.ATTACH,
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
    public ProblemPage page(ProblemQuery query) {
        return transactions.read(() -> list.page(query, units.caller()));
    }

    @Override
    public Map<String, List<ProblemStep>> availableSteps(List<ProblemEntry> entries) {
        return transactions.read(() -> views.steps(entries, units.caller()));
    }

    @Override
    public List<ProblemEntry> similar(String unit, String category, String description) {
        return transactions.read(
                () -> Likeness.likest(list.alike(unit, category, units.caller(), Likeness.LOOKED_AT), description));
    }

    @Override
    public List<Problem> ofNotice(String noticeId) {
        return transactions.read(() -> list.ofNotice(noticeId).stream()
                .map(nodes::find)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public void include(String noticeId, Map<String, String> fields) {
        transactions.write(() -> NoticeProblems.include(keeper, list, noticeId, fields, units.caller()));
    }

    @Override
    public void release(String noticeId, List<String> ids) {
        transactions.write(() -> NoticeProblems.release(keeper, noticeId, ids, units.caller()));
    }

    private Problem visible(String id, Caller caller) {
        return Optional.of(id)
                .filter(known -> list.visible(known, caller))
                .flatMap(nodes::find)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("problem.notFound")));
    }
}
