package org.rectify.agreement.internal;

import java.util.Locale;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Side;

/** Where the process of an agreement has to stand, as its record says. The codes are those of the process's routing. */
public enum Place {
    DRAFT,
    SENT,
    SIGNED_BELOW,
    REFUSED,
    /** In force, until the mid-year review is asked for. */
    IN_FORCE,
    MID_YEAR_DUE,
    /** Reviewed at mid-year, until the year-end review is asked for. */
    MID_YEAR_REVIEW,
    YEAR_END_DUE,
    YEAR_END_REVIEW,
    SUPPLEMENT_SENT,
    SUPPLEMENT_SIGNED_BELOW,
    COMPLETED,
    TERMINATED,
    DISCARDED;

    /** The code in the process variable {@code rectwf_place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the process is at its end there. */
    public boolean end() {
        return this == COMPLETED || this == TERMINATED || this == DISCARDED;
    }

    public static Place of(Agreement agreement) {
        if (agreement.pendingSupplement().isPresent()) {
            return agreement.signing().orElseThrow() == Side.LOWER ? SUPPLEMENT_SENT : SUPPLEMENT_SIGNED_BELOW;
        }
        return switch (agreement.status()) {
            case DRAFT -> DRAFT;
            case SENT -> SENT;
            case SIGNED_BELOW -> SIGNED_BELOW;
            case REFUSED -> REFUSED;
            case IN_FORCE -> agreement.reviewDue() ? MID_YEAR_DUE : IN_FORCE;
            case MID_YEAR_REVIEW -> agreement.reviewDue() ? YEAR_END_DUE : MID_YEAR_REVIEW;
            case YEAR_END_REVIEW -> YEAR_END_REVIEW;
            case COMPLETED -> COMPLETED;
            case TERMINATED -> TERMINATED;
            case DISCARDED -> DISCARDED;
        };
    }
}
