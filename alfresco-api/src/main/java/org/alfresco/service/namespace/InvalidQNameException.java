package org.alfresco.service.namespace;

/** A string that is no qualified name. */
public class InvalidQNameException extends NamespaceException {
    private static final long serialVersionUID = 1L;

    public InvalidQNameException(String message) {
        super(message);
    }

    public InvalidQNameException(String message, Throwable cause) {
        super(message, cause);
    }
}
