package org.rectify.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.unit.Caller;

/**
 * The ledger in the host's own database: a projection of the order records, written in the transaction that changes the
 * record. Nothing is decided from it but what to show and whom to wake.
 */
public interface Register {

    /**
     * Locks the order's row until the transaction ends, so that steps on one order follow each other.
     *
     * @return false where there is no such row
     */
    boolean lock(String orderId);

    /** Inserts or replaces the row, its parts and what waits. */
    void put(LedgerEntry entry);

    void remove(String orderId);

    Optional<LedgerEntry> find(String orderId);

    /** The rows that there are of those, in the order in which they are asked for. */
    List<LedgerEntry> findAll(Collection<String> orderIds);

    /**
     * Whether the caller may know of the order: an administrator all; others those led within their subtree, those they
     * assist in (subtree too) and those issued by their subtree. Before issuance only the issuing side sees it.
     */
    boolean visible(String orderId, Caller caller);

    /** The page, exact total and facets, within the caller's scope. */
    LedgerPage page(LedgerQuery query, Caller caller);

    /**
     * Hands over the rows of the query within the caller's scope, one after the other in its order, in bounded memory. They
     * are all of one moment: one statement gives them. What waits is left out.
     *
     * @param query its page and facets are left aside
     * @param most the most rows to hand over
     */
    void each(LedgerQuery query, Caller caller, int most, Consumer<LedgerEntry> consumer);

    /** All order ids, in batches of one statement each, in id order. */
    void eachId(Consumer<String> consumer);
}
