package org.rectify.host.security;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * Who may do what. The administrator, the system and a node's owner may do everything; everybody else what the entries
 * come to.
 *
 * @see AccessRules
 */
public final class HostPermissionService implements PermissionService {
    private final HostNodeService nodes;
    private final NodeStore store;
    private final AuthorityService authorities;
    private final AccessRules rules;

    public HostPermissionService(
            HostNodeService nodes, NodeStore store, AuthorityService authorities, PermissionModel model) {
        this.nodes = nodes;
        this.store = store;
        this.authorities = authorities;
        this.rules = new AccessRules(store, model);
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
        Set<String> mine = new LinkedHashSet<>(authorities.getAuthoritiesForUser(user));
        mine.add(user);
        return rules.owns(node.get(), user) || rules.allow(node.get(), mine, permission)
                ? AccessStatus.ALLOWED
                : AccessStatus.DENIED;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    /** Who may read the node, as {@link AccessRules#readers}. */
    public Readers readers(NodeState node) {
        return rules.readers(node);
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
            at = rules.parent(at).orElse(null);
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
