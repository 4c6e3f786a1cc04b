package org.rectify.order.alfresco;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.order.Order;
import org.rectify.order.internal.Searchable;
import org.rectify.order.internal.World;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.register.Register;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchSource;

/** The orders' side of search: hands over each record as it changes, and all of them for a rebuild. */
public final class OrderSearch implements SearchSource {

    private final SearchIndex index;
    private final Register register;
    private final OrderRecords records;
    private final RecordGuard guard;
    private final World world;
    private final ZoneId zone;

    public OrderSearch(
            SearchIndex index, Register register, OrderRecords records, RecordGuard guard, World world, ZoneId zone) {
        this.index = index;
        this.register = register;
        this.records = records;
        this.guard = guard;
        this.world = world;
        this.zone = zone;
    }

    void put(Order order) {
        put(order, index);
    }

    private void put(Order order, SearchIndex to) {
        guard.unguarded(() -> to.put(order.id(), Searchable.of(order, world, zone)));
    }

    @Override
    public String kind() {
        return Searchable.KIND;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        records.eachId(consumer);
    }

    @Override
    public void index(String id, SearchIndex to) {
        // No step may come between the reading and the writing.
        register.lock(id);
        Optional<Order> order = records.find(id);
        order.ifPresentOrElse(found -> put(found, to), () -> to.remove(id));
    }
}
