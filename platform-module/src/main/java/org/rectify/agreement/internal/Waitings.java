package org.rectify.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.ReviewKind;
import org.rectify.agreement.Side;
import org.rectify.agreement.SupplementStatus;
import org.rectify.record.Waiting;
import org.rectify.unit.UnitRole;

/** Who has to do what now, as the record says: the inbox, and what the process's tasks have to agree with. */
public final class Waitings {

    private Waitings() {}

    public static List<Waiting> of(Agreement agreement) {
        List<Waiting> waiting = new ArrayList<>();
        if (agreement.signing().isPresent()) {
            sign(waiting, agreement, agreement.signing().get());
            return waiting;
        }
        Instant modified = agreement.stamps().modifiedAt();
        switch (agreement.status()) {
            case DRAFT ->
                waiting.add(new Waiting(
                        AgreementStep.SEND.code(),
                        agreement.parties().upperUnit(),
                        null,
                        agreement.createdBy(),
                        modified,
                        null));
            case REFUSED ->
                upper(
                        waiting,
                        agreement,
                        AgreementStep.SEND,
                        agreement.refused().at(),
                        null);
            case IN_FORCE, MID_YEAR_REVIEW -> review(waiting, agreement, modified);
            case YEAR_END_REVIEW ->
                upper(
                        waiting,
                        agreement,
                        AgreementStep.COMPLETE,
                        modified,
                        agreement.period().to());
            default -> {
                // Nothing waits at an end.
            }
        }
        return waiting;
    }

    private static void sign(List<Waiting> waiting, Agreement agreement, Side side) {
        String unit = agreement.parties().unit(side);
        String signer = agreement.parties().signer(side);
        Instant since = since(agreement, side);
        LocalDate due = agreement.signatureDue();
        String step = AgreementStep.SIGN.code();
        if (signer != null) {
            waiting.add(new Waiting(step, unit, null, signer, since, due));
            return;
        }
        for (UnitRole role : Sides.SIGNERS) {
            waiting.add(new Waiting(step, unit, role.code(), null, since, due));
        }
    }

    private static Instant since(Agreement agreement, Side side) {
        if (agreement.pendingSupplement().isPresent()) {
            Supplement pending = agreement.pendingSupplement().get();
            return pending.status() == SupplementStatus.SENT
                    ? pending.at()
                    : agreement
                            .signatures()
                            .get(agreement.signatures().size() - 1)
                            .at();
        }
        return side == Side.LOWER
                ? agreement.stamps().sentAt()
                : agreement.stamps().signedBelowAt();
    }

    private static void review(List<Waiting> waiting, Agreement agreement, Instant since) {
        if (agreement.reviewDue()) {
            ReviewKind kind = agreement.nextReview().orElseThrow();
            AgreementStep step =
                    kind == ReviewKind.MID_YEAR ? AgreementStep.REVIEW_MID_YEAR : AgreementStep.REVIEW_YEAR_END;
            upper(waiting, agreement, step, since, agreement.period().dueOn(kind));
        }
    }

    private static void upper(
            List<Waiting> waiting, Agreement agreement, AgreementStep step, Instant since, LocalDate due) {
        for (UnitRole role : Sides.SUPERVISORS) {
            waiting.add(new Waiting(step.code(), agreement.parties().upperUnit(), role.code(), null, since, due));
        }
    }
}
