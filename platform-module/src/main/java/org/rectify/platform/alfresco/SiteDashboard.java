package org.rectify.platform.alfresco;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Gives a site the page by which Share shows it. Share makes that page itself where a site is made in Share, and answers
 * with an error where it is missing; the site of the records is made here, where no Share may be. The page lies where
 * Share's own create-site leaves it (surf-config in the site, seen in {@code ADMRemoteStore}), so that a manager of the
 * site customises it in Share as any other, and what was customised is never written over.
 */
public final class SiteDashboard implements RectifySite.Furnisher {

    private static final String PRESET = "/alfresco/module/rectify-platform/share/rectify-site-dashboard.xml";
    private static final String CONFIG = "surf-config";
    private static final String PAGE = "dashboard.xml";

    private final NodeService nodes;
    private final ContentService contents;
    private final PermissionService permissions;
    private final OwnableService owners;
    private final SiteService sites;

    /** Takes the unprotected beans: what is done here is done as System. */
    public SiteDashboard(
            NodeService nodes,
            ContentService contents,
            PermissionService permissions,
            OwnableService owners,
            SiteService sites) {
        this.nodes = nodes;
        this.contents = contents;
        this.permissions = permissions;
        this.owners = owners;
        this.sites = sites;
    }

    /** Makes the page, unless the site has one. */
    @Override
    public void ensure(String site) {
        NodeRef config = config(site);
        NodeRef pages = folder(folder(folder(config, "pages"), "site"), site);
        if (child(pages, PAGE) != null) {
            return;
        }
        NodeRef components = folder(config, "components");
        SitePreset preset = preset(site);
        preset.components().forEach((name, xml) -> {
            if (child(components, name) == null) {
                write(components, name, xml);
            }
        });
        write(pages, PAGE, preset.page());
    }

    private NodeRef config(String site) {
        NodeRef home = sites.getSite(site).getNodeRef();
        NodeRef config = child(home, CONFIG);
        if (config == null) {
            config = create(home, CONFIG, ContentModel.TYPE_FOLDER);
            nodes.addAspect(config, ContentModel.ASPECT_HIDDEN, new HashMap<>());
            unindexed(config);
            permissions.setInheritParentPermissions(config, false);
            permissions.setPermission(
                    config, sites.getSiteRoleGroup(site, SiteModel.SITE_MANAGER), SiteModel.SITE_MANAGER, true);
            owners.setOwner(config, AuthenticationUtil.getAdminUserName());
        }
        return config;
    }

    private NodeRef folder(NodeRef parent, String name) {
        NodeRef folder = child(parent, name);
        if (folder == null) {
            folder = create(parent, name, ContentModel.TYPE_FOLDER);
            unindexed(folder);
            owners.setOwner(folder, AuthenticationUtil.getAdminUserName());
        }
        return folder;
    }

    private void write(NodeRef parent, String name, String xml) {
        NodeRef file = create(parent, name, ContentModel.TYPE_CONTENT);
        unindexed(file);
        owners.setOwner(file, AuthenticationUtil.getAdminUserName());
        ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/xml");
        writer.setEncoding(StandardCharsets.UTF_8.name());
        writer.putContent(xml);
    }

    private NodeRef create(NodeRef parent, String name, QName type) {
        QName path = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, path, type, properties)
                .getChildRef();
    }

    private void unindexed(NodeRef node) {
        Map<QName, Serializable> control = new HashMap<>();
        control.put(ContentModel.PROP_IS_INDEXED, false);
        control.put(ContentModel.PROP_IS_CONTENT_INDEXED, false);
        nodes.addAspect(node, ContentModel.ASPECT_INDEX_CONTROL, control);
    }

    private NodeRef child(NodeRef parent, String name) {
        return nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    private static SitePreset preset(String site) {
        try (InputStream source = SiteDashboard.class.getResourceAsStream(PRESET)) {
            return SitePreset.read(source, site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
