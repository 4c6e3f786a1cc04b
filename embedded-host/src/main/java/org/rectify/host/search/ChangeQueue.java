package org.rectify.host.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.rectify.host.dictionary.HostDictionary;
import org.rectify.host.node.NodeState;
import org.rectify.host.node.NodeStore;
import org.rectify.host.node.NodeWatcher;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The nodes that have changed and are not yet indexed, in the table {@code host_index_queue}: written in the transaction
 * that changes them, taken out once the index that has them is on disk.
 */
public final class ChangeQueue implements NodeWatcher {
    private final JdbcTemplate jdbc;
    private final HostDictionary dictionary;
    private final NamespacePrefixResolver namespaces;
    private final List<String> names;
    private final ThreadLocal<Map<String, Boolean>> pending = ThreadLocal.withInitial(LinkedHashMap::new);
    private final Map<QName, Boolean> known = new ConcurrentHashMap<>();
    private volatile Runnable whenCommitted = () -> {};

    /** Names of types and aspects, separated by commas: nodes that have one of them are indexed. */
    public ChangeQueue(
            JdbcTemplate jdbc,
            HostDictionary dictionary,
            NamespacePrefixResolver namespaces,
            NodeStore store,
            String indexed) {
        this.jdbc = jdbc;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.names = indexed.isBlank() ? List.of() : List.of(indexed.strip().split("\\s*,\\s*"));
        store.watch(this);
    }

    /** One that waits. */
    record Waiting(long id, String nodeId, boolean subtree) {}

    void whenCommitted(Runnable told) {
        this.whenCommitted = told;
    }

    /** Whether the node belongs in the index. */
    boolean isIndexed(NodeState node) {
        return node != null && node.classes().stream().anyMatch(this::isIndexed);
    }

    private boolean isIndexed(QName className) {
        return known.computeIfAbsent(className, name -> {
            Set<QName> ancestry = dictionary.ancestry(name);
            return names.stream()
                    .anyMatch(each -> resolved(each).filter(ancestry::contains).isPresent());
        });
    }

    /** The name, where its prefix is known: a host without the module that brings it indexes nothing of it. */
    private Optional<QName> resolved(String name) {
        String prefix = name.substring(0, name.indexOf(':'));
        return Optional.ofNullable(namespaces.getNamespaceURI(prefix))
                .map(uri -> QName.createQName(uri, name.substring(prefix.length() + 1)));
    }

    @Override
    public void changed(NodeState before, NodeState now) {
        if (names.isEmpty()) {
            return;
        }
        // Who may read a node follows from where it hangs and from the entries above it.
        boolean subtree = before != null
                && now != null
                && (!before.access().equals(now.access())
                        || !Objects.equals(
                                before.place().parentId(), now.place().parentId()));
        if (subtree || isIndexed(before) || isIndexed(now)) {
            pending.get().merge((now == null ? before : now).id(), subtree, Boolean::logicalOr);
        }
    }

    @Override
    public void flushed() {
        Map<String, Boolean> changes = pending.get();
        if (!changes.isEmpty()) {
            List<Object[]> rows = new ArrayList<>();
            changes.forEach((id, subtree) -> rows.add(new Object[] {id, subtree}));
            changes.clear();
            jdbc.batchUpdate("insert into host_index_queue (node_id, subtree) values (?, ?)", rows);
        }
    }

    @Override
    public void committed() {
        whenCommitted.run();
    }

    /** The next that wait, within a transaction. */
    List<Waiting> next(int max) {
        return jdbc.query(
                "select id, node_id, subtree from host_index_queue order by id limit " + max,
                (row, number) -> new Waiting(row.getLong(1), row.getString(2), row.getBoolean(3)));
    }

    /** Takes them out, within a transaction. */
    void done(List<Waiting> waiting) {
        jdbc.batchUpdate(
                "delete from host_index_queue where id = ?",
                waiting.stream().map(each -> new Object[] {each.id()}).toList());
    }

    /** Queues every node that belongs in the index, within a transaction. */
    void addAll() {
        for (String name : names) {
            jdbc.update(
                    "insert into host_index_queue (node_id, subtree) select id, false from host_node where"
                            + " ' ' || aspects || ' ' like ? or type_name = ?",
                    "% " + name + " %",
                    name);
        }
    }
}
