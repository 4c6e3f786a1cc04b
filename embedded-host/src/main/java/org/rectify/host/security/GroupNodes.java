package org.rectify.host.security;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.rectify.host.node.WellKnown;

/** The nodes of groups. */
final class GroupNodes {

    private final NodeService nodes;

    GroupNodes(NodeService nodes) {
        this.nodes = nodes;
    }

    static NodeRef of(Directory.Entry entry) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, entry.nodeId());
    }

    NodeRef create(String name, String displayName) {
        return nodes.createNode(
                        WellKnown.AUTHORITIES,
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        ContentModel.TYPE_AUTHORITY_CONTAINER,
                        Map.of(
                                ContentModel.PROP_AUTHORITY_NAME,
                                name,
                                ContentModel.PROP_AUTHORITY_DISPLAY_NAME,
                                displayName))
                .getChildRef();
    }

    void rename(Directory.Entry entry, String displayName) {
        nodes.setProperty(of(entry), ContentModel.PROP_AUTHORITY_DISPLAY_NAME, displayName);
    }

    /** A member is a further child of its group, as in ACS, where whoever reads the nodes finds it. */
    void join(Directory.Entry group, Directory.Entry member) {
        nodes.addChild(of(group), of(member), ContentModel.ASSOC_MEMBER, member(member));
    }

    void leave(Directory.Entry group, Directory.Entry member) {
        nodes.removeChildAssociation(
                new ChildAssociationRef(ContentModel.ASSOC_MEMBER, of(group), member(member), of(member)));
    }

    private static QName member(Directory.Entry member) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, member.name());
    }

    void delete(Directory.Entry entry) {
        nodes.deleteNode(of(entry));
    }
}
