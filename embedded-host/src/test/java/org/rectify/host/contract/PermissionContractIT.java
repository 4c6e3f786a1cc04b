package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, as in ACS (facts F). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class PermissionContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private PermissionService permissions;
    private AuthorityService authorities;
    private NodeRef folder;
    private String user;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        permissions = fixture.host.bean("permissionService", PermissionService.class);
        authorities = fixture.host.bean("authorityService", AuthorityService.class);
        folder = fixture.folder();
        user = fixture.person();
        fixture.inTransaction(() -> {
            permissions.setInheritParentPermissions(folder, false);
            return null;
        });
    }

    private void grant(NodeRef node, String authority, String permission) {
        fixture.inTransaction(() -> {
            permissions.setPermission(node, authority, permission, true);
            return null;
        });
    }

    private AccessStatus may(String who, NodeRef node, String permission) {
        return fixture.as(who, () -> permissions.hasPermission(node, permission));
    }

    private void change(String who, NodeRef node) {
        fixture.as(who, () -> {
            fixture.publicNodes.setProperty(node, HostFixture.COUNT, 5);
            return null;
        });
    }

    @Test
    void guardsThePublicServiceAndNotTheInternalOne() {
        NodeRef order = fixture.order(folder);
        assertThatThrownBy(() -> fixture.as(user, () -> fixture.publicNodes.getProperties(order)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> change(user, order)).isInstanceOf(AccessDeniedException.class);
        assertThat(fixture.as(user, () -> fixture.nodes.getProperties(order))).isNotEmpty();
    }

    @Test
    void wantsAUserForThePublicService() {
        NodeRef order = fixture.order(folder);
        assertThatThrownBy(() -> fixture.publicNodes.getProperties(order)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void opensATransactionOfItsOwnForThePublicService() {
        NodeRef order = fixture.order(folder);
        fixture.without("admin", () -> {
            fixture.publicNodes.setProperty(order, HostFixture.COUNT, 8);
            return null;
        });
        assertThat(fixture.property(order, HostFixture.COUNT)).isEqualTo(8);
    }

    @Test
    void letsARoleDoWhatItHolds() {
        NodeRef order = fixture.order(folder);
        grant(folder, user, PermissionService.CONSUMER);
        assertThat(fixture.as(user, () -> fixture.publicNodes.getProperty(order, HostFixture.STATE)))
                .isEqualTo("open");
        assertThatThrownBy(() -> change(user, order)).isInstanceOf(AccessDeniedException.class);
        grant(order, user, PermissionService.EDITOR);
        change(user, order);
        assertThatThrownBy(() -> fixture.as(user, () -> {
                    fixture.publicNodes.deleteNode(order);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        grant(order, user, PermissionService.COORDINATOR);
        assertThat(may(user, order, PermissionService.CHANGE_PERMISSIONS)).isEqualTo(AccessStatus.ALLOWED);
        fixture.as(user, () -> {
            fixture.publicNodes.deleteNode(order);
            return null;
        });
    }

    @Test
    void leavesOutChildrenThatMayNotBeReadAndRefusesThemByName() {
        NodeRef seen = fixture.inTransaction(() -> fixture.create(folder, "seen", HostFixture.ORDER, Map.of()));
        NodeRef hidden = fixture.inTransaction(() -> fixture.create(folder, "hidden", HostFixture.ORDER, Map.of()));
        grant(folder, user, PermissionService.CONSUMER);
        fixture.inTransaction(() -> {
            permissions.setInheritParentPermissions(hidden, false);
            return null;
        });
        assertThat(fixture.as(user, () -> fixture.publicNodes.getChildAssocs(folder)))
                .singleElement()
                .satisfies(each -> assertThat(each.getChildRef()).isEqualTo(seen));
        assertThatThrownBy(() -> fixture.as(
                        user, () -> fixture.publicNodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, "hidden")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void countsGroupsWithinGroups() {
        NodeRef order = fixture.order(folder);
        String outer = fixture.inTransaction(
                () -> authorities.createAuthority(AuthorityType.GROUP, HostFixture.unique("outer")));
        String inner = fixture.inTransaction(
                () -> authorities.createAuthority(AuthorityType.GROUP, HostFixture.unique("inner")));
        grant(order, outer, PermissionService.CONSUMER);
        assertThat(may(user, order, PermissionService.READ)).isEqualTo(AccessStatus.DENIED);
        fixture.inTransaction(() -> {
            authorities.addAuthority(outer, inner);
            authorities.addAuthority(inner, user);
            return null;
        });
        assertThat(may(user, order, PermissionService.READ)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(fixture.as(user, () -> authorities.getAuthorities()))
                .contains(outer, inner, PermissionService.ALL_AUTHORITIES);
        assertThat(fixture.inTransaction(() -> authorities.getContainedAuthorities(AuthorityType.USER, outer, false)))
                .containsExactly(user);
        fixture.inTransaction(() -> {
            authorities.removeAuthority(inner, user);
            return null;
        });
        assertThat(may(user, order, PermissionService.READ)).isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void listsTheMembersOfAGroupAsChildrenOfItsNode() {
        String user = fixture.person();
        String group = fixture.inTransaction(
                () -> authorities.createAuthority(AuthorityType.GROUP, HostFixture.unique("members")));
        assertThat(members(group)).isEmpty();
        fixture.inTransaction(() -> {
            authorities.addAuthority(group, user);
            return null;
        });
        assertThat(members(group)).extracting(ChildAssociationRef::getQName).containsExactly(member(user));
        assertThat(members(group))
                .extracting(ChildAssociationRef::getChildRef)
                .containsExactly(fixture.inTransaction(() -> authorities.getAuthorityNodeRef(user)));
        fixture.inTransaction(() -> {
            authorities.removeAuthority(group, user);
            return null;
        });
        assertThat(members(group)).isEmpty();
    }

    private List<ChildAssociationRef> members(String group) {
        return fixture.inTransaction(() -> fixture.nodes.getChildAssocs(
                authorities.getAuthorityNodeRef(group), ContentModel.ASSOC_MEMBER, RegexQNamePattern.MATCH_ALL));
    }

    private static QName member(String user) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, user);
    }

    @Test
    void makesANodeReadOnlyForEverybodyButTheAdministrator() {
        String manager = fixture.person();
        String former = fixture.person();
        grant(folder, manager, SiteModel.SITE_MANAGER);
        grant(folder, former, PermissionService.CONTRIBUTOR);
        NodeRef order =
                fixture.as(former, () -> fixture.create(folder, HostFixture.unique("o"), HostFixture.ORDER, Map.of()));
        change(former, order);
        change(manager, order);
        fixture.inTransaction(() -> {
            permissions.setInheritParentPermissions(order, false);
            permissions.setPermission(order, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
            fixture.host.bean("ownableService", OwnableService.class).setOwner(order, "System");
            return null;
        });
        for (String who : new String[] {manager, former}) {
            assertThat(may(who, order, PermissionService.READ)).isEqualTo(AccessStatus.ALLOWED);
            assertThatThrownBy(() -> change(who, order)).isInstanceOf(AccessDeniedException.class);
        }
        change("admin", order);
    }

    @Test
    void deniesToEverybodyWhatAParentGrantsToSome() {
        String manager = fixture.person();
        grant(folder, manager, SiteModel.SITE_MANAGER);
        NodeRef order = fixture.order(folder);
        fixture.inTransaction(() -> {
            for (String permission : new String[] {"Write", "Delete", "TakeOwnership", "ChangePermissions"}) {
                permissions.setPermission(order, PermissionService.ALL_AUTHORITIES, permission, false);
            }
            fixture.host.bean("ownableService", OwnableService.class).setOwner(order, "System");
            return null;
        });
        assertThat(may(manager, order, PermissionService.READ)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(may(manager, order, PermissionService.WRITE)).isEqualTo(AccessStatus.DENIED);
        assertThatThrownBy(() -> change(manager, order)).isInstanceOf(AccessDeniedException.class);
        OwnableService ownable = fixture.host.bean("OwnableService", OwnableService.class);
        assertThatThrownBy(() -> fixture.as(manager, () -> {
                    ownable.takeOwnership(order);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsTheOwnerDoEverythingWhateverTheEntriesSay() {
        NodeRef order = fixture.order(folder);
        fixture.inTransaction(() -> {
            permissions.setPermission(order, PermissionService.ALL_AUTHORITIES, PermissionService.WRITE, false);
            fixture.host.bean("ownableService", OwnableService.class).setOwner(order, user);
            return null;
        });
        change(user, order);
    }

    @Test
    void knowsThePermissionGroupsOfAModule() {
        NodeRef order = fixture.order(folder);
        grant(order, user, "OrderReader");
        assertThat(may(user, order, PermissionService.READ)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(may(user, order, "TakeStep")).isEqualTo(AccessStatus.DENIED);
        grant(order, user, "OrderStepper");
        assertThat(may(user, order, "TakeStep")).isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void leavesPeopleAndGroupsToTheAdministrator() {
        AuthorityService open = fixture.host.bean("AuthorityService", AuthorityService.class);
        assertThatThrownBy(() -> fixture.as(user, () -> open.createAuthority(AuthorityType.GROUP, "mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void guardsContentToo() {
        NodeRef file = fixture.inTransaction(
                () -> fixture.create(folder, HostFixture.unique("f"), ContentModel.TYPE_CONTENT, Map.of()));
        ContentService open = fixture.host.bean("ContentService", ContentService.class);
        grant(folder, user, PermissionService.CONSUMER);
        assertThat(fixture.as(user, () -> open.getReader(file, ContentModel.PROP_CONTENT)))
                .isNull();
        assertThatThrownBy(() -> fixture.as(user, () -> open.getWriter(file, ContentModel.PROP_CONTENT, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givesTheMembersOfASiteTheirRoles() {
        SiteService sites = fixture.host.bean("siteService", SiteService.class);
        String name = HostFixture.unique("site");
        NodeRef library = fixture.inTransaction(() -> {
            sites.createSite("site-dashboard", name, "整改", "", SiteVisibility.PRIVATE);
            sites.setMembership(name, user, SiteModel.SITE_CONTRIBUTOR);
            return sites.createContainer(name, SiteService.DOCUMENT_LIBRARY, ContentModel.TYPE_FOLDER, null);
        });
        assertThat(may(user, library, PermissionService.CREATE_CHILDREN)).isEqualTo(AccessStatus.ALLOWED);
        assertThat(may(user, library, PermissionService.DELETE)).isEqualTo(AccessStatus.DENIED);
        assertThat(may(fixture.person(), library, PermissionService.READ)).isEqualTo(AccessStatus.DENIED);
        assertThat(fixture.inTransaction(() -> sites.getMembersRole(name, user)))
                .isEqualTo(SiteModel.SITE_CONTRIBUTOR);
        assertThat(fixture.inTransaction(() -> sites.getSite(library).getShortName()))
                .isEqualTo(name);
        assertThat(fixture.inTransaction(() -> sites.getContainer(name, SiteService.DOCUMENT_LIBRARY)))
                .isEqualTo(library);
    }
}
