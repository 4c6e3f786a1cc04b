package org.rectify.agreement.internal;

import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.NewAgreement;
import org.rectify.platform.Refusal;

/** What comes of asking for a step. */
public sealed interface Decision {

    /**
     * The step is taken.
     *
     * @param after the agreement as the step leaves it
     * @param renewals drafts to be made
     */
    record Taken(Agreement after, List<NewAgreement> renewals) implements Decision {}

    /** The step is not taken. */
    record Refused(Refusal refusal) implements Decision {}

    static Decision taken(Agreement after) {
        return new Taken(after, List.of());
    }

    static Decision refuse(String code, String field, Object... arguments) {
        return new Refused(Refusal.invalid(code, field, arguments));
    }
}
