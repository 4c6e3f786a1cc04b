package org.rectify.host.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.node.NodeState.Touched;

/** Makes the nodes that are there from the beginning, in an empty database. */
public final class NodeBootstrap {
    private final NodeStore store;
    private final HostNodeService nodes;
    private final RetryingTransactionHelper transactions;

    public NodeBootstrap(NodeStore store, HostNodeService nodes, RetryingTransactionHelper transactions) {
        this.store = store;
        this.nodes = nodes;
        this.transactions = transactions;
    }

    /** Does nothing where they are there. */
    public void bootstrap() {
        AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> {
            if (store.find(WellKnown.ROOT).isEmpty()) {
                create();
            }
            return null;
        }));
    }

    private void create() {
        store.session()
                .create(new NodeState(
                        WellKnown.ROOT.getId(),
                        ContentModel.TYPE_STOREROOT,
                        new LinkedHashSet<>(
                                java.util.List.of(ContentModel.ASPECT_ROOT, ContentModel.ASPECT_REFERENCEABLE)),
                        LazyProperties.of(Map.of()),
                        new Place(null, ContentModel.ASSOC_CHILDREN, ContentModel.ASSOC_CHILDREN, 0, null),
                        AccessList.INHERITED,
                        1,
                        Touched.NEVER));
        QName children = ContentModel.ASSOC_CHILDREN;
        create(
                WellKnown.ROOT,
                WellKnown.COMPANY_HOME,
                children,
                app("company_home"),
                ContentModel.TYPE_FOLDER,
                "Company Home");
        create(WellKnown.ROOT, WellKnown.SYSTEM, children, sys("system"), ContentModel.TYPE_CONTAINER, null);
        create(WellKnown.SYSTEM, WellKnown.PEOPLE, children, sys("people"), ContentModel.TYPE_CONTAINER, null);
        create(
                WellKnown.SYSTEM,
                WellKnown.AUTHORITIES,
                children,
                sys("authorities"),
                ContentModel.TYPE_CONTAINER,
                null);
        create(WellKnown.SYSTEM, WellKnown.WORKFLOW, children, sys("workflow"), ContentModel.TYPE_CONTAINER, null);
        create(
                WellKnown.WORKFLOW,
                WellKnown.PACKAGES,
                children,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages"),
                ContentModel.TYPE_SYSTEM_FOLDER,
                "packages");
        create(
                WellKnown.COMPANY_HOME,
                WellKnown.SITES,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(SiteModel.SITE_MODEL_URL, "sites"),
                SiteModel.TYPE_SITES,
                "Sites");
        readable(WellKnown.COMPANY_HOME);
        readable(WellKnown.PEOPLE);
        readable(WellKnown.AUTHORITIES);
        readable(WellKnown.PACKAGES);
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private static QName sys(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    private void create(NodeRef parent, NodeRef ref, QName assocType, QName assocName, QName type, String name) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, ref.getId());
        if (name != null) {
            properties.put(ContentModel.PROP_NAME, name);
        }
        nodes.createNode(parent, assocType, assocName, type, properties);
    }

    private void readable(NodeRef ref) {
        nodes.setAccess(
                ref,
                nodes.getAccess(ref)
                        .with(new AccessEntry(PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true)));
    }
}
