package org.rectify.record.workflow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Objects;
import org.alfresco.repo.forms.FormData;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;
import org.rectify.model.RectifyWorkflowModel;

/**
 * What a task's form was sent with, read as the task's variables would be once it is saved: a field that was sent counts,
 * one that was not keeps what the task holds.
 */
final class PostedTask {

    /** The host's form puts this before a property's name. */
    static final String PROPERTY = "prop_";

    private static final String VARIABLE = "rectwf_";
    private static final int DATE_LENGTH = "yyyy-MM-dd".length();

    private final WorkflowTask task;
    private final FormData data;
    private final ZoneId zone;

    PostedTask(WorkflowTask task, FormData data, ZoneId zone) {
        this.task = task;
        this.data = data;
        this.zone = zone;
    }

    /** Whether a button that ends the task was pressed, and not the one that only saves. */
    boolean ends() {
        return data.hasFieldData(PROPERTY + "transitions");
    }

    /** The variable of that name, {@code rectwf_remark}; null where it is empty. */
    Object variable(String name) {
        if (data.hasFieldData(PROPERTY + name)) {
            return read(data.getFieldData(PROPERTY + name).getValue());
        }
        return task == null ? null : task.getProperties().get(property(name));
    }

    private Object read(Object value) {
        String text = Objects.toString(value, "");
        return text.isEmpty() ? null : dateOf(text);
    }

    /** Share sends a day as the moment at which it begins where the user is; everything else stays as it came. */
    private Object dateOf(String text) {
        if (text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == 'T') {
            try {
                return Date.from(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException e) {
                return text;
            }
        }
        return text;
    }

    /** The moment at which a day of the business zone begins, for what reads dates as the host stores them. */
    Object asDate(Object value) {
        try {
            return value instanceof String text
                    ? Date.from(LocalDate.parse(text).atStartOfDay(zone).toInstant())
                    : value;
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    static QName property(String variable) {
        return QName.createQName(RectifyWorkflowModel.URI, variable.substring(VARIABLE.length()));
    }
}
