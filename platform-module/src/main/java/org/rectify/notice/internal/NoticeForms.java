package org.rectify.notice.internal;

import static org.rectify.record.FormField.Type.*;
import static org.rectify.record.FormField.optional;
import static org.rectify.record.FormField.required;

import java.util.List;
import java.util.Map;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.record.FormField;
import org.rectify.record.FormReader;

/** What the draft of a notice asks for. */
public final class NoticeForms {

    /** The draft's fields. */
    public static final List<FormField> DRAFT = List.of(
            required("title", TEXT),
            optional("basis", TEXTAREA),
            optional("body", TEXTAREA),
            optional("number", TEXT),
            optional("receivedFrom", TEXT),
            optional("issuingUnit", UNIT),
            optional("approvers", UNITS),
            optional("problems", PROBLEMS));

    private NoticeForms() {}

    /**
     * The draft as it came in.
     *
     * @throws org.rectify.platform.RefusedException naming the field that is missing, unknown or wrong
     */
    @SuppressWarnings("unchecked")
    public static NewNotice read(Map<String, Object> raw) {
        Map<String, Object> values = FormReader.read(DRAFT, raw, NoticeItems.READ);
        return new NewNotice(
                (String) values.get("title"),
                (String) values.get("basis"),
                (String) values.get("body"),
                (String) values.get("number"),
                (String) values.get("receivedFrom"),
                (String) values.get("issuingUnit"),
                (List<String>) values.getOrDefault("approvers", List.of()),
                (List<Notice.Item>) values.getOrDefault("problems", List.of()));
    }
}
