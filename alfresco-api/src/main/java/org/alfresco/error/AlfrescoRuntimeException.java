package org.alfresco.error;

import java.util.UUID;
import org.springframework.extensions.surf.util.I18NUtil;

/** The root of the repository's unchecked exceptions: a message or a message key, with a number to find it in the log. */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String msgId;
    private final transient Object[] msgParams;
    private final String numericalId =
            String.format("%08d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L));

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(resolve(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    /** An exception with a message key. */
    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    /** An exception with a message key and its cause. */
    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    private static String resolve(String msgId, Object[] params) {
        String known = msgId == null ? null : I18NUtil.getMessage(msgId, params == null ? new Object[0] : params);
        return known == null ? msgId : known;
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams;
    }

    public String getNumericalId() {
        return numericalId;
    }

    /** The message, led by the number under which the log knows it. */
    @Override
    public String getMessage() {
        return numericalId + " " + super.getMessage();
    }

    /** The exception at the end of the chain of causes. */
    public Throwable getRootCause() {
        Throwable root = this;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
