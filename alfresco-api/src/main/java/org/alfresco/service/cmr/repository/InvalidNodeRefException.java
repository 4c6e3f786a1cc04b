package org.alfresco.service.cmr.repository;

/** A node that does not exist, or no longer. */
public class InvalidNodeRefException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this("Node does not exist: " + nodeRef, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        this(msg, nodeRef, null);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable e) {
        super(msg, e);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
