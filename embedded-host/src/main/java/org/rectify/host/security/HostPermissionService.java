package org.rectify.host.security;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.node.AccessEntry;
import org.rectify.host.node.AccessList;
import org.rectify.host.node.HostNodeService;
import org.rectify.host.node.NodeState;
import org.rectify.host.node.NodeStore;

/**
 * Who may do what. The administrator, the system and a node's owner may do everything; for everybody else the entries of
 * the node count before those of its parents, and on one node a denial counts before a grant.
 */
public final class HostPermissionService implements PermissionService {
    private final HostNodeService nodes;
    private final NodeStore store;
    private final AuthorityService authorities;
    private final PermissionModel model;

    public HostPermissionService(
            HostNodeService nodes, NodeStore store, AuthorityService authorities, PermissionModel model) {
        this.nodes = nodes;
        this.store = store;
        this.authorities = authorities;
        this.model = model;
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        Optional<NodeState> node = store.find(nodeRef);
        if (node.isEmpty()) {
            return AccessStatus.ALLOWED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        if (AuthenticationUtil.SYSTEM_USER_NAME.equals(user) || authorities.isAdminAuthority(user)) {
            return AccessStatus.ALLOWED;
        }
        if (user.equals(owner(node.get()))) {
            return AccessStatus.ALLOWED;
        }
        Set<String> mine = new LinkedHashSet<>(authorities.getAuthoritiesForUser(user));
        mine.add(user);
        for (String leaf : model.expand(permission)) {
            if (!allows(node.get(), mine, leaf)) {
                return AccessStatus.DENIED;
            }
        }
        return AccessStatus.ALLOWED;
    }

    private static String owner(NodeState node) {
        Object owner = node.properties().get(ContentModel.PROP_OWNER);
        return String.valueOf(owner == null ? node.properties().get(ContentModel.PROP_CREATOR) : owner);
    }

    private boolean allows(NodeState node, Set<String> mine, String leaf) {
        NodeState at = node;
        while (at != null) {
            boolean granted = false;
            for (AccessEntry entry : at.access().entries()) {
                if (mine.contains(entry.authority()) && model.covers(entry.permission(), leaf)) {
                    if (!entry.allow()) {
                        return false;
                    }
                    granted = true;
                }
            }
            if (granted) {
                return true;
            }
            at = parent(at).orElse(null);
        }
        return false;
    }

    /**
     * Who may read the node, as far as that can be told without asking for one user: a denial counts wherever it stands,
     * so that somebody may be missing here whom a nearer entry lets in, and nobody is here who may not.
     */
    public Readers readers(NodeState node) {
        Set<String> granted = new LinkedHashSet<>();
        Set<String> denied = new LinkedHashSet<>();
        for (NodeState at = node; at != null; at = parent(at).orElse(null)) {
            for (AccessEntry entry : at.access().entries()) {
                if (model.covers(entry.permission(), READ_PROPERTIES)) {
                    (entry.allow() ? granted : denied).add(entry.authority());
                }
            }
        }
        return new Readers(granted, denied, owner(node));
    }

    /** Who is let in, who is kept out, and whose it is. */
    public record Readers(Set<String> granted, Set<String> denied, String owner) {}

    /** The parent whose entries count too. */
    private Optional<NodeState> parent(NodeState node) {
        String parentId = node.place().parentId();
        return parentId == null || !node.access().inherits() ? Optional.empty() : store.find(parentId);
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    private void change(NodeRef nodeRef, AccessList access) {
        nodes.setAccess(nodeRef, access);
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        change(nodeRef, nodes.getAccess(nodeRef).with(new AccessEntry(authority, permission, allow)));
    }

    private void remove(NodeRef nodeRef, Predicate<AccessEntry> which) {
        change(nodeRef, nodes.getAccess(nodeRef).without(which));
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        remove(nodeRef, any -> true);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        remove(nodeRef, each -> each.authority().equals(authority));
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        remove(
                nodeRef,
                each -> each.authority().equals(authority) && each.permission().equals(permission));
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        change(nodeRef, nodes.getAccess(nodeRef).inheriting(inheritParentPermissions));
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return nodes.getAccess(nodeRef).inherits();
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> all = new LinkedHashSet<>();
        NodeState at = store.require(nodeRef);
        for (int position = 0; at != null; position++) {
            for (AccessEntry entry : at.access().entries()) {
                all.add(new Entry(entry, position));
            }
            at = parent(at).orElse(null);
        }
        return all;
    }

    /** The entries that count for the current user, and what they come to. */
    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        Set<AccessPermission> all = new LinkedHashSet<>();
        String user = AuthenticationUtil.getRunAsUser();
        for (String permission : getSettablePermissions(nodeRef)) {
            all.add(new Entry(
                    new AccessEntry(user, permission, hasPermission(nodeRef, permission) == AccessStatus.ALLOWED), 0));
        }
        return all;
    }

    /** One entry as others see it. */
    private record Entry(AccessEntry entry, int position) implements AccessPermission {
        @Override
        public String getPermission() {
            return entry.permission();
        }

        @Override
        public AccessStatus getAccessStatus() {
            return entry.allow() ? AccessStatus.ALLOWED : AccessStatus.DENIED;
        }

        @Override
        public String getAuthority() {
            return entry.authority();
        }

        @Override
        public AuthorityType getAuthorityType() {
            return AuthorityType.getAuthorityType(entry.authority());
        }

        @Override
        public int getPosition() {
            return position;
        }

        @Override
        public boolean isInherited() {
            return position > 0;
        }

        @Override
        public boolean isSetDirectly() {
            return position == 0;
        }
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return getSettablePermissions(store.require(nodeRef).type());
    }

    @Override
    public Set<String> getSettablePermissions(QName type) {
        return new LinkedHashSet<>(PermissionModel.SETTABLE);
    }

    @Override
    public Set<String> getAuthorisations() {
        return authorities.getAuthorities();
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }
}
