package org.rectify.agreement.internal;

import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.archive.Filing;

/** Filing of what is over and was sent once. */
final class FilingSteps {

    private FilingSteps() {}

    static List<StepRule> rules() {
        return List.of(new StepRule(
                AgreementStep.ARCHIVE,
                List.of(Filing.RETENTION),
                FilingSteps::fileable,
                Sides::archives,
                (agreement, input, world) -> Decision.taken(agreement
                        .change()
                        .filed(Filing.wanted(input, world.now()))
                        .build())));
    }

    private static boolean fileable(Agreement agreement) {
        return agreement.filed() == null
                && (agreement.status() == AgreementStatus.COMPLETED
                        || agreement.status() == AgreementStatus.TERMINATED);
    }
}
