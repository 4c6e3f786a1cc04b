package org.rectify.agreement.internal;

import static org.rectify.record.FormField.Type.SCORES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Review;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.ReviewKind;
import org.rectify.agreement.SupplementStatus;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;

/** From the second signature to the end: reviews, completion, termination; and what is possible all along. */
final class ReviewSteps {

    /** How many days before it is asked for a review may be held. */
    static final int EARLY_DAYS = 45;

    private static final FormField SCORED = FormField.required("scores", SCORES);

    private ReviewSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        AgreementStep.REVIEW_MID_YEAR,
                        List.of(SCORED, SigningSteps.REASON),
                        agreement -> agreement.status() == AgreementStatus.IN_FORCE && settled(agreement),
                        Sides::supervises,
                        (agreement, input, world) -> review(agreement, ReviewKind.MID_YEAR, input, world)),
                new StepRule(
                        AgreementStep.REVIEW_YEAR_END,
                        List.of(SCORED, SigningSteps.REASON),
                        agreement -> agreement.status() == AgreementStatus.MID_YEAR_REVIEW && settled(agreement),
                        Sides::supervises,
                        (agreement, input, world) -> review(agreement, ReviewKind.YEAR_END, input, world)),
                new StepRule(
                        AgreementStep.COMPLETE,
                        List.of(SigningSteps.REMARK),
                        agreement -> agreement.status() == AgreementStatus.YEAR_END_REVIEW,
                        Sides::supervises,
                        (agreement, input, world) -> Decision.taken(agreement
                                .change()
                                .status(AgreementStatus.COMPLETED)
                                .stamps(SigningSteps.ended(agreement, world))
                                .build())),
                new StepRule(
                        AgreementStep.TERMINATE,
                        List.of(SigningSteps.REASON),
                        agreement -> agreement.status().toBeSigned()
                                || agreement.status().binding(),
                        Sides::leads,
                        ReviewSteps::terminate),
                new StepRule(
                        AgreementStep.URGE,
                        List.of(SigningSteps.REMARK),
                        agreement -> agreement.signing().isPresent(),
                        Sides::supervises,
                        (agreement, input, world) -> Decision.taken(
                                agreement.change().urged(agreement.urged() + 1).build())),
                new StepRule(
                        AgreementStep.COMMENT,
                        List.of(SigningSteps.REASON),
                        agreement -> !agreement.status().over(),
                        Sides::takesPart,
                        (agreement, input, world) -> Decision.taken(agreement)));
    }

    /** Why a review cannot be held yet; empty where it can, and for every other step. */
    static Optional<Refusal> early(AgreementStep step, Agreement agreement, World world) {
        return switch (step) {
            case REVIEW_MID_YEAR -> early(ReviewKind.MID_YEAR, agreement, world);
            case REVIEW_YEAR_END -> early(ReviewKind.YEAR_END, agreement, world);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> early(ReviewKind kind, Agreement agreement, World world) {
        LocalDate first = agreement.period().askedOn(kind).minusDays(EARLY_DAYS);
        return world.today().isBefore(first)
                ? Optional.of(Refusal.conflict("agreement.review.early", List.of(), first))
                : Optional.empty();
    }

    private static boolean settled(Agreement agreement) {
        return agreement.pendingSupplement().isEmpty();
    }

    private static Decision review(Agreement agreement, ReviewKind kind, StepInput input, World world) {
        Optional<Refusal> early = early(kind, agreement, world);
        if (early.isPresent()) {
            return new Decision.Refused(early.get());
        }
        List<Score> scores = Scores.named(input.list("scores", Score.class), agreement.targets());
        Optional<Refusal> refusal = Scores.check(scores, agreement.targets());
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Map<String, Integer> byKey = Scores.byKey(scores);
        Review review = new Review(
                world.newId(),
                kind,
                byKey,
                Scores.total(byKey, agreement.targets()),
                input.remark(),
                input.by(),
                world.now());
        return Decision.taken(agreement
                .change()
                .status(kind == ReviewKind.MID_YEAR ? AgreementStatus.MID_YEAR_REVIEW : AgreementStatus.YEAR_END_REVIEW)
                .reviewDue(false)
                .reviews(Lists.plus(agreement.reviews(), review))
                .build());
    }

    private static Decision terminate(Agreement agreement, StepInput input, World world) {
        AgreementBuilder after = agreement
                .change()
                .status(AgreementStatus.TERMINATED)
                .ended(new Objection(null, input.remark(), input.by(), world.now()))
                .reviewDue(false)
                .stamps(SigningSteps.ended(agreement, world));
        Optional<Supplement> pending = agreement.pendingSupplement();
        return Decision.taken((pending.isEmpty()
                        ? after
                        : AmendingSteps.pending(
                                after.signatures(SigningSteps.lapsed(
                                        agreement, pending.get().ordinal())),
                                agreement,
                                SupplementStatus.WITHDRAWN,
                                null))
                .build());
    }
}
