package org.alfresco.repo.jscript;

import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** A node as scripts see it. */
public class ScriptNode {
    protected NodeRef nodeRef;
    protected ServiceRegistry services;

    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        if (nodeRef == null) {
            throw new IllegalArgumentException("NodeRef must be supplied.");
        }
        this.nodeRef = nodeRef;
        this.services = services;
    }

    public String getId() {
        return nodeRef.getId();
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ScriptNode other && nodeRef.equals(other.nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public String toString() {
        return "Node Ref: " + nodeRef;
    }
}
