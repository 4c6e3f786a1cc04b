package org.rectify.order.alfresco;

import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.order.Order;
import org.rectify.order.internal.Projection;
import org.rectify.order.internal.World;
import org.rectify.record.alfresco.RecordStore;
import org.rectify.register.LedgerEntry;
import org.rectify.register.RecordSource;
import org.rectify.register.Register;
import org.rectify.unit.Caller;

/**
 * Orders in their nodes, the register and the search; the orders' side of the register, which computes each row anew for a
 * rebuild.
 */
public final class OrderLedger implements RecordSource, RecordStore<Order> {

    private final Register register;
    private final OrderRecords records;
    private final OrderSearch search;
    private final World world;

    public OrderLedger(Register register, OrderRecords records, OrderSearch search, World world) {
        this.register = register;
        this.records = records;
        this.search = search;
        this.world = world;
    }

    /** Makes the row that the order is locked by, before anything else of it exists. */
    void reserve(Order draft) {
        register.put(row(draft));
    }

    @Override
    public boolean lock(String id) {
        return register.lock(id);
    }

    /** Locks the order until the transaction ends. */
    public void hold(String id) {
        lock(id);
    }

    /** Writes the order's row anew, where something that it shows of another record changed. */
    public void refresh(String id) {
        records.find(id).ifPresent(this::show);
    }

    @Override
    public boolean visible(String id, Caller caller) {
        return register.visible(id, caller);
    }

    @Override
    public Optional<Order> find(String id) {
        return records.find(id);
    }

    @Override
    public void save(Order before, Order after) {
        records.save(before, after);
    }

    @Override
    public void show(Order order) {
        register.put(row(order));
        search.put(order);
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    public Optional<LedgerEntry> project(String id) {
        return records.find(id).map(this::row);
    }

    private LedgerEntry row(Order order) {
        return Projection.of(order, world);
    }
}
