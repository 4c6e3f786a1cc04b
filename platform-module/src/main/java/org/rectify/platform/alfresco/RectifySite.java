package org.rectify.platform.alfresco;

import static org.alfresco.repo.security.authentication.AuthenticationUtil.runAsSystem;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.platform.sql.RowLocks;

/**
 * The site in whose document library all records live. Site and folders are made when they are first needed, as System
 * and in the caller's transaction; two transactions that need the same one wait for each other.
 *
 * <p>The site is private. Those who belong to a unit are let in as consumers (see {@link #admit}), so that they can walk
 * down to their unit's folders in Share; what they may read there is for the folders' own permissions to say.
 */
public final class RectifySite {

    private static final String PRESET = "site-dashboard";
    private static final String CONSUMER = "SiteConsumer";

    private final SiteService siteService;
    private final NodeService nodeService;
    private final Furnisher furnisher;
    private final RowLocks locks;
    private final String shortName;
    private final String title;

    /** Gives a site what its screens need. */
    @FunctionalInterface
    public interface Furnisher {

        /** In the current transaction and as System; what is there stays. */
        void ensure(String site);
    }

    /** Nodes found earlier; a look-up down the path costs more than asking whether the node is still there. */
    private final Map<String, NodeRef> found = new ConcurrentHashMap<>();

    /**
     * Takes the unprotected beans {@code siteService} and {@code nodeService}: what is done here is done as System.
     *
     * @param shortName of the site, by setting {@code rectify.site}
     */
    public RectifySite(
            SiteService siteService,
            NodeService nodeService,
            Furnisher furnisher,
            RowLocks locks,
            String shortName,
            String title) {
        this.siteService = siteService;
        this.nodeService = nodeService;
        this.furnisher = furnisher;
        this.locks = locks;
        this.shortName = shortName;
        this.title = title;
    }

    public String shortName() {
        return shortName;
    }

    /** The site's document library. */
    public NodeRef documentLibrary() {
        return known("", () -> runAsSystem(this::ensureDocumentLibrary));
    }

    /** Gives the site its page for Share, where the site is there and the page is not. */
    void ensureDashboard() {
        runAsSystem(() -> {
            if (siteService.hasSite(shortName)) {
                furnisher.ensure(shortName);
            }
            return null;
        });
    }

    /** The folder of that name in the document library. */
    public NodeRef folder(String name) {
        return known(name, () -> folder(documentLibrary(), name, made -> {}));
    }

    /**
     * The folder of that name in {@code parent}.
     *
     * @param whenMade told of the new folder, as System and before anybody else can see it
     */
    public NodeRef folder(NodeRef parent, String name, Consumer<NodeRef> whenMade) {
        return runAsSystem(() -> {
            NodeRef there = child(parent, name);
            if (there == null) {
                locks.hold(RowLocks.Name.FOLDERS);
                there = child(parent, name);
            }
            if (there == null) {
                there = create(parent, name);
                whenMade.accept(there);
            }
            return there;
        });
    }

    /** Lets the group see the site and its library. */
    public void admit(String group) {
        documentLibrary();
        runAsSystem(() -> {
            if (!CONSUMER.equals(siteService.getMembersRole(shortName, group))) {
                siteService.setMembership(shortName, group, CONSUMER);
            }
            return null;
        });
    }

    /** The node found under the key before, if it is still there; found anew otherwise. */
    private NodeRef known(String key, Supplier<NodeRef> finder) {
        NodeRef known = found.get(key);
        // What a transaction made and rolled back, and what an administrator removed, is there no longer.
        if (known != null && nodeService.exists(known)) {
            return known;
        }
        NodeRef fresh = finder.get();
        found.put(key, fresh);
        return fresh;
    }

    private NodeRef ensureDocumentLibrary() {
        NodeRef library = library();
        if (library != null) {
            return library;
        }
        locks.hold(RowLocks.Name.FOLDERS);
        library = library();
        if (library != null) {
            return library;
        }
        if (siteService.getSite(shortName) == null) {
            siteService.createSite(PRESET, shortName, title, title, SiteVisibility.PRIVATE);
            furnisher.ensure(shortName);
        }
        return siteService.createContainer(shortName, SiteService.DOCUMENT_LIBRARY, null, null);
    }

    private NodeRef library() {
        if (siteService.getSite(shortName) == null) {
            return null;
        }
        return siteService.getContainer(shortName, SiteService.DOCUMENT_LIBRARY);
    }

    private NodeRef child(NodeRef parent, String name) {
        return nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    private NodeRef create(NodeRef parent, String name) {
        QName path = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        return nodeService
                .createNode(parent, ContentModel.ASSOC_CONTAINS, path, ContentModel.TYPE_FOLDER, properties)
                .getChildRef();
    }
}
