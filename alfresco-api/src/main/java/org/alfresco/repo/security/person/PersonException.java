package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

/** Trouble with a person. */
public class PersonException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public PersonException(String msg) {
        super(msg);
    }
}
