package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A string that is no node reference. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}
