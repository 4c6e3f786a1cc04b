package org.rectify.host.security;

import static org.rectify.host.security.Guard.Rule.ADMINISTRATOR;
import static org.rectify.host.security.Guard.Rule.ANYBODY;
import static org.rectify.host.security.Guard.Rule.on;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;

/** Which permission each method of a public service needs. What is not listed, anybody who is logged in may call. */
final class Rules {
    private Rules() {}

    static Map<String, Guard.Rule> of(Class<?> service) {
        if (service == NodeService.class) {
            return nodes();
        }
        if (service == ContentService.class) {
            return Map.of(
                    "getReader", on(0, PermissionService.READ_CONTENT),
                    "getWriter", on(0, PermissionService.WRITE_CONTENT),
                    "getRawReader", ADMINISTRATOR);
        }
        if (service == PermissionService.class) {
            return permissions();
        }
        if (service == OwnableService.class) {
            return Map.of(
                    "getOwner", on(0, PermissionService.READ_PROPERTIES),
                    "setOwner", on(0, PermissionService.SET_OWNER),
                    "takeOwnership", on(0, PermissionService.TAKE_OWNERSHIP),
                    "hasOwner", on(0, PermissionService.READ_PROPERTIES));
        }
        if (service == AuthorityService.class) {
            return administratorOnly(
                    "createAuthority", "addAuthority", "removeAuthority", "deleteAuthority", "setAuthorityDisplayName");
        }
        if (service == PersonService.class) {
            return administratorOnly("createPerson", "setPersonProperties", "deletePerson");
        }
        if (service == MutableAuthenticationService.class) {
            return administratorOnly(
                    "createAuthentication", "setAuthentication", "deleteAuthentication", "setAuthenticationEnabled");
        }
        return service == FileFolderService.class ? files() : Map.of();
    }

    /** Whether the method changes nothing. */
    static boolean reads(String method) {
        return method.startsWith("get")
                        && !method.equals("getWriter")
                        && !method.equals("getNewTicket")
                        && !method.equals("getCurrentTicket")
                || method.startsWith("has")
                || method.startsWith("is")
                || method.startsWith("list")
                || method.startsWith("count")
                || method.startsWith("query")
                || method.equals("exists")
                || method.endsWith("Exists");
    }

    private static Map<String, Guard.Rule> administratorOnly(String... methods) {
        Map<String, Guard.Rule> rules = new HashMap<>();
        for (String method : methods) {
            rules.put(method, ADMINISTRATOR);
        }
        return rules;
    }

    private static NodeRef child(Object association) {
        return ((ChildAssociationRef) association).getChildRef();
    }

    private static NodeRef parent(Object association) {
        return ((ChildAssociationRef) association).getParentRef();
    }

    private static Map<String, Guard.Rule> nodes() {
        Guard.Rule read = on(0, PermissionService.READ_PROPERTIES);
        Guard.Rule write = on(0, PermissionService.WRITE_PROPERTIES);
        Guard.Rule readChildren = on(0, PermissionService.READ_CHILDREN);
        Map<String, Guard.Rule> rules = new HashMap<>();
        for (String method : new String[] {
            "getType", "hasAspect", "getAspects", "getProperties", "getProperty", "getNodeAclId", "getPath"
        }) {
            rules.put(method, read);
        }
        for (String method : new String[] {
            "setType", "addAspect", "removeAspect", "setProperties", "addProperties", "setProperty", "removeProperty"
        }) {
            rules.put(method, write);
        }
        rules.put("exists", ANYBODY);
        rules.put("createNode", on(0, PermissionService.CREATE_CHILDREN));
        rules.put("moveNode", on(0, PermissionService.DELETE_NODE, 1, PermissionService.CREATE_CHILDREN));
        rules.put("deleteNode", on(0, PermissionService.DELETE_NODE));
        rules.put("addChild", on(0, PermissionService.CREATE_CHILDREN, 1, PermissionService.READ_PROPERTIES));
        rules.put("removeChild", on(0, PermissionService.DELETE_CHILDREN, 1, PermissionService.DELETE_NODE));
        rules.put("removeChildAssociation", on(0, PermissionService.DELETE_CHILDREN));
        rules.put("removeSecondaryChildAssociation", on(0, PermissionService.DELETE_CHILDREN));
        rules.put("getChildAssocs", readChildren.filtered(Rules::child));
        rules.put("getChildrenByName", readChildren.filtered(Rules::child));
        rules.put("getChildByName", readChildren.filtered(NodeRef.class::cast));
        rules.put("countChildAssocs", readChildren);
        rules.put("getParentAssocs", read.filtered(Rules::parent));
        rules.put("getPrimaryParent", read.filtered(Rules::parent));
        rules.put("createAssociation", on(0, PermissionService.CREATE_ASSOCIATIONS));
        rules.put("setAssociations", on(0, PermissionService.CREATE_ASSOCIATIONS));
        rules.put("removeAssociation", on(0, PermissionService.DELETE_ASSOCIATIONS));
        rules.put("getTargetAssocs", on(0, PermissionService.READ_ASSOCIATIONS).filtered(each -> ((AssociationRef) each)
                .getTargetRef()));
        rules.put("getSourceAssocs", read.filtered(each -> ((AssociationRef) each).getSourceRef()));
        return rules;
    }

    private static Map<String, Guard.Rule> permissions() {
        Guard.Rule change = on(0, PermissionService.CHANGE_PERMISSIONS);
        Map<String, Guard.Rule> rules = new HashMap<>();
        for (String method : new String[] {
            "setPermission", "deletePermissions", "clearPermission", "deletePermission", "setInheritParentPermissions"
        }) {
            rules.put(method, change);
        }
        rules.put("getAllSetPermissions", on(0, PermissionService.READ_PERMISSIONS));
        rules.put("getInheritParentPermissions", on(0, PermissionService.READ_PERMISSIONS));
        return rules;
    }

    private static Map<String, Guard.Rule> files() {
        Map<String, Guard.Rule> rules = new HashMap<>();
        for (String method : new String[] {"list", "listFiles", "listFolders"}) {
            rules.put(method, on(0, PermissionService.READ_CHILDREN).filtered(each -> ((FileInfo) each).getNodeRef()));
        }
        rules.put("searchSimple", on(0, PermissionService.READ_CHILDREN));
        rules.put("resolveNamePath", on(0, PermissionService.READ_CHILDREN));
        rules.put("getFileInfo", on(0, PermissionService.READ_PROPERTIES));
        rules.put("rename", on(0, PermissionService.WRITE_PROPERTIES));
        rules.put("move", on(0, PermissionService.DELETE_NODE, 1, PermissionService.CREATE_CHILDREN));
        rules.put("create", on(0, PermissionService.CREATE_CHILDREN));
        rules.put("delete", on(0, PermissionService.DELETE_NODE));
        rules.put("getReader", on(0, PermissionService.READ_CONTENT));
        rules.put("getWriter", on(0, PermissionService.WRITE_CONTENT));
        return rules;
    }
}
