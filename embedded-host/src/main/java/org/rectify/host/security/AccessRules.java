package org.rectify.host.security;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.PermissionService;
import org.rectify.host.node.AccessEntry;
import org.rectify.host.node.NodeState;
import org.rectify.host.node.NodeStore;

/**
 * What the entries of nodes come to: those of the node count before those of its parents, and on one node a denial counts
 * before a grant.
 */
final class AccessRules {

    private final NodeStore store;
    private final PermissionModel model;

    AccessRules(NodeStore store, PermissionModel model) {
        this.store = store;
        this.model = model;
    }

    boolean owns(NodeState node, String user) {
        return user.equals(owner(node));
    }

    /** Whether those authorities together have the permission, with all that it is made of. */
    boolean allow(NodeState node, Set<String> authorities, String permission) {
        return model.expand(permission).stream().allMatch(leaf -> allowLeaf(node, authorities, leaf));
    }

    private boolean allowLeaf(NodeState node, Set<String> authorities, String leaf) {
        for (NodeState at = node; at != null; at = parent(at).orElse(null)) {
            boolean granted = false;
            for (AccessEntry entry : at.access().entries()) {
                if (authorities.contains(entry.authority()) && model.covers(entry.permission(), leaf)) {
                    if (!entry.allow()) {
                        return false;
                    }
                    granted = true;
                }
            }
            if (granted) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who may read the node, as far as that can be told without asking for one user: a denial counts wherever it stands,
     * so that somebody may be missing here whom a nearer entry lets in, and nobody is here who may not.
     */
    Readers readers(NodeState node) {
        Set<String> granted = new LinkedHashSet<>();
        Set<String> denied = new LinkedHashSet<>();
        for (NodeState at = node; at != null; at = parent(at).orElse(null)) {
            for (AccessEntry entry : at.access().entries()) {
                if (model.covers(entry.permission(), PermissionService.READ_PROPERTIES)) {
                    (entry.allow() ? granted : denied).add(entry.authority());
                }
            }
        }
        return new Readers(granted, denied, owner(node));
    }

    /** The parent whose entries count too. */
    Optional<NodeState> parent(NodeState node) {
        String parentId = node.place().parentId();
        return parentId == null || !node.access().inherits() ? Optional.empty() : store.find(parentId);
    }

    private static String owner(NodeState node) {
        Object owner = node.properties().get(ContentModel.PROP_OWNER);
        return String.valueOf(owner == null ? node.properties().get(ContentModel.PROP_CREATOR) : owner);
    }
}
