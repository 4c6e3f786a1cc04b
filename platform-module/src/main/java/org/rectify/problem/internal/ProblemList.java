package org.rectify.problem.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.order.OrderStatus;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemQuery;
import org.rectify.problem.internal.ProblemLife.Tally;
import org.rectify.unit.Caller;

/**
 * The problem list in the host's own database: a projection of the records, written in the transaction that changes the
 * record, and beside it which orders each problem has. Every call joins the caller's transaction.
 */
public interface ProblemList {

    /**
     * Locks the problem's row until the transaction ends, so that what is done with one problem follows each other.
     *
     * @return false where there is no such row
     */
    boolean lock(String id);

    /**
     * Inserts or replaces the row, which is locked by it.
     *
     * @return false where it was there just so
     */
    boolean put(ProblemEntry entry);

    void remove(String id);

    Optional<ProblemEntry> find(String id);

    /** Those of the ids that exist, by id. */
    Map<String, ProblemEntry> findAll(Collection<String> ids);

    /**
     * Whether the caller may know of the problem: an administrator all; others those that their subtree keeps, and those
     * of the units in their subtree as soon as these are disclosed.
     */
    boolean visible(String id, Caller caller);

    /** The page, exact total and facets, within the caller's scope. */
    ProblemPage page(ProblemQuery query, Caller caller);

    /** The problems found again of this one, in the caller's scope, first ones first; at most {@code max}. */
    List<ProblemEntry> repeats(String id, Caller caller, int max);

    /** Those of the unit and category, in the caller's scope, newest first; at most {@code max}. */
    List<ProblemEntry> alike(String unit, String category, Caller caller, int max);

    /** The ids of the problems in the notice, in the order of their entry. */
    List<String> ofNotice(String noticeId);

    /** All ids, in batches of one statement each, in id order. */
    void eachId(Consumer<String> consumer);

    /** Notes where the order on the problem stands now. */
    void note(String problemId, String orderId, OrderStatus status, Instant createdAt);

    /** How the problem's orders stand now. */
    Standing standing(String problemId);

    /** Where the orders on the problem stand, by order id, first ones first. */
    default Map<String, OrderStatus> orders(String problemId) {
        return standing(problemId).orders();
    }

    /** What the light of the problem follows from, as the ledger has its orders now. */
    default DeadlineFacts clock(String problemId) {
        return standing(problemId).clock();
    }

    /** Notes that the problem has these orders and no others. */
    void noteAll(String problemId, Map<String, OrderStatus> orders, Map<String, Instant> createdAt);

    /**
     * How the orders on a problem stand.
     *
     * @param orders where each stands, by id, first ones first
     * @param clock what the light of the problem follows from, as the ledger has them
     */
    record Standing(Map<String, OrderStatus> orders, DeadlineFacts clock) {

        /** How many are at which part of their life. */
        public Tally tally() {
            return Tally.of(orders.values());
        }
    }
}
