package org.rectify.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;

/**
 * What an order's reminders follow from.
 *
 * @param waitingSince the day from which it has waited to be signed for: of issuance, or of the latest re-routing
 * @param leadUnit code of the unit that has to sign for it
 * @param deadline the deadline in force
 * @param deadlineSince the day on which that deadline was set: of issuance, extension, resumption or re-opening
 * @param receivedOn the day of signing for; null before
 * @param reported the periods for which a progress report is there, or of which none was due
 */
public record ReminderFacts(
        String orderId,
        Stage stage,
        LocalDate waitingSince,
        String leadUnit,
        LocalDate deadline,
        LocalDate deadlineSince,
        LocalDate receivedOn,
        Set<YearMonth> reported) {

    /** How far the order is, as reminders see it. */
    public enum Stage {
        /** Issued, and waiting to be signed for. */
        TO_SIGN_FOR,
        /** Signed for; the unit is at work and the clock runs. */
        AT_WORK,
        /** The clock does not run, or the issuing side is to act: nothing to remind the unit of. */
        QUIET
    }

    public ReminderFacts {
        Objects.requireNonNull(orderId);
        Objects.requireNonNull(stage);
        reported = Set.copyOf(reported);
    }
}
