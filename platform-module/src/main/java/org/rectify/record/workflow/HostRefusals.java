package org.rectify.record.workflow;

import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.rest.framework.core.exceptions.InvalidArgumentException;
import org.alfresco.rest.framework.core.exceptions.PermissionDeniedException;
import org.rectify.platform.Refusal;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Refusals as the exceptions that ACS's REST answers with 400, 403 and 409, with the message in the language of whoever
 * ended the task. They arrive so only from an execution listener; from a task listener Activiti wraps them into a 500.
 */
final class HostRefusals {

    private HostRefusals() {}

    static RuntimeException of(Refusal refusal) {
        String message = text(refusal);
        return switch (refusal.kind()) {
            case INVALID, TOO_LARGE, WRONG_TYPE -> new InvalidArgumentException(message);
            case FORBIDDEN, NOT_FOUND -> new PermissionDeniedException(message);
            case CONFLICT -> new ConstraintViolatedException(message);
        };
    }

    /** The sentence alone: the host's exceptions put a number before theirs. */
    static String text(Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        String text = I18NUtil.getMessage("rectify.error." + refusal.code() + ".detail", arguments);
        return text == null ? refusal.code() : text;
    }
}
