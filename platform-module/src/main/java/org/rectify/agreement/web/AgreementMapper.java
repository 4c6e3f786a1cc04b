package org.rectify.agreement.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.AgreementView;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.Side;
import org.rectify.agreement.internal.Steps;
import org.rectify.unit.web.Names;
import org.rectify.web.Labels;

/** Shows an agreement to one caller in that caller's language. */
final class AgreementMapper {

    private static final Set<AgreementStep> DANGEROUS =
            EnumSet.of(AgreementStep.DISCARD, AgreementStep.REFUSE, AgreementStep.TERMINATE, AgreementStep.WITHDRAW);

    private final Names names;
    private final Labels labels;

    AgreementMapper(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    AgreementJson map(AgreementView view) {
        Agreement agreement = view.agreement();
        Stamps stamps = agreement.stamps();
        return new AgreementJson(
                agreement.id(),
                agreement.version(),
                agreement.number(),
                agreement.title(),
                agreement.status().code(),
                labels.of("agreementStatus", agreement.status()),
                view.light().code(),
                view.late(),
                names.unit(agreement.parties().upperUnit()),
                names.unit(agreement.parties().lowerUnit()),
                names.person(agreement.parties().upperSigner()),
                names.person(agreement.parties().lowerSigner()),
                agreement.period().from(),
                agreement.period().to(),
                agreement.period().year(),
                agreement.signBy(),
                agreement.signing().map(Side::code).orElse(null),
                agreement.signatureDue(),
                agreement.text(),
                agreement.edition(),
                clauses(agreement, agreement.edition(), view),
                agreement.signatures().stream().map(this::signature).toList(),
                agreement.supplements().stream()
                        .map(supplement -> supplement(agreement, supplement, view))
                        .toList(),
                agreement.reviews().stream()
                        .map(review -> review(agreement, review))
                        .toList(),
                objection(agreement.refused()),
                objection(agreement.ended()),
                agreement.reviewDue(),
                agreement.period().midYearOn(),
                agreement.period().yearEndOn(),
                agreement.urged(),
                names.person(agreement.createdBy()),
                stamps.createdAt(),
                stamps.modifiedAt(),
                stamps.sentAt(),
                stamps.signedBelowAt(),
                stamps.inForceAt(),
                stamps.endedAt(),
                agreement.filed() == null ? null : agreement.filed().number(),
                agreement.links().campaignId(),
                ref(view.upper()),
                ref(view.previous()),
                ref(view.next()),
                view.steps().stream().map(step -> step(agreement, step)).toList(),
                view.mayEdit(),
                new AgreementJson.Process(view.processPresent(), view.process()));
    }

    private List<AgreementJson.Clause> clauses(Agreement agreement, int edition, AgreementView view) {
        Map<ClauseKind, Integer> numbers = new EnumMap<>(ClauseKind.class);
        List<AgreementJson.Clause> clauses = new ArrayList<>();
        for (Agreement.Clause clause : agreement.clauses(edition)) {
            AgreementView.LinkedClause above =
                    clause.upperKey() == null ? null : view.links().get(clause.upperKey());
            clauses.add(new AgreementJson.Clause(
                    clause.key(),
                    clause.kind().code(),
                    numbers.merge(clause.kind(), 1, Integer::sum),
                    clause.text(),
                    clause.kind() == ClauseKind.TARGET ? clause.weight() : null,
                    clause.post(),
                    names.person(clause.person()),
                    above == null
                            ? null
                            : new AgreementJson.LinkedClause(
                                    above.key(), above.number(), above.text(), above.inForce()),
                    view.carriedDown().getOrDefault(clause.key(), 0)));
        }
        return clauses;
    }

    private AgreementJson.Signature signature(Agreement.Signature signature) {
        return new AgreementJson.Signature(
                signature.edition(),
                signature.side().code(),
                labels.of("side", signature.side()),
                names.person(signature.by()),
                signature.at(),
                signature.textSha256(),
                signature.pdfSha256(),
                signature.lapsed());
    }

    private AgreementJson.Supplement supplement(
            Agreement agreement, Agreement.Supplement supplement, AgreementView view) {
        return new AgreementJson.Supplement(
                supplement.ordinal(),
                supplement.text(),
                supplement.status().code(),
                labels.of("supplementStatus", supplement.status()),
                supplement.signBy(),
                names.person(supplement.by()),
                supplement.at(),
                objection(supplement.refused()),
                clauses(agreement, supplement.ordinal(), view));
    }

    private AgreementJson.Review review(Agreement agreement, Agreement.Review review) {
        List<AgreementJson.Score> scores = new ArrayList<>();
        agreement.clauses().stream()
                .filter(clause -> review.scores().containsKey(clause.key()))
                .collect(Collectors.toMap(
                        Agreement.Clause::key, clause -> clause, (first, later) -> later, LinkedHashMap::new))
                .values()
                .forEach(clause -> scores.add(new AgreementJson.Score(
                        clause.key(),
                        clause.text(),
                        clause.weight(),
                        review.scores().get(clause.key()))));
        return new AgreementJson.Review(
                review.kind().code(),
                labels.of("reviewKind", review.kind()),
                total(review.total()),
                scores,
                review.remark(),
                names.person(review.by()),
                review.at());
    }

    /** Hundredths as a number with two decimals. */
    static BigDecimal total(Integer hundredths) {
        return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
    }

    private AgreementJson.Objection objection(Agreement.Objection objection) {
        return objection == null
                ? null
                : new AgreementJson.Objection(
                        objection.side() == null ? null : objection.side().code(),
                        objection.reason(),
                        names.person(objection.by()),
                        objection.at());
    }

    private AgreementJson.Ref ref(AgreementView.Related related) {
        return related == null
                ? null
                : new AgreementJson.Ref(
                        related.id(),
                        related.number(),
                        related.title(),
                        related.status().code(),
                        labels.of("agreementStatus", related.status()),
                        names.unit(related.upperUnit()),
                        names.unit(related.lowerUnit()));
    }

    private AgreementJson.AvailableStep step(Agreement agreement, AgreementStep step) {
        return new AgreementJson.AvailableStep(
                step.code(),
                labels.of("agreementStep", step),
                DANGEROUS.contains(step),
                Steps.form(step).stream()
                        .map(field -> new AgreementJson.Field(
                                field.name(),
                                field.type().code(),
                                field.required(),
                                labels.field("agreement." + step.code() + "." + field.name()),
                                field.maxLength() == 0 ? null : field.maxLength(),
                                "signBy".equals(field.name()) && step == AgreementStep.SEND
                                        ? agreement.signBy()
                                        : null))
                        .toList());
    }
}
