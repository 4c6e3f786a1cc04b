package org.rectify.agreement.alfresco;

import static org.rectify.model.AgreementModel.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfresco.service.namespace.QName;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Clause;
import org.rectify.agreement.Agreement.Objection;
import org.rectify.agreement.Agreement.Review;
import org.rectify.agreement.Agreement.Signature;
import org.rectify.agreement.Agreement.Supplement;
import org.rectify.agreement.AgreementBuilder;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.ReviewKind;
import org.rectify.agreement.Side;
import org.rectify.agreement.SupplementStatus;
import org.rectify.platform.Coded;
import org.rectify.platform.alfresco.Properties;

/**
 * One kind of child record of an agreement: which list holds it, as which type below which association it is kept, and
 * which property holds what.
 *
 * @param ordinal the property that keeps its place in the list
 */
record AgreementPart<T>(
        QName type,
        QName association,
        Function<Agreement, List<T>> get,
        BiFunction<AgreementBuilder, List<T>, AgreementBuilder> set,
        Function<T, String> id,
        BiFunction<T, Properties, Properties> write,
        BiFunction<String, Properties, T> read) {

    static final List<AgreementPart<?>> ALL = List.of(
            new AgreementPart<>(
                    TYPE_CLAUSE,
                    ASSOC_AGREEMENT_CLAUSES,
                    Agreement::clauses,
                    AgreementBuilder::clauses,
                    Clause::id,
                    (clause, node) -> node.set(PROP_CLAUSE_EDITION, clause.edition())
                            .set(PROP_CLAUSE_KEY, clause.key())
                            .set(PROP_CLAUSE_KIND, clause.kind().code())
                            .set(PROP_CLAUSE_TEXT, clause.text())
                            .set(PROP_CLAUSE_WEIGHT, clause.weight())
                            .set(PROP_CLAUSE_POST, clause.post())
                            .set(PROP_CLAUSE_PERSON, clause.person())
                            .set(PROP_CLAUSE_UPPER_KEY, clause.upperKey())
                            .set(PROP_CLAUSE_ORIGIN_KEY, clause.originKey()),
                    (id, node) -> new Clause(
                            id,
                            node.integer(PROP_CLAUSE_EDITION),
                            node.text(PROP_CLAUSE_KEY),
                            Coded.of(ClauseKind.class, node.text(PROP_CLAUSE_KIND)),
                            node.text(PROP_CLAUSE_TEXT),
                            node.integer(PROP_CLAUSE_WEIGHT),
                            node.text(PROP_CLAUSE_POST),
                            node.text(PROP_CLAUSE_PERSON),
                            node.text(PROP_CLAUSE_UPPER_KEY),
                            node.text(PROP_CLAUSE_ORIGIN_KEY))),
            new AgreementPart<>(
                    TYPE_SIGNATURE,
                    ASSOC_AGREEMENT_SIGNATURES,
                    Agreement::signatures,
                    AgreementBuilder::signatures,
                    Signature::id,
                    (signature, node) -> node.set(PROP_SIGNATURE_EDITION, signature.edition())
                            .set(PROP_SIGNATURE_SIDE, signature.side().code())
                            .set(PROP_SIGNATURE_BY, signature.by())
                            .setInstant(PROP_SIGNATURE_AT, signature.at())
                            .set(PROP_SIGNATURE_PAPER, signature.paper())
                            .set(PROP_SIGNATURE_TEXT_SHA256, signature.textSha256())
                            .set(PROP_SIGNATURE_PDF_SHA256, signature.pdfSha256())
                            .set(PROP_SIGNATURE_LAPSED, signature.lapsed()),
                    (id, node) -> new Signature(
                            id,
                            node.integer(PROP_SIGNATURE_EDITION),
                            Coded.of(Side.class, node.text(PROP_SIGNATURE_SIDE)),
                            node.text(PROP_SIGNATURE_BY),
                            node.instant(PROP_SIGNATURE_AT),
                            node.integer(PROP_SIGNATURE_PAPER),
                            node.text(PROP_SIGNATURE_TEXT_SHA256),
                            node.text(PROP_SIGNATURE_PDF_SHA256),
                            node.flag(PROP_SIGNATURE_LAPSED))),
            new AgreementPart<>(
                    TYPE_SUPPLEMENT,
                    ASSOC_AGREEMENT_SUPPLEMENTS,
                    Agreement::supplements,
                    AgreementBuilder::supplements,
                    Supplement::id,
                    AgreementPart::supplement,
                    AgreementPart::supplement),
            new AgreementPart<>(
                    TYPE_AGREEMENT_REVIEW,
                    ASSOC_AGREEMENT_REVIEWS,
                    Agreement::reviews,
                    AgreementBuilder::reviews,
                    Review::id,
                    (review, node) -> node.set(PROP_REVIEW_KIND, review.kind().code())
                            .set(PROP_REVIEW_SCORES, scores(review.scores()))
                            .set(PROP_REVIEW_TOTAL, review.total())
                            .set(PROP_REVIEW_REMARK, review.remark())
                            .set(PROP_REVIEW_BY, review.by())
                            .setInstant(PROP_REVIEW_AT, review.at()),
                    (id, node) -> new Review(
                            id,
                            Coded.of(ReviewKind.class, node.text(PROP_REVIEW_KIND)),
                            scores(node.text(PROP_REVIEW_SCORES)),
                            node.integer(PROP_REVIEW_TOTAL),
                            node.text(PROP_REVIEW_REMARK),
                            node.text(PROP_REVIEW_BY),
                            node.instant(PROP_REVIEW_AT))));

    private static Properties supplement(Supplement supplement, Properties node) {
        Objection refused = supplement.refused();
        return node.set(PROP_SUPPLEMENT_ORDINAL, supplement.ordinal())
                .set(PROP_SUPPLEMENT_TEXT, supplement.text())
                .set(PROP_SUPPLEMENT_STATUS, supplement.status().code())
                .setDate(PROP_SUPPLEMENT_SIGN_BY, supplement.signBy())
                .set(PROP_SUPPLEMENT_BY, supplement.by())
                .setInstant(PROP_SUPPLEMENT_AT, supplement.at())
                .set(
                        PROP_SUPPLEMENT_REFUSED_SIDE,
                        refused == null ? null : refused.side().code())
                .set(PROP_SUPPLEMENT_REFUSED_REASON, refused == null ? null : refused.reason())
                .set(PROP_SUPPLEMENT_REFUSED_BY, refused == null ? null : refused.by())
                .setInstant(PROP_SUPPLEMENT_REFUSED_AT, refused == null ? null : refused.at());
    }

    private static Supplement supplement(String id, Properties node) {
        return new Supplement(
                id,
                node.integer(PROP_SUPPLEMENT_ORDINAL),
                node.text(PROP_SUPPLEMENT_TEXT),
                Coded.of(SupplementStatus.class, node.text(PROP_SUPPLEMENT_STATUS)),
                node.date(PROP_SUPPLEMENT_SIGN_BY),
                node.text(PROP_SUPPLEMENT_BY),
                node.instant(PROP_SUPPLEMENT_AT),
                node.text(PROP_SUPPLEMENT_REFUSED_BY) == null
                        ? null
                        : new Objection(
                                Coded.of(Side.class, node.text(PROP_SUPPLEMENT_REFUSED_SIDE)),
                                node.text(PROP_SUPPLEMENT_REFUSED_REASON),
                                node.text(PROP_SUPPLEMENT_REFUSED_BY),
                                node.instant(PROP_SUPPLEMENT_REFUSED_AT)));
    }

    /** One line a target: its key, an equals sign, the score. */
    private static String scores(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(score -> score.getKey() + "=" + score.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> scores(String text) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        if (text != null) {
            text.lines().forEach(line -> {
                int sign = line.indexOf('=');
                scores.put(line.substring(0, sign), Integer.valueOf(line.substring(sign + 1)));
            });
        }
        return scores;
    }
}
