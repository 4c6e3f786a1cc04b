package org.rectify.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.platform.Page;
import org.rectify.unit.Caller;

/** The list of notices in the host's own database, written in the transaction that changes the record. */
public interface NoticeList {

    /** Locks the notice's row until the transaction ends; false where there is none. */
    boolean lock(String id);

    void put(NoticeEntry entry);

    /** Removes the row, and what waits of it. */
    void remove(String id);

    /**
     * Whether the caller may know of the notice: the issuing side and all above it, and once it is issued every unit that
     * an order of it lets in.
     */
    boolean visible(String id, Caller caller);

    /** The page within the caller's scope, newest first. */
    Page<NoticeEntry> page(Query query, Caller caller, int skip, int max);

    List<NoticeEntry> findAll(Collection<String> ids);

    /** Ids of the notice's orders that are not at an end, those that were broken down before those they came from. */
    List<String> openOrders(String id);

    /** All orders that came of it, in the order of their numbers. */
    List<Ordered> orders(String id);

    /** The paths of the units that the notice's orders let in, as {@link #visible} has it. */
    SortedSet<String> reached(String id);

    /** What the notice's light follows from: the worst of its orders that are not at an end. */
    DeadlineFacts clock(String id);

    /** All ids, in batches. */
    void eachId(Consumer<String> consumer);

    /**
     * An order that came of a notice.
     *
     * @param archiveNumber null where it is not filed
     */
    record Ordered(String number, String title, String leadUnit, String status, String archiveNumber) {}

    /**
     * What to list.
     *
     * @param statuses codes, empty for all
     * @param unit code of the issuing unit, or null
     * @param words of title or number, or null
     */
    record Query(Set<String> statuses, String unit, String words) {

        public Query {
            statuses = Set.copyOf(statuses);
        }
    }
}
