package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A lock that somebody else holds, or that was lost. */
public class LockAcquisitionException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public LockAcquisitionException(QName lockQName, String lockToken) {
        super("Failed to get lock '" + lockQName + "' using token '" + lockToken + "'");
    }

    public LockAcquisitionException(String msgId, Object... args) {
        super(msgId, args);
    }
}
