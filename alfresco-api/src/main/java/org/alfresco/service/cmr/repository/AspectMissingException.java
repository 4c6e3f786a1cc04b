package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A node without an aspect that it needs. */
public class AspectMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final QName missingAspect;
    private final NodeRef nodeRef;

    public AspectMissingException(QName missingAspect, NodeRef nodeRef) {
        super("Aspect " + missingAspect + " is missing from node " + nodeRef);
        this.missingAspect = missingAspect;
        this.nodeRef = nodeRef;
    }

    public QName getMissingAspect() {
        return missingAspect;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
