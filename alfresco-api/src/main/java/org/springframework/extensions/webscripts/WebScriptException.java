package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** A refusal with an HTTP status. */
public class WebScriptException extends PlatformRuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
