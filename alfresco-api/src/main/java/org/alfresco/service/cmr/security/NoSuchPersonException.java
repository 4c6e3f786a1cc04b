package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** A user name that nobody has. */
public class NoSuchPersonException extends PersonException {
    private static final long serialVersionUID = 1L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("Could not find person: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}
