package org.rectify.host.security;

import org.alfresco.error.AlfrescoRuntimeException;

/** A name that neither a person nor a group has. */
public final class UnknownAuthorityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownAuthorityException(String name) {
        super("An authority was not found for " + name);
    }
}
