package org.rectify.host.node;

import java.util.List;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

/** Peer associations and secondary children, written at once. */
final class AssociationRows {
    private final JdbcTemplate jdbc;
    private final NodeStore store;

    AssociationRows(JdbcTemplate jdbc, NodeStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** A child of a second parent. */
    record Secondary(String parentId, String childId, QName assocType, QName assocName, long order) {}

    private static NodeRef ref(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    private List<AssociationRef> peers(String where, Object... arguments) {
        return jdbc.query(
                "select source_id, target_id, assoc_type from host_peer where " + where + " order by position",
                (row, number) -> new AssociationRef(
                        ref(row.getString(1)), store.codec().read(row.getString(3)), ref(row.getString(2))),
                arguments);
    }

    List<AssociationRef> targets(String sourceId) {
        return peers("source_id = ?", sourceId);
    }

    List<AssociationRef> sources(String targetId) {
        return peers("target_id = ?", targetId);
    }

    boolean exists(String sourceId, String targetId, QName assocType) {
        return !peers(
                        "source_id = ? and target_id = ? and assoc_type = ?",
                        sourceId,
                        targetId,
                        store.codec().write(assocType))
                .isEmpty();
    }

    void add(String sourceId, String targetId, QName assocType) {
        jdbc.update(
                "insert into host_peer (source_id, target_id, assoc_type, position) values (?, ?, ?, ?)",
                sourceId,
                targetId,
                store.codec().write(assocType),
                store.nextOrder());
    }

    int remove(String sourceId, String targetId, QName assocType) {
        return jdbc.update(
                "delete from host_peer where source_id = ? and target_id = ? and assoc_type = ?",
                sourceId,
                targetId,
                store.codec().write(assocType));
    }

    private List<Secondary> secondaries(String where, Object... arguments) {
        return jdbc.query(
                "select parent_id, child_id, assoc_type, assoc_name, position from host_child where " + where
                        + " order by position",
                (row, number) -> new Secondary(
                        row.getString(1),
                        row.getString(2),
                        store.codec().read(row.getString(3)),
                        store.codec().read(row.getString(4)),
                        row.getLong(5)),
                arguments);
    }

    List<Secondary> secondaryChildren(String parentId) {
        return secondaries("parent_id = ?", parentId);
    }

    List<Secondary> secondaryParents(String childId) {
        return secondaries("child_id = ?", childId);
    }

    void addChild(String parentId, String childId, QName assocType, QName assocName) {
        jdbc.update(
                "insert into host_child (parent_id, child_id, assoc_type, assoc_name, position) values (?, ?, ?, ?, ?)",
                parentId,
                childId,
                store.codec().write(assocType),
                store.codec().write(assocName),
                store.nextOrder());
    }

    int removeChild(String parentId, String childId, QName assocType, QName assocName) {
        return jdbc.update(
                "delete from host_child where parent_id = ? and child_id = ? and assoc_type = ? and assoc_name = ?",
                parentId,
                childId,
                store.codec().write(assocType),
                store.codec().write(assocName));
    }

    /** Everything that a deleted node took part in. */
    void forget(String id) {
        jdbc.update("delete from host_peer where source_id = ? or target_id = ?", id, id);
        jdbc.update("delete from host_child where parent_id = ? or child_id = ?", id, id);
    }
}
