package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** Trouble with a model. */
public class DictionaryException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public DictionaryException(String msgId) {
        super(msgId);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
