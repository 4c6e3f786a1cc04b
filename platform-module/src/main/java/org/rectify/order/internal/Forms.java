package org.rectify.order.internal;

import static org.rectify.record.FormField.Type.ATTACHMENTS;
import static org.rectify.record.FormField.Type.TEXTAREA;

import java.util.ArrayList;
import java.util.List;
import org.rectify.record.FormField;

/** Forms of steps: what each asks for, and what all take. */
final class Forms {

    private static final FormField FILES = FormField.optional("attachments", ATTACHMENTS);

    private Forms() {}

    /** The fields, then an optional remark and files. */
    static List<FormField> of(FormField... fields) {
        return form(FormField.optional("remark", TEXTAREA), fields);
    }

    /** The fields, then a mandatory remark and files. */
    static List<FormField> withRemark(FormField... fields) {
        return form(FormField.required("remark", TEXTAREA), fields);
    }

    private static List<FormField> form(FormField remark, FormField... fields) {
        List<FormField> form = new ArrayList<>(List.of(fields));
        form.add(remark);
        form.add(FILES);
        return form;
    }
}
