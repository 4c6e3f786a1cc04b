package org.springframework.extensions.surf.exception;

import org.springframework.extensions.surf.util.I18NUtil;

/** The root of the exceptions of web scripts and the REST API. */
public class PlatformRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformRuntimeException(String msgId) {
        super(resolve(msgId, new Object[0]));
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(resolve(msgId, msgParams));
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(resolve(msgId, new Object[0]), cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(resolve(msgId, msgParams), cause);
    }

    private static String resolve(String msgId, Object[] params) {
        String known = msgId == null ? null : I18NUtil.getMessage(msgId, params == null ? new Object[0] : params);
        return known == null ? msgId : known;
    }
}
