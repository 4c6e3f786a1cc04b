package org.rectify.host.node;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.rectify.host.dictionary.HostNamespaces;
import org.rectify.host.transaction.HostTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Nodes as the current transaction sees them: what it has changed itself, else the shared cache, else the database. Changes
 * are written behind, in one batch a kind, just before the commit.
 */
public final class NodeStore {
    private static final Object KEY = NodeStore.class;
    private static final int AFTER_ALL_LISTENERS = 1_000;
    private static final int CACHED_NODES = 50_000;
    private static final int WORTH_CACHING = 1_000;
    private static final long TOUCH_INTERVAL_MS = 1_000;

    private final NodeRows rows;
    private final NodeCodec codec;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;
    private final NodeCache cache = new NodeCache(CACHED_NODES);
    private final AtomicLong order;
    private IntegrityCheck integrity;
    private NodeWatcher watcher = NodeWatcher.NOBODY;

    public NodeStore(
            JdbcTemplate jdbc,
            HostNamespaces namespaces,
            PropertyCodec properties,
            HostTransactionManager manager,
            RetryingTransactionHelper transactions,
            Clock clock) {
        this.codec = new NodeCodec(namespaces, properties);
        this.rows = new NodeRows(jdbc, codec);
        this.transactions = transactions;
        this.clock = clock;
        this.order = new AtomicLong(clock.millis() * 1_000);
        manager.beforeCommit(this::flush);
    }

    /** Has changed nodes held against their models at the end of each transaction. */
    void check(IntegrityCheck check) {
        this.integrity = check;
    }

    /** Has somebody told of all that changes, from now on. */
    public void watch(NodeWatcher told) {
        this.watcher = told;
    }

    private static NodeSession openSession() {
        return TransactionSupportUtil.getResource(KEY);
    }

    NodeSession session() {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        return openedSession();
    }

    private NodeSession openedSession() {
        NodeSession open = openSession();
        if (open == null) {
            open = new NodeSession();
            TransactionSupportUtil.bindResource(KEY, open);
            TransactionSupportUtil.bindListener(new End(open), AFTER_ALL_LISTENERS);
        }
        return open;
    }

    /** Tells the cache how the transaction ended. */
    private final class End extends TransactionListenerAdapter {
        private final NodeSession ended;

        private End(NodeSession ended) {
            this.ended = ended;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            integrity.run(ended);
        }

        @Override
        public void afterCommit() {
            ended.end(cache, true);
            watcher.committed();
            touch(ended.touchedParents());
        }

        @Override
        public void afterRollback() {
            ended.end(cache, false);
        }
    }

    /** Writes what is pending, for those who are about to read by SQL. */
    public void flush() {
        NodeSession open = openSession();
        if (open != null && !open.isEmpty()) {
            open.flush(rows, cache, watcher);
        }
    }

    private void touch(Set<String> parents) {
        long now = clock.millis();
        List<String> due = parents.stream()
                .filter(id -> find(id).filter(parent -> parent.touched().at() < now - TOUCH_INTERVAL_MS)
                        .isPresent())
                .sorted()
                .toList();
        if (!due.isEmpty()) {
            String by = AuthenticationUtil.getFullyAuthenticatedUser();
            transactions.doInTransaction(
                    () -> {
                        rows.touch(due, now, by);
                        return null;
                    },
                    false,
                    true);
            cache.touched(due, new NodeState.Touched(now, by));
        }
    }

    /** The node, if there is one. */
    public Optional<NodeState> find(NodeRef ref) {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(ref.getStoreRef())
                ? find(ref.getId())
                : Optional.empty();
    }

    /** The node, if there is one. */
    public Optional<NodeState> find(String id) {
        NodeSession open = openSession();
        Optional<Optional<NodeState>> changed = open == null ? Optional.empty() : open.find(id);
        return changed.orElseGet(() -> {
            Optional<NodeState> committed = cache.get(id, () -> rows.find(id));
            committed.ifPresent(this::see);
            return committed;
        });
    }

    private void see(NodeState node) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_READ_WRITE) {
            openedSession().see(node);
        }
    }

    /** The node; throws where there is none. */
    public NodeState require(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("A node reference is mandatory");
        }
        return find(ref).orElseThrow(() -> new InvalidNodeRefException(ref));
    }

    /** The node to be changed; fails where it is not any more what this transaction has seen of it first. */
    NodeState requireToChange(NodeRef ref) {
        NodeState node = require(ref);
        session().requireAsSeen(node);
        return node;
    }

    /** The primary children in the order in which they came. */
    public List<NodeState> children(String parentId) {
        long before = cache.commits();
        return overlay(parentId, rows.children(parentId), before);
    }

    /** The primary children by one association. */
    public List<NodeState> children(String parentId, QName assocType) {
        long before = cache.commits();
        return overlay(parentId, rows.children(parentId, assocType), before).stream()
                .filter(child -> child.place().assocType().equals(assocType))
                .toList();
    }

    private List<NodeState> overlay(String parentId, List<NodeState> stored, long commitsBefore) {
        if (stored.size() <= WORTH_CACHING) {
            stored.forEach(node -> {
                cache.offer(node, commitsBefore);
                see(node);
            });
        }
        NodeSession open = openSession();
        return open == null ? stored : open.overlay(parentId, stored);
    }

    /** The child whose name nobody else may have. */
    public Optional<NodeState> child(String parentId, QName assocType, String nameKey) {
        long before = cache.commits();
        Optional<NodeState> stored = rows.child(parentId, assocType, nameKey);
        stored.ifPresent(node -> {
            cache.offer(node, before);
            see(node);
        });
        NodeSession open = openSession();
        return open == null ? stored : open.child(parentId, assocType, nameKey, stored);
    }

    int countChildren(String parentId) {
        flush();
        return rows.countChildren(parentId);
    }

    /** All nodes of these types. */
    public List<NodeState> ofTypes(Collection<QName> types) {
        flush();
        return types.isEmpty() ? List.of() : rows.ofTypes(types);
    }

    /** A place in the order of siblings behind all that came before. */
    long nextOrder() {
        return order.updateAndGet(last -> Math.max(last + 1, clock.millis() * 1_000));
    }

    NodeCodec codec() {
        return codec;
    }
}
