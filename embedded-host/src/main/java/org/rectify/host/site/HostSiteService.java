package org.rectify.host.site;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.node.WellKnown;

/** Sites: a folder, a group, and one group for each role in it. */
public final class HostSiteService implements SiteService {
    private static final List<String> ROLES = List.of(
            SiteModel.SITE_MANAGER, SiteModel.SITE_COLLABORATOR, SiteModel.SITE_CONTRIBUTOR, SiteModel.SITE_CONSUMER);

    private final NodeService nodes;
    private final AuthorityService authorities;
    private final PermissionService permissions;

    public HostSiteService(NodeService nodes, AuthorityService authorities, PermissionService permissions) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.permissions = permissions;
    }

    @Override
    public SiteInfo createSite(
            String sitePreset, String shortName, String title, String description, SiteVisibility visibility) {
        if (hasSite(shortName)) {
            throw new AlfrescoRuntimeException("Unable to create site because the short name " + shortName
                    + " is already in use. Site short names must be unique.");
        }
        String creator = AuthenticationUtil.getFullyAuthenticatedUser();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, shortName);
        properties.put(SiteModel.PROP_SITE_PRESET, sitePreset);
        properties.put(SiteModel.PROP_SITE_VISIBILITY, visibility.name());
        properties.put(ContentModel.PROP_TITLE, title);
        properties.put(ContentModel.PROP_DESCRIPTION, description);
        NodeRef site = nodes.createNode(
                        WellKnown.SITES,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(shortName)),
                        SiteModel.TYPE_SITE,
                        properties)
                .getChildRef();
        permissions.setInheritParentPermissions(site, false);
        String group = authorities.createAuthority(
                AuthorityType.GROUP, local(shortName), title, Set.of(AuthorityService.ZONE_APP_SHARE));
        for (String role : ROLES) {
            String roleGroup = authorities.createAuthority(
                    AuthorityType.GROUP, local(shortName) + "_" + role, role, Set.of(AuthorityService.ZONE_APP_SHARE));
            authorities.addAuthority(group, roleGroup);
            permissions.setPermission(site, roleGroup, role, true);
        }
        if (visibility == SiteVisibility.PUBLIC) {
            permissions.setPermission(site, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER, true);
        }
        permissions.setPermission(site, PermissionService.ALL_AUTHORITIES, PermissionService.READ_PERMISSIONS, true);
        if (creator != null && authorities.authorityExists(creator)) {
            setMembership(shortName, creator, SiteModel.SITE_MANAGER);
        }
        return info(site);
    }

    private static String local(String shortName) {
        return "site_" + shortName;
    }

    private Optional<NodeRef> find(String shortName) {
        return Optional.ofNullable(nodes.getChildByName(WellKnown.SITES, ContentModel.ASSOC_CONTAINS, shortName));
    }

    private NodeRef require(String shortName) {
        return find(shortName)
                .orElseThrow(() -> new AlfrescoRuntimeException("Site " + shortName + " does not exist."));
    }

    private SiteInfo info(NodeRef site) {
        return new HostSite(site, nodes.getProperties(site));
    }

    @Override
    public SiteInfo getSite(String shortName) {
        return find(shortName).map(this::info).orElse(null);
    }

    @Override
    public SiteInfo getSite(NodeRef nodeRef) {
        for (NodeRef at = nodeRef; at != null; at = nodes.getPrimaryParent(at).getParentRef()) {
            if (nodes.getType(at).equals(SiteModel.TYPE_SITE)) {
                return info(at);
            }
        }
        return null;
    }

    @Override
    public String getSiteShortName(NodeRef nodeRef) {
        SiteInfo site = getSite(nodeRef);
        return site == null ? null : site.getShortName();
    }

    @Override
    public boolean hasSite(String shortName) {
        return find(shortName).isPresent();
    }

    @Override
    public NodeRef getSiteRoot() {
        return WellKnown.SITES;
    }

    @Override
    public void updateSite(SiteInfo siteInfo) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, siteInfo.getTitle());
        properties.put(ContentModel.PROP_DESCRIPTION, siteInfo.getDescription());
        properties.put(SiteModel.PROP_SITE_VISIBILITY, siteInfo.getVisibility().name());
        nodes.addProperties(require(siteInfo.getShortName()), properties);
    }

    @Override
    public void deleteSite(String shortName) {
        nodes.deleteNode(require(shortName));
        authorities.deleteAuthority(getSiteGroup(shortName), true);
    }

    @Override
    public List<SiteInfo> listSites(String userName) {
        Set<String> groups = authorities.getAuthoritiesForUser(userName);
        List<SiteInfo> sites = new ArrayList<>();
        for (ChildAssociationRef child : nodes.getChildAssocs(WellKnown.SITES)) {
            SiteInfo site = info(child.getChildRef());
            if (groups.contains(getSiteGroup(site.getShortName()))) {
                sites.add(site);
            }
        }
        return sites;
    }

    @Override
    public void setMembership(String shortName, String authorityName, String role) {
        if (!ROLES.contains(role)) {
            throw new AlfrescoRuntimeException("Unknown role " + role + " for site " + shortName);
        }
        String before = direct(shortName, authorityName);
        if (role.equals(before)) {
            return;
        }
        if (before != null) {
            authorities.removeAuthority(getSiteRoleGroup(shortName, before), authorityName);
        }
        authorities.addAuthority(getSiteRoleGroup(shortName, role), authorityName);
    }

    @Override
    public void removeMembership(String shortName, String authorityName) {
        String role = direct(shortName, authorityName);
        if (role != null) {
            authorities.removeAuthority(getSiteRoleGroup(shortName, role), authorityName);
        }
    }

    private String role(String shortName, String authorityName, boolean immediate) {
        require(shortName);
        Set<String> groups = authorities.getContainingAuthorities(AuthorityType.GROUP, authorityName, immediate);
        return ROLES.stream()
                .filter(role -> groups.contains(getSiteRoleGroup(shortName, role)))
                .findFirst()
                .orElse(null);
    }

    private String direct(String shortName, String authorityName) {
        return role(shortName, authorityName, true);
    }

    @Override
    public String getMembersRole(String shortName, String authorityName) {
        return role(shortName, authorityName, false);
    }

    @Override
    public boolean isMember(String shortName, String authorityName) {
        return getMembersRole(shortName, authorityName) != null;
    }

    @Override
    public NodeRef createContainer(
            String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties) {
        NodeRef existing = getContainer(shortName, componentId);
        if (existing != null) {
            return existing;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        if (containerProperties != null) {
            properties.putAll(containerProperties);
        }
        properties.put(ContentModel.PROP_NAME, componentId);
        properties.put(SiteModel.PROP_COMPONENT_ID, componentId);
        return nodes.createNode(
                        require(shortName),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(componentId)),
                        containerType == null ? ContentModel.TYPE_FOLDER : containerType,
                        properties)
                .getChildRef();
    }

    @Override
    public NodeRef getContainer(String shortName, String componentId) {
        return nodes.getChildByName(require(shortName), ContentModel.ASSOC_CONTAINS, componentId);
    }

    @Override
    public boolean hasContainer(String shortName, String componentId) {
        return getContainer(shortName, componentId) != null;
    }

    @Override
    public String getSiteGroup(String shortName) {
        return PermissionService.GROUP_PREFIX + local(shortName);
    }

    @Override
    public String getSiteRoleGroup(String shortName, String role) {
        return getSiteGroup(shortName) + "_" + role;
    }
}
