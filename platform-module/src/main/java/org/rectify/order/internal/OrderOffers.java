package org.rectify.order.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rectify.order.Orders;
import org.rectify.record.RecordKind;
import org.rectify.record.RecordOffers;

/** The steps that a list offers with orders. */
public final class OrderOffers implements RecordOffers {

    private final Orders orders;

    public OrderOffers(Orders orders) {
        this.orders = orders;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ORDER;
    }

    @Override
    public Map<String, List<String>> steps(Collection<String> ids) {
        return RecordOffers.codes(orders.availableSteps(List.copyOf(ids)));
    }
}
