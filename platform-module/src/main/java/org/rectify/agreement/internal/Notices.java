package org.rectify.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Side;

/** Whom a step concerns, and as what it is announced to them. */
public final class Notices {

    private Notices() {}

    /** A group of people around an agreement. */
    public enum Audience {
        /** Whoever is to sign next. */
        SIGNERS,
        /** Everyone who works in the lower unit. */
        LOWER_UNIT,
        /** Those who drew it up and review it. */
        SUPERVISORS,
        /** Whoever made it. */
        CREATOR
    }

    /** An announcement: message key {@code rectify.notification.<kind>}. */
    public record Announcement(String kind, Audience audience) {}

    /** Whom to tell what of the step. */
    public static List<Announcement> of(AgreementStep step, Agreement before, Agreement after) {
        List<Announcement> all = new ArrayList<>();
        switch (step) {
            case SEND -> add(all, "agreement-sent", Audience.SIGNERS);
            case AMEND -> add(all, "agreement-amended", Audience.SIGNERS);
            case SIGN -> {
                if (before.signing().orElseThrow() == Side.LOWER) {
                    add(all, "agreement-signed-below", Audience.SIGNERS, Audience.SUPERVISORS);
                } else {
                    add(all, "agreement-in-force", Audience.LOWER_UNIT, Audience.SUPERVISORS);
                }
            }
            case REFUSE -> {
                add(all, "agreement-refused", Audience.SUPERVISORS);
                if (before.signing().orElseThrow() == Side.UPPER) {
                    add(all, "agreement-refused", Audience.LOWER_UNIT);
                }
            }
            case WITHDRAW -> add(all, "agreement-withdrawn", Audience.LOWER_UNIT);
            case REVIEW_MID_YEAR, REVIEW_YEAR_END -> add(all, "agreement-reviewed", Audience.LOWER_UNIT);
            case COMPLETE -> add(all, "agreement-completed", Audience.LOWER_UNIT);
            case TERMINATE -> add(all, "agreement-terminated", Audience.LOWER_UNIT, Audience.SUPERVISORS);
            case URGE -> add(all, "agreement-urged", Audience.SIGNERS);
            case REVIEW_DUE -> add(all, "agreement-review-due", Audience.SUPERVISORS, Audience.LOWER_UNIT);
            default -> {
                // Drafts and comments call nobody.
            }
        }
        return all;
    }

    private static void add(List<Announcement> all, String kind, Audience... audiences) {
        for (Audience audience : audiences) {
            all.add(new Announcement(kind, audience));
        }
    }
}
