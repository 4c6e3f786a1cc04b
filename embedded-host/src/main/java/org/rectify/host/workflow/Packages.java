package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.rectify.host.node.WellKnown;

/** The bags in which processes carry documents. */
final class Packages {
    private final NodeService nodes;
    private final PermissionService permissions;

    Packages(NodeService nodes, PermissionService permissions) {
        this.nodes = nodes;
        this.permissions = permissions;
    }

    /** A new bag, or the given node made one. */
    NodeRef create(NodeRef container) {
        if (container != null && nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + container + "' is already a workflow package.");
        }
        NodeRef bag = container == null ? createNode() : container;
        nodes.addAspect(
                bag,
                WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                Map.of(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null));
        return bag;
    }

    private NodeRef createNode() {
        String name = "pkg_" + UUID.randomUUID();
        NodeRef bag = nodes.createNode(
                        WellKnown.PACKAGES,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, name),
                        WorkflowModel.TYPE_PACKAGE,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
        permissions.setPermission(bag, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
        return bag;
    }

    /** Writes on the bag whose it is. */
    void claim(WorkflowInstance instance) {
        NodeRef bag = instance.getWorkflowPackage();
        if (bag == null) {
            return;
        }
        Serializable other = nodes.getProperty(bag, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (other != null && !other.toString().isEmpty()) {
            throw new WorkflowException("Cannot associate workflow package '" + bag + "' with workflow instance '"
                    + instance.getId() + "' as it's already associated with workflow instance '" + other + "'");
        }
        Map<QName, Serializable> whose = new HashMap<>();
        whose.put(
                WorkflowModel.PROP_WORKFLOW_DEFINITION_ID,
                instance.getDefinition().getId());
        whose.put(
                WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME,
                instance.getDefinition().getName());
        whose.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
        nodes.addProperties(bag, whose);
    }

    /** Removes the bag; one that was made of somebody's folder only stops being one. */
    void delete(NodeRef bag) {
        if (bag == null || !nodes.exists(bag) || !nodes.hasAspect(bag, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(bag, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(bag);
        } else {
            nodes.removeAspect(bag, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    List<NodeRef> contents(NodeRef bag) {
        if (bag == null || !nodes.exists(bag)) {
            return List.of();
        }
        return nodes.getChildAssocs(bag, WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    /** The processes in whose bags the node is. */
    List<String> processes(NodeRef item) {
        return nodes.getParentAssocs(item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(parent -> nodes.getProperty(parent.getParentRef(), WorkflowModel.PROP_WORKFLOW_INSTANCE_ID))
                .filter(id -> id != null)
                .map(Object::toString)
                .toList();
    }
}
