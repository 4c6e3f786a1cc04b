package org.alfresco.rest.framework.core.exceptions;

/** Refused because the user may not: 403, with its reason shown. */
public class PermissionDeniedException extends ApiException {
    public static final String DEFAULT_MESSAGE_ID = "framework.exception.PermissionDenied";

    private static final long serialVersionUID = 1L;

    public PermissionDeniedException() {
        super(DEFAULT_MESSAGE_ID);
    }

    public PermissionDeniedException(String msgId) {
        super(msgId);
    }
}
