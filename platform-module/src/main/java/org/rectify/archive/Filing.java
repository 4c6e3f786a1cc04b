package org.rectify.archive;

import java.time.Instant;
import java.util.Arrays;
import org.rectify.platform.Coded;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;

/**
 * That a record was filed, as the record itself holds it.
 *
 * @param by the archivist's user name
 * @param number the archive number; null as long as the step that files is only decided
 * @param retention null, as the number, where the archivist leaves it to the setting
 */
public record Filing(String by, Instant at, String number, Retention retention) {

    /** What the step that files asks for; left out, it is the setting's. */
    public static final FormField RETENTION = new FormField(
            "retention",
            FormField.Type.SELECT,
            false,
            0,
            Arrays.stream(Retention.values()).map(Retention::code).toList());

    /** As the step asks for it. */
    public static Filing wanted(StepInput input, Instant at) {
        String retention = input.text(RETENTION.name());
        return new Filing(input.by(), at, null, retention == null ? null : Coded.of(Retention.class, retention));
    }
}
