package org.rectify.agreement.internal;

import static org.rectify.record.FormField.Type.CLAUSES;
import static org.rectify.record.FormField.Type.DATE;
import static org.rectify.record.FormField.Type.TEXTAREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.SupplementStatus;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.FormField;
import org.rectify.record.StepInput;

/** Amendment by numbered supplements, and renewal into the next period. */
final class AmendingSteps {

    private static final int SIGN_WITHIN_DAYS = 15;

    private AmendingSteps() {}

    static List<StepRule> rules() {
        return List.of(
                new StepRule(
                        AgreementStep.AMEND,
                        List.of(
                                FormField.required("text", TEXTAREA),
                                FormField.required("clauses", CLAUSES),
                                FormField.optional("signBy", DATE),
                                SigningSteps.REMARK),
                        agreement -> amendable(agreement)
                                && agreement.pendingSupplement().isEmpty(),
                        Sides::supervises,
                        AmendingSteps::amend),
                new StepRule(
                        AgreementStep.WITHDRAW,
                        List.of(SigningSteps.REMARK),
                        agreement -> agreement.pendingSupplement().isPresent(),
                        Sides::supervises,
                        AmendingSteps::withdraw),
                new StepRule(
                        AgreementStep.RENEW,
                        List.of(FormField.optional("signBy", DATE), SigningSteps.REMARK),
                        agreement -> agreement.filed() == null
                                && (agreement.status() == AgreementStatus.YEAR_END_REVIEW
                                        || agreement.status() == AgreementStatus.COMPLETED),
                        Sides::supervises,
                        Renewal::decide));
    }

    private static boolean amendable(Agreement agreement) {
        return agreement.status() == AgreementStatus.IN_FORCE || agreement.status() == AgreementStatus.MID_YEAR_REVIEW;
    }

    private static Decision amend(Agreement agreement, StepInput input, World world) {
        List<Clause> known = agreement.current();
        LocalDate signBy = input.has("signBy") ? input.date("signBy") : usual(agreement, world);
        Agreement upper = Optional.ofNullable(agreement.links().upperId())
                .flatMap(world::find)
                .orElse(null);
        List<NewClause> wanted = Clauses.linked(input.list("clauses", NewClause.class), upper);
        Optional<Refusal> refusal = Tiers.stillBound(agreement, world)
                .or(() -> Drafting.signBy(signBy, agreement.period(), world))
                .or(() -> Clauses.unknownKey(wanted, known))
                .or(() -> Clauses.check(wanted, agreement.parties().lowerUnit(), upper, world));
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        int ordinal = agreement.supplements().size() + 1;
        List<Clause> clauses = new ArrayList<>(agreement.clauses());
        clauses.addAll(Clauses.of(wanted, ordinal, known, world));
        Supplement supplement = new Supplement(
                world.newId(),
                ordinal,
                input.text("text"),
                SupplementStatus.SENT,
                signBy,
                input.by(),
                world.now(),
                null);
        return Decision.taken(agreement
                .change()
                .clauses(clauses)
                .supplements(Lists.plus(agreement.supplements(), supplement))
                .build());
    }

    private static LocalDate usual(Agreement agreement, World world) {
        LocalDate usual = world.today().plusDays(SIGN_WITHIN_DAYS);
        return usual.isAfter(agreement.period().to()) ? agreement.period().to() : usual;
    }

    private static Decision withdraw(Agreement agreement, StepInput input, World world) {
        int edition = agreement.editionAtHand();
        return Decision.taken(pending(
                        agreement.change().signatures(SigningSteps.lapsed(agreement, edition)),
                        agreement,
                        SupplementStatus.WITHDRAWN,
                        null)
                .build());
    }

    /** The supplement that waits, moved on. */
    static AgreementBuilder pending(
            AgreementBuilder after, Agreement agreement, SupplementStatus status, Objection refused) {
        Supplement pending = agreement.pendingSupplement().orElseThrow();
        Supplement moved = new Supplement(
                pending.id(),
                pending.ordinal(),
                pending.text(),
                status,
                pending.signBy(),
                pending.by(),
                pending.at(),
                refused);
        return after.supplements(agreement.supplements().stream()
                .map(each -> each == pending ? moved : each)
                .toList());
    }
}
