package org.rectify.host.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** Nodes are script nodes inside the engine and references outside it. */
final class NodeVariables {
    private final ServiceRegistry services;

    NodeVariables(ServiceRegistry services) {
        this.services = services;
    }

    ActivitiScriptNode node(NodeRef ref) {
        return ref == null ? null : new ActivitiScriptNode(ref, services);
    }

    ActivitiScriptNodeList nodes(Collection<?> refs) {
        ActivitiScriptNodeList nodes = new ActivitiScriptNodeList();
        refs.forEach(ref -> nodes.add(node(reference(ref))));
        return nodes;
    }

    /** One node or a list of them, as the association asks for. */
    Object associated(Object value, boolean many) {
        if (value == null) {
            return null;
        }
        Collection<?> several = value instanceof Collection<?> given ? given : List.of(value);
        if (many) {
            return nodes(several);
        }
        return several.isEmpty() ? null : node(reference(several.iterator().next()));
    }

    private static NodeRef reference(Object value) {
        if (value instanceof ScriptNode node) {
            return node.getNodeRef();
        }
        return value instanceof NodeRef ref ? ref : new NodeRef(value.toString());
    }

    /** The variable's value as it is seen from outside. */
    static Serializable outside(Object value) {
        if (value instanceof ScriptNode node) {
            return node.getNodeRef();
        }
        if (value instanceof ActivitiScriptNodeList nodes) {
            return new ArrayList<>(nodes.getNodeReferences());
        }
        return (Serializable) value;
    }
}
