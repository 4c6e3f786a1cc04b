package org.rectify.agreement.internal;

import java.time.LocalDate;
import org.rectify.agreement.AgreementStatus;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Light;

/** The light of an agreement: it runs while a signature is waited for. */
public final class Lights {

    private Lights() {}

    /**
     * What the light follows from.
     *
     * @param signatureDue the day by which the signature that is waited for shall be there, null where none is
     */
    public static DeadlineFacts of(AgreementStatus status, LocalDate signatureDue) {
        if (signatureDue != null) {
            return DeadlineFacts.running(signatureDue, null);
        }
        Light light = status.binding() ? Light.GREEN : Light.GREY;
        return new DeadlineFacts(null, null, light);
    }
}
