package org.rectify.host.node;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements over the table host_node. */
final class NodeRows {
    private static final String SELECT =
            "select id, type_name, aspects, parent_id, assoc_type, assoc_name, position, name_key, acl, props, version,"
                    + " touched_at, touched_by from host_node ";

    private final JdbcTemplate jdbc;
    private final NodeCodec codec;

    NodeRows(JdbcTemplate jdbc, NodeCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    private List<NodeState> query(String where, Object... arguments) {
        return jdbc.query(SELECT + where, (row, number) -> codec.read(row), arguments);
    }

    Optional<NodeState> find(String id) {
        return query("where id = ?", id).stream().findFirst();
    }

    List<NodeState> children(String parentId) {
        return query("where parent_id = ? order by position", parentId);
    }

    List<NodeState> children(String parentId, QName assocType) {
        return query("where parent_id = ? and assoc_type = ? order by position", parentId, codec.write(assocType));
    }

    Optional<NodeState> child(String parentId, QName assocType, String nameKey) {
        return query(
                        "where parent_id = ? and assoc_type = ? and name_key = ?",
                        parentId,
                        codec.write(assocType),
                        nameKey)
                .stream()
                .findFirst();
    }

    List<NodeState> ofTypes(Collection<QName> types) {
        String marks = types.stream().map(type -> "?").collect(Collectors.joining(","));
        return query(
                "where type_name in (" + marks + ") order by position",
                types.stream().map(codec::write).toArray());
    }

    int countChildren(String parentId) {
        Integer count =
                jdbc.queryForObject("select count(*) from host_node where parent_id = ?", Integer.class, parentId);
        return count == null ? 0 : count;
    }

    void insert(List<NodeState> nodes) {
        if (!nodes.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into host_node (id, type_name, aspects, parent_id, assoc_type, assoc_name, position, name_key,"
                            + " acl, props, version, touched_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    nodes.stream().map(codec::forInsert).toList());
        }
    }

    /** Fails where somebody else has changed a node since it was read. */
    void update(List<NodeState> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        int[] counts = jdbc.batchUpdate(
                "update host_node set type_name = ?, aspects = ?, parent_id = ?, assoc_type = ?, assoc_name = ?,"
                        + " name_key = ?, acl = ?, props = ?, version = ? where id = ? and version = ?",
                nodes.stream().map(codec::forUpdate).toList());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw new ConcurrencyFailureException(
                        "Failed to update node " + nodes.get(i).id());
            }
        }
    }

    /** Fails where somebody else has changed a node since it was read. */
    void delete(List<NodeState> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        int[] counts = jdbc.batchUpdate(
                "delete from host_node where id = ? and version = ?",
                nodes.stream()
                        .map(node -> new Object[] {node.id(), node.version()})
                        .toList());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw new ConcurrencyFailureException(
                        "Failed to delete node " + nodes.get(i).id());
            }
        }
    }

    void touch(Collection<String> ids, long at, String by) {
        jdbc.batchUpdate(
                "update host_node set touched_at = ?, touched_by = ? where id = ? and touched_at < ?",
                ids.stream().map(id -> new Object[] {at, by, id, at}).toList());
    }
}
