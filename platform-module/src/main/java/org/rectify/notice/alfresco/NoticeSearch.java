package org.rectify.notice.alfresco;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListener;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeList;
import org.rectify.notice.internal.NoticeSearchable;
import org.rectify.notice.internal.NoticeWorld;
import org.rectify.order.NoticeOrders;
import org.rectify.order.Order;
import org.rectify.record.alfresco.RecordGuard;
import org.rectify.search.SearchIndex;
import org.rectify.search.SearchSource;

/**
 * The notices' side of search. Who may find a notice and its light follow from its orders too, of which one step makes hundreds: so it
 * is handed over once, when all of the transaction's work is done and just before it is committed.
 */
public final class NoticeSearch implements SearchSource, NoticeOrders.Follower {

    private final SearchIndex index;
    private final NoticeOrders orders;
    private final NoticeList list;
    private final NoticeNodes nodes;
    private final RecordGuard guard;
    private final NoticeWorld world;
    private final ZoneId zone;

    public NoticeSearch(
            SearchIndex index,
            NoticeOrders orders,
            NoticeList list,
            NoticeNodes nodes,
            RecordGuard guard,
            NoticeWorld world,
            ZoneId zone) {
        this.index = index;
        this.orders = orders;
        this.list = list;
        this.nodes = nodes;
        this.guard = guard;
        this.world = world;
        this.zone = zone;
    }

    /** Asks to be told of orders; called once. */
    public void init() {
        orders.follow(this);
    }

    @Override
    public void shown(Order after) {
        changed(after.noticeId());
    }

    /** Notes that the notice, its clock, or who may know of it, has changed in this transaction; once is enough. */
    void changed(String id) {
        AlfrescoTransactionSupport.bindListener(new Handing(this, id));
    }

    private void put(Notice notice, SearchIndex to) {
        Set<String> reached = list.reached(notice.id());
        guard.unguarded(() -> {
            if (!notice.status().unissued()) {
                nodes.open(notice.id(), reached);
            }
            to.put(notice.id(), NoticeSearchable.of(notice, reached, list.clock(notice.id()), world, zone));
        });
    }

    @Override
    public String kind() {
        return NoticeSearchable.KIND;
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        nodes.eachId(consumer);
    }

    @Override
    public void index(String id, SearchIndex to) {
        // No step may come between the reading and the writing.
        list.lock(id);
        nodes.find(id).ifPresentOrElse(found -> put(found, to), () -> to.remove(id));
    }

    /** Hands the notice over before the commit; equal to any other of the same notice, so that there is one of them. */
    private record Handing(NoticeSearch search, String id) implements TransactionListener {

        @Override
        public void beforeCommit(boolean readOnly) {
            search.index(id, search.index);
        }

        @Override
        public void beforeCompletion() {
            // All is done before the commit.
        }

        @Override
        public void afterCommit() {
            // As above.
        }

        @Override
        public void afterRollback() {
            // What was written is gone with the transaction.
        }
    }
}
