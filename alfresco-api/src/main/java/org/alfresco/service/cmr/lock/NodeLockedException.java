package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** A node that somebody has locked. */
public class NodeLockedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public NodeLockedException(NodeRef nodeRef) {
        this(nodeRef, null);
    }

    public NodeLockedException(NodeRef nodeRef, String msg) {
        super(msg == null ? "Can not perform operation since the node is locked: " + nodeRef : msg);
    }
}
