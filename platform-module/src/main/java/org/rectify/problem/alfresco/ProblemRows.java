package org.rectify.problem.alfresco;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.order.OrderStatus;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.internal.ProblemList;
import org.rectify.problem.internal.ProblemProjection;
import org.rectify.problem.internal.ProblemWorld;
import org.rectify.register.ListComparison;

/** The problem list beside the records. */
public final class ProblemRows implements ListComparison.Rows {

    private final ProblemNodes nodes;
    private final ProblemList list;
    private final ProblemWorld world;

    public ProblemRows(ProblemNodes nodes, ProblemList list, ProblemWorld world) {
        this.nodes = nodes;
        this.list = list;
        this.world = world;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        nodes.eachId(consumer);
        list.eachId(consumer);
    }

    @Override
    public void lock(String id) {
        list.lock(id);
    }

    @Override
    public Optional<String> difference(String id) {
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

    @Override
    public void mend(String id) {
        Optional<ProblemEntry> record = record(id);
        if (record.isEmpty()) {
            list.remove(id);
            return;
        }
        Map<String, Instant> createdAt = new LinkedHashMap<>();
        nodes.orders(id).forEach(order -> createdAt.put(order.id(), order.createdAt()));
        list.noteAll(id, orders(id), createdAt);
        record(id).ifPresent(list::put);
    }

    private Optional<ProblemEntry> record(String id) {
        return nodes.find(id).map(problem -> ProblemProjection.of(problem, list.clock(id), world));
    }

    private Map<String, OrderStatus> orders(String id) {
        Map<String, OrderStatus> orders = new LinkedHashMap<>();
        nodes.orders(id).forEach(order -> orders.put(order.id(), order.status()));
        return orders;
    }
}
