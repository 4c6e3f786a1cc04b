package org.rectify.agreement.internal;

import java.util.Arrays;
import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.archive.Filing;
import org.rectify.archive.Retention;
import org.rectify.platform.Coded;
import org.rectify.record.FormField;

/** Filing of what is over and was sent once. */
final class FilingSteps {

    private static final FormField RETENTION = new FormField(
            "retention",
            FormField.Type.SELECT,
            false,
            0,
            Arrays.stream(Retention.values()).map(Retention::code).toList());

    private FilingSteps() {}

    static List<StepRule> rules() {
        return List.of(new StepRule(
                AgreementStep.ARCHIVE,
                List.of(RETENTION),
                FilingSteps::fileable,
                Sides::archives,
                (agreement, input, world) -> Decision.taken(agreement
                        .change()
                        .filed(new Filing(
                                input.by(),
                                world.now(),
                                null,
                                input.has("retention") ? Coded.of(Retention.class, input.text("retention")) : null))
                        .build())));
    }

    private static boolean fileable(Agreement agreement) {
        return agreement.filed() == null
                && (agreement.status() == AgreementStatus.COMPLETED
                        || agreement.status() == AgreementStatus.TERMINATED);
    }
}
