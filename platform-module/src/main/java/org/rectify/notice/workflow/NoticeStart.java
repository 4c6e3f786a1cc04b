package org.rectify.notice.workflow;

import java.util.List;
import java.util.function.Function;
import org.rectify.notice.NewNotice;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.Texts;
import org.rectify.record.FormField;

/** Reads the draft that somebody fills in when starting the process; its problems are filled in on its page. */
final class NoticeStart {

    private static final int LONGEST_TEXT = 10_000;

    private NoticeStart() {}

    static NewNotice read(Function<String, Object> field) {
        String title = line(field, "Title");
        if (title == null) {
            throw new RefusedException(Refusal.invalid("request.field.missing", "title", "title"));
        }
        String approver = line(field, "Approver");
        return new NewNotice(
                title,
                block(field, "Basis"),
                block(field, "Body"),
                null,
                null,
                line(field, "IssuingUnit"),
                approver == null ? List.of() : List.of(approver),
                List.of());
    }

    private static String line(Function<String, Object> field, String name) {
        return Texts.line("notice" + name, field.apply("rectwf_notice" + name), FormField.LINE);
    }

    private static String block(Function<String, Object> field, String name) {
        return Texts.block("notice" + name, field.apply("rectwf_notice" + name), LONGEST_TEXT);
    }
}
