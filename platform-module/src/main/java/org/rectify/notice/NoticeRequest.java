package org.rectify.notice;

import java.util.Map;
import java.util.Objects;

/**
 * A step that somebody asks for, as it came in.
 *
 * @param fields by the names of the step's form, not yet checked
 * @param expectedVersion the version that the caller saw, or null
 */
public record NoticeRequest(NoticeStep step, Map<String, Object> fields, Integer expectedVersion) {

    public NoticeRequest {
        fields = Map.copyOf(fields);
    }

    /** What was said to the step; null where nothing was. */
    public String remark() {
        Object remark = fields.get("remark");
        return Objects.toString(remark != null ? remark : fields.get("reason"), null);
    }
}
