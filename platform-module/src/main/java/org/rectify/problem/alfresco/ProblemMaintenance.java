package org.rectify.problem.alfresco;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Transactions;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemProjection;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.register.MaintainedList;
import org.rectify.register.RegisterMaintenance.Difference;
import org.rectify.register.RegisterMaintenance.Progress;
import org.rectify.register.RegisterMaintenance.Result;

/** Compares the problem list with the records, and mends it. What seems to differ is looked at under its lock. */
public final class ProblemMaintenance implements MaintainedList {

    private static final int BATCH = 100;
    private static final int MOST_LISTED = 1000;

    private final ProblemNodes nodes;
    private final ProblemList list;
    private final ProblemWorld world;
    private final Transactions transactions;

    public ProblemMaintenance(ProblemNodes nodes, ProblemList list, ProblemWorld world, Transactions transactions) {
        this.nodes = nodes;
        this.list = list;
        this.world = world;
        this.transactions = transactions;
    }

    @Override
    public Result compare(boolean mend, Progress progress) {
        Set<String> ids = new LinkedHashSet<>();
        transactions.separately(() -> {
            nodes.eachId(ids::add);
            list.eachId(ids::add);
            return null;
        });
        List<Difference> differences = new ArrayList<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            differences.addAll(transactions.separately(() -> compare(batch, mend)));
            progress.at(from + batch.size(), all.size());
        }
        return new Result(
                all.size(),
                differences.stream().limit(MOST_LISTED).toList(),
                differences.size(),
                mend ? differences.size() : 0);
    }

    private List<Difference> compare(List<String> ids, boolean mend) {
        List<Difference> differences = new ArrayList<>();
        for (String id : ids) {
            if (difference(id).isPresent()) {
                list.lock(id);
                difference(id).ifPresent(what -> {
                    differences.add(new Difference(id, null, "problem " + what));
                    if (mend) {
                        mend(id);
                    }
                });
            }
        }
        return differences;
    }

    private Optional<String> difference(String id) {
        Optional<ProblemEntry> record = record(id);
        Optional<ProblemEntry> row = list.find(id);
        if (record.isEmpty()) {
            return row.isEmpty() ? Optional.empty() : Optional.of("surplus");
        }
        if (row.isEmpty()) {
            return Optional.of("missing");
        }
        if (!record.equals(row)) {
            return Optional.of("differs");
        }
        return orders(id).equals(list.orders(id)) ? Optional.empty() : Optional.of("orders");
    }

    private void mend(String id) {
        Optional<ProblemEntry> record = record(id);
        if (record.isEmpty()) {
            list.remove(id);
            return;
        }
        list.put(record.get());
        Map<String, Instant> createdAt = new LinkedHashMap<>();
        nodes.orders(id).forEach(order -> createdAt.put(order.id(), order.createdAt()));
        list.noteAll(id, orders(id), createdAt);
    }

    private Optional<ProblemEntry> record(String id) {
        return nodes.find(id).map(problem -> ProblemProjection.of(problem, world));
    }

    private Map<String, OrderStatus> orders(String id) {
        Map<String, OrderStatus> orders = new LinkedHashMap<>();
        nodes.orders(id).forEach(order -> orders.put(order.id(), order.status()));
        return orders;
    }
}
