package org.alfresco.rest.framework.core.exceptions;

/** Refused because what was sent is wrong: 400. */
public class InvalidArgumentException extends ApiException {
    public static final String DEFAULT_MESSAGE_ID = "framework.exception.InvalidArgument";

    private static final long serialVersionUID = 1L;

    public InvalidArgumentException() {
        super(DEFAULT_MESSAGE_ID);
    }

    public InvalidArgumentException(String msgId) {
        super(msgId);
    }

    public InvalidArgumentException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
    }
}
