package org.rectify.host.security;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.security.PermissionService;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What each permission group holds, down to the permissions that the services ask for. */
public final class PermissionModel {
    /** Those that an access control list of ordinary documents and folders offers. */
    static final List<String> SETTABLE = List.of(
            PermissionService.COORDINATOR,
            "Collaborator",
            PermissionService.CONTRIBUTOR,
            PermissionService.EDITOR,
            PermissionService.CONSUMER);

    private static final Set<String> EVERYTHING = Set.of(
            PermissionService.ALL_PERMISSIONS,
            PermissionService.FULL_CONTROL,
            PermissionService.COORDINATOR,
            "SiteManager",
            "Administrator");

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    public PermissionModel() {
        group("Read", "ReadProperties", "ReadChildren", "ReadContent", "ReadAssociations");
        group("Write", "WriteProperties", "WriteContent");
        group("Delete", "DeleteNode", "DeleteChildren");
        group("AddChildren", "CreateChildren", "LinkChildren");
        group("Execute", "ExecuteContent");
        group(PermissionService.CONSUMER, "Read", "Execute");
        group(PermissionService.EDITOR, PermissionService.CONSUMER, "Write", "CheckOut", "ReadPermissions");
        group(
                PermissionService.CONTRIBUTOR,
                PermissionService.CONSUMER,
                "AddChildren",
                "CreateAssociations",
                "ReadPermissions");
        group("Collaborator", PermissionService.EDITOR, PermissionService.CONTRIBUTOR);
        group("SiteConsumer", PermissionService.CONSUMER, "ReadPermissions");
        group("SiteContributor", PermissionService.CONTRIBUTOR);
        group("SiteCollaborator", "Collaborator");
        group(
                PermissionService.FULL_CONTROL,
                "Collaborator",
                "Delete",
                "DeleteAssociations",
                "ChangePermissions",
                "TakeOwnership",
                "SetOwner",
                "Lock",
                "Unlock",
                "CheckIn",
                "CancelCheckOut");
    }

    private void group(String name, String... contents) {
        groups.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(List.of(contents));
    }

    /** The single permissions in a group; a name that is no group is a permission itself. */
    Set<String> expand(String permission) {
        Set<String> leaves = new LinkedHashSet<>();
        if (EVERYTHING.contains(permission)) {
            groups.keySet().forEach(name -> expand(name, leaves));
        } else {
            expand(permission, leaves);
        }
        return leaves;
    }

    private void expand(String permission, Set<String> leaves) {
        Set<String> contents = groups.get(permission);
        if (contents == null) {
            leaves.add(permission);
        } else {
            contents.forEach(each -> expand(each, leaves));
        }
    }

    /** Whether an entry for one permission speaks about another, single one. */
    boolean covers(String entry, String leaf) {
        return entry.equals(leaf) || EVERYTHING.contains(entry) || expand(entry).contains(leaf);
    }

    /** Adds the groups that a definition on the classpath names. */
    public void register(String resource) {
        InputStream xml = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (xml == null) {
            throw new AlfrescoRuntimeException("Permission model " + resource + " is not on the classpath");
        }
        Element root = parse(xml, resource);
        NodeList found = root.getElementsByTagName("permissionGroup");
        for (int i = 0; i < found.getLength(); i++) {
            Element group = (Element) found.item(i);
            String name = group.getAttribute("name");
            group(name);
            NodeList included = group.getElementsByTagName("includePermissionGroup");
            for (int k = 0; k < included.getLength(); k++) {
                group(name, ((Element) included.item(k)).getAttribute("permissionGroup"));
            }
            if (groups.get(name).isEmpty()) {
                groups.remove(name);
            }
        }
        NodeList permissions = root.getElementsByTagName("permission");
        for (int i = 0; i < permissions.getLength(); i++) {
            Element permission = (Element) permissions.item(i);
            NodeList granted = permission.getElementsByTagName("grantedToGroup");
            for (int k = 0; k < granted.getLength(); k++) {
                group(((Element) granted.item(k)).getAttribute("permissionGroup"), permission.getAttribute("name"));
            }
        }
    }

    private static Element parse(InputStream xml, String resource) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AlfrescoRuntimeException("Permission model " + resource + " cannot be read", broken);
        }
    }
}
