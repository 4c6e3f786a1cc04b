package org.rectify.order.alfresco;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.NodeRef;
import org.rectify.order.Order;

/** The records of orders, kept as nodes. Reads and writes without asking who may: callers decide that first. */
public interface OrderRecords {

    /** Makes the node and its parts; the order's id becomes the node's UUID. */
    void create(Order order);

    Optional<Order> find(String id);

    /** Writes what differs. */
    void save(Order before, Order after);

    /** The orders broken down from this one. */
    List<Order> children(String id);

    /** The node of an order that exists. */
    NodeRef node(String id);

    /** Every order there is, in batches of bounded size. */
    void eachId(Consumer<String> consumer);
}
