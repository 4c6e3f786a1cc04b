package org.rectify.host.node;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Committed nodes, shared by all transactions. While a transaction commits, the nodes that it changes are read from the
 * database, so that whoever waited for one of its locks never sees an elder state than the database holds.
 */
final class NodeCache {
    private final int capacity;
    private final Map<String, NodeState> known;
    private final Map<String, Writers> committing = new HashMap<>();
    private long commits;

    NodeCache(int capacity) {
        this.capacity = capacity;
        this.known = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, NodeState> eldest) {
                return size() > NodeCache.this.capacity;
            }
        };
    }

    Optional<NodeState> get(String id, Supplier<Optional<NodeState>> load) {
        long before;
        synchronized (this) {
            NodeState found = committing.containsKey(id) ? null : known.get(id);
            if (found != null) {
                return Optional.of(found);
            }
            before = commits;
        }
        Optional<NodeState> loaded = load.get();
        loaded.ifPresent(node -> offer(node, before));
        return loaded;
    }

    /** How many commits there were; to be taken before nodes are read that will be offered. */
    synchronized long commits() {
        return commits;
    }

    /** Keeps a node that was read, unless something was committed since. */
    synchronized void offer(NodeState node, long commitsBefore) {
        if (commits == commitsBefore && !committing.containsKey(node.id())) {
            known.put(node.id(), node);
        }
    }

    /** Those who write one node at the moment. */
    private static final class Writers {
        private int count = 1;
        private boolean several;

        private Writers join() {
            count++;
            several = true;
            return this;
        }
    }

    /** A transaction is about to write these. */
    synchronized void begin(Collection<String> ids) {
        for (String id : ids) {
            committing.compute(id, (any, writers) -> writers == null ? new Writers() : writers.join());
            known.remove(id);
        }
        commits++;
    }

    /** It has ended. Where two wrote at a time nobody knows here who was the last, so nothing is kept. */
    synchronized void end(Set<String> ids, Map<String, NodeState> written) {
        commits++;
        for (String id : ids) {
            Writers writers = committing.get(id);
            writers.count--;
            if (writers.count == 0) {
                committing.remove(id);
            }
            NodeState node = written.get(id);
            if (node != null && !writers.several) {
                known.put(id, node);
            } else {
                known.remove(id);
            }
        }
    }

    synchronized void touched(Collection<String> ids, NodeState.Touched touched) {
        ids.forEach(id -> known.computeIfPresent(id, (any, node) -> node.with(touched)));
    }
}
