package org.rectify.host.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.apache.lucene.document.Document;
import org.rectify.host.HostReady;
import org.rectify.host.database.Durability;
import org.rectify.host.node.NodeState;
import org.rectify.host.node.NodeStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;

/**
 * Brings what waits in the queue into the index, a moment after each commit. In this order, so that whenever the process
 * dies nothing is missing afterwards: the database is on disk, the nodes are read, the index is on disk, the queue is
 * emptied. What was indexed twice is the same as what was indexed once.
 */
public final class Indexer implements ApplicationListener<HostReady>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int BATCH = 500;
    private static final int READ_TOGETHER = 50;
    // Each time costs a commit of the index, however little has changed.
    private static final long GATHER_MS = 500;
    private static final long LOOK_AGAIN_S = 10;

    private final LuceneIndex index;
    private final ChangeQueue queue;
    private final NodeStore store;
    private final NodeDocuments documents;
    private final RetryingTransactionHelper transactions;
    private final Durability durability;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "indexer");
        thread.setDaemon(true);
        return thread;
    });

    Indexer(
            LuceneIndex index,
            ChangeQueue queue,
            NodeStore store,
            NodeDocuments documents,
            RetryingTransactionHelper transactions,
            Durability durability) {
        this.index = index;
        this.queue = queue;
        this.store = store;
        this.documents = documents;
        this.transactions = transactions;
        this.durability = durability;
    }

    @Override
    public void onApplicationEvent(HostReady ready) {
        if (index.isNew()) {
            transactions.doInTransaction(
                    () -> {
                        queue.addAll();
                        return null;
                    },
                    false,
                    true);
        }
        queue.whenCommitted(this::soon);
        worker.scheduleWithFixedDelay(this::work, 0, LOOK_AGAIN_S, TimeUnit.SECONDS);
    }

    /** Once for all that is committed in the next moment. */
    private void soon() {
        if (asked.compareAndSet(false, true) && !worker.isShutdown()) {
            worker.schedule(this::work, GATHER_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void work() {
        asked.set(false);
        try {
            while (!worker.isShutdown() && step()) {
                // There may be more.
            }
        } catch (RuntimeException | IOException failed) {
            LOG.error("What has changed could not be indexed; it is tried again", failed);
        }
    }

    /** Brings everything that waits now into the index; for those who cannot wait. */
    public synchronized void catchUp() {
        try {
            while (step()) {
                // There may be more.
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized boolean step() throws IOException {
        List<ChangeQueue.Waiting> waiting = inTransaction(true, () -> queue.next(BATCH));
        if (waiting.isEmpty()) {
            return false;
        }
        durability.ensure();
        Set<String> changed = new LinkedHashSet<>();
        for (ChangeQueue.Waiting each : waiting) {
            if (each.subtree()) {
                below(each.nodeId(), changed);
            } else {
                changed.add(each.nodeId());
            }
        }
        List<String> ids = List.copyOf(changed);
        for (int from = 0; from < ids.size(); from += READ_TOGETHER) {
            put(ids.subList(from, Math.min(from + READ_TOGETHER, ids.size())));
        }
        index.commit();
        inTransaction(false, () -> {
            queue.done(waiting);
            return null;
        });
        return waiting.size() == BATCH;
    }

    private void below(String nodeId, Set<String> changed) {
        changed.add(nodeId);
        for (NodeState child : inTransaction(true, () -> store.children(nodeId))) {
            below(child.id(), changed);
        }
    }

    private void put(List<String> nodeIds) throws IOException {
        Map<String, Document> found = inTransaction(true, () -> {
            Map<String, Document> read = new HashMap<>();
            nodeIds.forEach(id -> store.find(id)
                    .filter(queue::isIndexed)
                    .map(documents::of)
                    .ifPresent(document -> read.put(id, document)));
            return read;
        });
        for (String id : nodeIds) {
            if (found.containsKey(id)) {
                index.put(id, found.get(id));
            } else {
                index.remove(id);
            }
        }
    }

    private <T> T inTransaction(boolean readOnly, RetryingTransactionHelper.RetryingTransactionCallback<T> work) {
        return AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(work, readOnly, true));
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LOOK_AGAIN_S, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
