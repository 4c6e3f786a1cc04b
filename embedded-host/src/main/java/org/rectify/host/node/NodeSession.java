package org.rectify.host.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

/** What one transaction has done to nodes and not yet written. */
final class NodeSession {
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> unwritten = new LinkedHashSet<>();
    private final Map<String, Set<String>> arrivals = new HashMap<>();
    private final Map<Seat, Set<String>> takers = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, NodeState> written = new HashMap<>();
    private final Set<String> touchedParents = new LinkedHashSet<>();
    private final Set<String> changedNodes = new LinkedHashSet<>();
    private final Set<AssocEnd> changedAssocs = new LinkedHashSet<>();

    /** One end of an association that was added or removed. */
    record AssocEnd(String nodeId, QName assocType) {}

    /** What one child of a parent may have to itself. */
    private record Seat(String parentId, QName assocType, String nameKey) {}

    /** Before is null for a new node, now for a deleted one. */
    private static final class Change {
        private NodeState before;
        private NodeState now;
    }

    /** The node as this transaction sees it, if it has changed it; empty inside where it has deleted it. */
    Optional<Optional<NodeState>> find(String id) {
        Change change = changes.get(id);
        return change == null ? Optional.empty() : Optional.of(Optional.ofNullable(change.now));
    }

    /** Remembers what the transaction has seen of a node first. */
    void see(NodeState node) {
        seen.putIfAbsent(node.id(), node.version());
    }

    /** What was decided by an elder state must not be written over a newer one. */
    void requireAsSeen(NodeState before) {
        Integer first = changes.containsKey(before.id()) ? null : seen.get(before.id());
        if (first != null && first != before.version()) {
            throw new ConcurrencyFailureException("Failed to update node " + before.id());
        }
    }

    void create(NodeState node) {
        Change change = changes.computeIfAbsent(node.id(), any -> new Change());
        change.now = node;
        unwritten.add(node.id());
        arrive(node);
        changedNodes.add(node.id());
    }

    void update(NodeState before, NodeState now) {
        Change change = changes.get(now.id());
        if (change == null) {
            requireAsSeen(before);
            change = new Change();
            change.before = before;
            changes.put(now.id(), change);
        }
        change.now = now;
        unwritten.add(now.id());
        if (!before.place().equals(now.place())) {
            arrive(now);
        }
        changedNodes.add(now.id());
    }

    void delete(NodeState node) {
        Change change = changes.computeIfAbsent(node.id(), any -> new Change());
        if (change.before == null && change.now == null) {
            requireAsSeen(node);
            change.before = node;
        }
        change.now = null;
        unwritten.add(node.id());
        changedNodes.remove(node.id());
    }

    private void arrive(NodeState node) {
        if (node.place().parentId() != null) {
            arrivals.computeIfAbsent(node.place().parentId(), any -> new LinkedHashSet<>())
                    .add(node.id());
            takers.computeIfAbsent(seat(node), any -> new LinkedHashSet<>()).add(node.id());
        }
    }

    private static Seat seat(NodeState node) {
        return new Seat(
                node.place().parentId(), node.place().assocType(), node.place().nameKey());
    }

    /**
     * The child of that name, as this transaction sees it. Asked for with every node that is made, so it must not take
     * longer the more have been.
     *
     * @param stored the one that the database knows
     */
    Optional<NodeState> child(String parentId, QName assocType, String nameKey, Optional<NodeState> stored) {
        Seat seat = new Seat(parentId, assocType, nameKey);
        Optional<NodeState> standing =
                stored.flatMap(node -> find(node.id()).orElse(stored)).filter(node -> seat.equals(seat(node)));
        return standing.or(() -> takers.getOrDefault(seat, Set.of()).stream()
                .map(id -> changes.get(id).now)
                .filter(node -> node != null && seat.equals(seat(node)))
                .findFirst());
    }

    /** The children that the database knows, as this transaction sees them, with those that came in it. */
    List<NodeState> overlay(String parentId, List<NodeState> stored) {
        if (changes.isEmpty()) {
            return stored;
        }
        Map<String, NodeState> seen = new LinkedHashMap<>();
        for (NodeState child : stored) {
            Change change = changes.get(child.id());
            if (change == null) {
                seen.put(child.id(), child);
            } else if (change.now != null && parentId.equals(change.now.place().parentId())) {
                seen.put(child.id(), change.now);
            }
        }
        for (String id : arrivals.getOrDefault(parentId, Set.of())) {
            NodeState now = changes.get(id).now;
            if (now != null && parentId.equals(now.place().parentId())) {
                seen.put(id, now);
            }
        }
        List<NodeState> children = new ArrayList<>(seen.values());
        children.sort(Comparator.comparingLong(child -> child.place().order()));
        return children;
    }

    /** Writes everything, deletions first so that a name may be taken again. */
    void flush(NodeRows rows, NodeCache cache, NodeWatcher watcher) {
        for (String id : unwritten) {
            Change change = changes.get(id);
            if (change.before != change.now) {
                watcher.changed(change.before, change.now);
            }
        }
        watcher.flushed();
        List<NodeState> deleted = new ArrayList<>();
        List<NodeState> updated = new ArrayList<>();
        List<NodeState> created = new ArrayList<>();
        for (String id : unwritten) {
            Change change = changes.get(id);
            if (change.before == change.now) {
                continue;
            }
            if (change.now == null) {
                deleted.add(change.before);
            } else if (change.before == null) {
                created.add(change.now);
            } else {
                updated.add(change.now);
            }
        }
        // One order for all transactions, so that they queue up instead of locking each other out.
        updated.sort(Comparator.comparing(NodeState::id));
        deleted.sort(Comparator.comparing(NodeState::id));
        begin(cache, deleted);
        begin(cache, updated);
        begin(cache, created);
        rows.delete(deleted);
        rows.update(updated);
        rows.insert(created);
        deleted.forEach(node -> written.put(node.id(), null));
        created.forEach(node -> written.put(node.id(), node));
        updated.forEach(node -> written.put(node.id(), node.withVersion(node.version() + 1)));
        settle();
    }

    private void begin(NodeCache cache, List<NodeState> nodes) {
        List<String> ids = nodes.stream().map(NodeState::id).filter(begun::add).toList();
        if (!ids.isEmpty()) {
            cache.begin(ids);
        }
    }

    private void settle() {
        for (String id : unwritten) {
            Change change = changes.get(id);
            if (change.now != null) {
                change.now = written.getOrDefault(id, change.now);
            }
            change.before = change.now;
        }
        unwritten.clear();
    }

    void end(NodeCache cache, boolean committed) {
        if (!begun.isEmpty()) {
            cache.end(begun, committed ? written : Map.of());
        }
    }

    void touchParent(String parentId) {
        touchedParents.add(parentId);
    }

    /** The folders that got or lost a child and were not changed otherwise. */
    Set<String> touchedParents() {
        Set<String> touched = new LinkedHashSet<>(touchedParents);
        touched.removeIf(changes::containsKey);
        return touched;
    }

    void touchAssoc(String nodeId, QName assocType) {
        changedAssocs.add(new AssocEnd(nodeId, assocType));
    }

    /** Hands over the nodes to be checked, and forgets them. */
    Set<String> takeChangedNodes() {
        Set<String> taken = new LinkedHashSet<>(changedNodes);
        changedNodes.clear();
        return taken;
    }

    /** Hands over the associations to be checked, and forgets them. */
    Set<AssocEnd> takeChangedAssocs() {
        Set<AssocEnd> taken = new LinkedHashSet<>(changedAssocs);
        changedAssocs.clear();
        return taken;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }
}
