package org.rectify.agreement.internal;

import static org.rectify.record.FormField.Type.DATE;
import static org.rectify.record.FormField.Type.PASSWORD;
import static org.rectify.record.FormField.Type.TEXTAREA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.Side;
import org.rectify.agreement.SupplementStatus;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;

/** From the draft to the second signature. */
final class SigningSteps {

    static final FormField REMARK = FormField.optional("remark", TEXTAREA);
    static final FormField REASON = FormField.required("remark", TEXTAREA);

    private SigningSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        AgreementStep.SEND,
                        List.of(FormField.optional("signBy", DATE), REMARK),
                        Drafting::editable,
                        Sides::supervises,
                        SigningSteps::send),
                new StepRule(
                        AgreementStep.DISCARD,
                        List.of(REMARK),
                        Drafting::editable,
                        Sides::supervises,
                        (agreement, input, world) -> Decision.taken(agreement
                                .change()
                                .status(AgreementStatus.DISCARDED)
                                .stamps(ended(agreement, world))
                                .build())),
                new StepRule(
                        AgreementStep.SIGN,
                        List.of(FormField.required("password", PASSWORD)),
                        agreement -> agreement.signing().isPresent(),
                        Sides::signsNow,
                        SigningSteps::sign),
                new StepRule(
                        AgreementStep.REFUSE,
                        List.of(REASON),
                        agreement -> agreement.signing().isPresent(),
                        Sides::signsNow,
                        SigningSteps::refuse));
    }

    static Decision send(Agreement agreement, StepInput input, World world) {
        LocalDate signBy = input.has("signBy") ? input.date("signBy") : agreement.signBy();
        Optional<Refusal> refusal = Tiers.stillBound(agreement, world)
                .or(() -> Drafting.signBy(signBy, agreement.period(), world))
                .or(() -> Clauses.check(
                        Clauses.asked(agreement.clauses(Agreement.ORIGINAL)),
                        agreement.parties().lowerUnit(),
                        Optional.ofNullable(agreement.links().upperId())
                                .flatMap(world::find)
                                .orElse(null),
                        world));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        Stamps stamps = agreement.stamps();
        return Decision.taken(agreement
                .change()
                .status(AgreementStatus.SENT)
                .signBy(signBy)
                .refused(null)
                .stamps(new Stamps(stamps.createdAt(), stamps.modifiedAt(), world.now(), null, null, null))
                .build());
    }

    /** The signature without what only the frozen paper tells; that is put in where the paper is frozen. */
    private static Decision sign(Agreement agreement, StepInput input, World world) {
        Optional<Refusal> unbound = Tiers.stillBound(agreement, world);
        if (unbound.isPresent()) {
            return new Decision.Refused(unbound.get());
        }
        Side side = agreement.signing().orElseThrow();
        int edition = agreement.editionAtHand();
        Signature signature = new Signature(
                world.newId(),
                edition,
                side,
                input.by(),
                world.now(),
                0,
                Canonical.sha256(agreement, edition),
                null,
                false);
        AgreementBuilder after = agreement.change().signatures(Lists.plus(agreement.signatures(), signature));
        if (edition != Agreement.ORIGINAL) {
            SupplementStatus next = side == Side.LOWER ? SupplementStatus.SIGNED_BELOW : SupplementStatus.IN_FORCE;
            return Decision.taken(
                    AmendingSteps.pending(after, agreement, next, null).build());
        }
        Stamps stamps = agreement.stamps();
        boolean both = side == Side.UPPER;
        return Decision.taken(after.status(both ? AgreementStatus.IN_FORCE : AgreementStatus.SIGNED_BELOW)
                .stamps(new Stamps(
                        stamps.createdAt(),
                        stamps.modifiedAt(),
                        stamps.sentAt(),
                        both ? stamps.signedBelowAt() : world.now(),
                        both ? world.now() : null,
                        null))
                .reviewDue(false)
                .build());
    }

    /** What the lower unit signed lapses when the upper one refuses: the next text is signed by both. */
    private static Decision refuse(Agreement agreement, StepInput input, World world) {
        Objection objection = new Objection(agreement.signing().orElseThrow(), input.remark(), input.by(), world.now());
        int edition = agreement.editionAtHand();
        AgreementBuilder after = agreement.change().signatures(lapsed(agreement, edition));
        if (edition != Agreement.ORIGINAL) {
            return Decision.taken(AmendingSteps.pending(after, agreement, SupplementStatus.REFUSED, objection)
                    .build());
        }
        return Decision.taken(
                after.status(AgreementStatus.REFUSED).refused(objection).build());
    }

    static List<Signature> lapsed(Agreement agreement, int edition) {
        return agreement.signatures().stream()
                .map(each -> each.edition() == edition
                        ? new Signature(
                                each.id(),
                                each.edition(),
                                each.side(),
                                each.by(),
                                each.at(),
                                each.paper(),
                                each.textSha256(),
                                each.pdfSha256(),
                                true)
                        : each)
                .toList();
    }

    static Stamps ended(Agreement agreement, World world) {
        Stamps stamps = agreement.stamps();
        return new Stamps(
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.sentAt(),
                stamps.signedBelowAt(),
                stamps.inForceAt(),
                world.now());
    }
}
