package org.rectify.host.security;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.rectify.host.node.WellKnown;

/** Groups, with a node each, and who is in them. */
public final class HostAuthorityService implements AuthorityService {

    static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final DirectoryStore directory;
    private final GroupNodes nodes;
    private final Clock clock;

    HostAuthorityService(DirectoryStore directory, NodeService nodes, Clock clock) {
        this.directory = directory;
        this.nodes = new GroupNodes(nodes);
        this.clock = clock;
    }

    private long position() {
        return clock.millis() * 1_000 + Math.floorMod(System.nanoTime(), 1_000);
    }

    @Override
    public boolean hasAdminAuthority() {
        return isAdminAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return authorityName != null
                && (AuthenticationUtil.SYSTEM_USER_NAME.equals(authorityName)
                        || AuthenticationUtil.getAdminUserName().equalsIgnoreCase(authorityName)
                        || directory.current().groupsOf(realName(authorityName)).contains(ADMINISTRATORS));
    }

    private String realName(String name) {
        return directory.current().find(name).map(Directory.Entry::name).orElse(name);
    }

    @Override
    public boolean hasGuestAuthority() {
        return isGuestAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return AuthenticationUtil.getGuestUserName().equalsIgnoreCase(authorityName);
    }

    @Override
    public long countUsers() {
        return directory.current().all().size() - countGroups();
    }

    @Override
    public long countGroups() {
        return directory.current().all().stream()
                .filter(Directory.Entry::isGroup)
                .count();
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        if (userName == null) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(directory.current().groupsOf(realName(userName)));
        all.add(isGuestAuthority(userName) ? PermissionService.GUEST_AUTHORITY : PermissionService.ALL_AUTHORITIES);
        if (isAdminAuthority(userName)) {
            all.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return all;
    }

    private static boolean is(AuthorityType type, String name) {
        return type == null || AuthorityType.getAuthorityType(name) == type;
    }

    private Set<String> names(AuthorityType type, Predicate<Directory.Entry> which) {
        Set<String> names = directory.current().all().stream()
                .filter(which)
                .map(Directory.Entry::name)
                .filter(name -> is(type, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (type == AuthorityType.EVERYONE) {
            names.add(PermissionService.ALL_AUTHORITIES);
        }
        return names;
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        return names(type, any -> true);
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        Directory now = directory.current();
        return names(type, each -> now.isRoot(each.name()));
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String displayName, Set<String> authorityZones) {
        if (type != AuthorityType.GROUP && type != AuthorityType.ROLE) {
            throw new AlfrescoRuntimeException("Authorities of type " + type + " cannot be created");
        }
        String name = getName(type, shortName);
        if (directory.current().find(name).isPresent()) {
            throw new DuplicateChildNodeNameException(WellKnown.AUTHORITIES, ContentModel.ASSOC_CHILDREN, name, null);
        }
        String shown = displayName == null ? shortName : displayName;
        directory.add(name, nodes.create(name, shown).getId(), shown, position());
        return name;
    }

    private Directory.Entry require(String name) {
        return directory.current().find(name).orElseThrow(() -> new UnknownAuthorityException(name));
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        Directory.Entry parent = require(parentName);
        Directory.Entry child = require(childName);
        Directory now = directory.current();
        if (now.membersOf(parent.name()).contains(child.name())) {
            throw new DuplicateChildNodeNameException(
                    GroupNodes.of(parent), ContentModel.ASSOC_MEMBER, child.name(), null);
        }
        if (now.hasWithin(child.name(), parent.name())) {
            throw new AlfrescoRuntimeException(
                    child.name() + " cannot be a member of " + parent.name() + ", which is a member of it");
        }
        directory.addMember(parent.name(), child.name(), position());
        nodes.join(parent, child);
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        Directory.Entry parent = require(parentName);
        Directory.Entry child = require(childName);
        directory.removeMember(parent.name(), child.name());
        nodes.leave(parent, child);
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        Directory.Entry entry = require(name);
        if (!entry.isGroup()) {
            throw new AlfrescoRuntimeException("People are deleted by the person service: " + name);
        }
        if (cascade) {
            Set.copyOf(directory.current().membersOf(entry.name())).stream()
                    .filter(member -> is(AuthorityType.GROUP, member))
                    .forEach(member -> deleteAuthority(member, true));
        }
        directory.remove(entry.name());
        nodes.delete(entry);
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        String group = require(name).name();
        Directory now = directory.current();
        return ofType(type, immediate ? now.membersOf(group).stream() : now.allMembersOf(group).stream());
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        Directory now = directory.current();
        String real = realName(name);
        return ofType(type, immediate ? now.parentsOf(real).stream() : now.groupsOf(real).stream());
    }

    private static Set<String> ofType(AuthorityType type, Stream<String> names) {
        return names.filter(name -> is(type, name)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isFixedString() ? "" : name.substring(type.getPrefixString().length());
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.isFixedString() ? type.getFixedString() : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return directory.current().find(name).isPresent();
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return directory.current().find(name).map(Directory.Entry::displayName).orElseGet(() -> getShortName(name));
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        Directory.Entry entry = require(authorityName);
        directory.rename(entry, authorityDisplayName);
        if (entry.isGroup()) {
            nodes.rename(entry, authorityDisplayName);
        }
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        return directory.current().find(name).map(GroupNodes::of).orElse(null);
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }
}
