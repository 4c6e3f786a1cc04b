package org.alfresco.rest.framework.core.exceptions;

import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** The root of the refusals of the REST API. */
public class ApiException extends PlatformRuntimeException {
    private static final long serialVersionUID = 1L;

    private final String msgId;

    public ApiException(String msgId) {
        super(msgId);
        this.msgId = msgId;
    }

    public ApiException(String msgId, Object[] msgParams) {
        super(msgId, msgParams);
        this.msgId = msgId;
    }

    public ApiException(String msgId, Throwable cause) {
        super(msgId, cause);
        this.msgId = msgId;
    }

    public String getMsgId() {
        return msgId;
    }
}
