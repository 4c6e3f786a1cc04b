package org.alfresco.rest.framework.core.exceptions;

/** Refused because of what is there already: 409. */
public class ConstraintViolatedException extends ApiException {
    public static final String DEFAULT_MESSAGE_ID = "framework.exception.ConstraintViolated";

    private static final long serialVersionUID = 1L;

    public ConstraintViolatedException() {
        super(DEFAULT_MESSAGE_ID);
    }

    public ConstraintViolatedException(String msgId) {
        super(msgId);
    }
}
