package org.rectify.order;

import java.util.Map;
import java.util.Objects;

/**
 * A step that somebody asks for, as it came in: from REST, from a workflow task or from a timer.
 *
 * @param fields by the names of the step's form, {@code remark} among them; values are what JSON knows (text, number,
 *     list, map), not yet checked
 * @param expectedVersion the version that the caller saw, null where the caller does not care
 */
public record StepRequest(Step step, Map<String, Object> fields, Integer expectedVersion) {

    public StepRequest {
        fields = Map.copyOf(fields);
    }

    public static StepRequest of(Step step, Map<String, Object> fields) {
        return new StepRequest(step, fields, null);
    }

    /** What was said to the step, in whichever of its fields; null where nothing was. */
    public String remark() {
        Object remark = fields.get("remark");
        Object reason = fields.get("reason");
        Object text = fields.get("text");
        return Objects.toString(remark != null ? remark : reason != null ? reason : text, null);
    }
}
