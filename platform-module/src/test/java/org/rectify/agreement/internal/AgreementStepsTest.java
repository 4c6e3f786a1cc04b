package org.rectify.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.agreement.internal.AgreementFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.agreement.Side;
import org.rectify.agreement.SupplementStatus;
import org.rectify.platform.RefusedException;
import org.rectify.unit.UnitRole;

class AgreementStepsTest {

    private final AgreementFixture world = new AgreementFixture();

    private static final Map<String, Object> PASSWORD = Map.of("password", "x");

    @Test
    void livesFromDraftToCompletion() {
        Agreement agreement = world.inForce();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement.signatures())
                .extracting(Agreement.Signature::side)
                .containsExactly(Side.LOWER, Side.UPPER);
        world.today = LocalDate.of(2026, 7, 2);
        agreement = world.take(
                SUPERVISOR,
                agreement,
                AgreementStep.REVIEW_MID_YEAR,
                Map.of("scores", scores(agreement, 80), "remark", "过半"));
        world.today = LocalDate.of(2026, 12, 10);
        agreement = world.take(
                SUPERVISOR,
                agreement,
                AgreementStep.REVIEW_YEAR_END,
                Map.of(
                        "scores",
                        List.of(Map.of("clause", "1", "score", 90), Map.of("clause", "2", "score", 75)),
                        "remark",
                        "完成"));
        assertThat(agreement.reviews()).extracting(Agreement.Review::total).containsExactly(8000, 90 * 60 + 75 * 40);
        agreement = world.take(SUPERVISOR, agreement, AgreementStep.COMPLETE, Map.of());
        assertThat(agreement.status()).isEqualTo(AgreementStatus.COMPLETED);
        assertThat(Place.of(agreement).end()).isTrue();
    }

    @Test
    void onlyTheOneWhoseTurnItIsMaySign() {
        Agreement sent = world.sent();
        for (String who : List.of(SUPERVISOR, LEADER, OFFICER, AUDITOR, COMMUNITY)) {
            assertRefused(world.decide(who, sent, AgreementStep.SIGN, PASSWORD), "agreement.step.forbidden");
        }
        Agreement below = world.take(SECRETARY, sent, AgreementStep.SIGN, PASSWORD);
        assertRefused(world.decide(SECRETARY, below, AgreementStep.SIGN, PASSWORD), "agreement.step.forbidden");
        assertThat(world.take(LEADER, below, AgreementStep.SIGN, PASSWORD).status())
                .isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void anyLeaderSignsWhereTheNamedOneLeadsNoLonger() {
        world.appoint("deputy", "street1", UnitRole.LEADER);
        NewAgreement wanted = world.wantedOf(SECRETARY);
        Agreement sent = world.take(SUPERVISOR, world.draft(SUPERVISOR, wanted), AgreementStep.SEND, Map.of());
        assertRefused(world.decide("deputy", sent, AgreementStep.SIGN, PASSWORD), "agreement.step.forbidden");

        world.appoint(SECRETARY, "street1", UnitRole.OFFICER);
        for (AgreementStep step : List.of(AgreementStep.SIGN, AgreementStep.REFUSE)) {
            assertRefused(world.decide(SECRETARY, sent, step, PASSWORD), "agreement.step.forbidden");
            assertThat(Steps.available(sent, world.caller(SECRETARY), world)).doesNotContain(step);
            assertThat(Steps.available(sent, world.caller("deputy"), world)).contains(step);
        }
        world.appoint(SECRETARY, "street2", UnitRole.SECRETARY);
        assertRefused(world.decide(SECRETARY, sent, AgreementStep.SIGN, PASSWORD), "agreement.step.forbidden");
        assertThat(world.take("deputy", sent, AgreementStep.SIGN, PASSWORD).signatures())
                .extracting(Agreement.Signature::by)
                .containsExactly("deputy");
    }

    @Test
    void asksForThePasswordAndForAReason() {
        Agreement sent = world.sent();
        assertRefused(world.decide(SECRETARY, sent, AgreementStep.SIGN, Map.of()), "request.field.missing");
        assertRefused(world.decide(SECRETARY, sent, AgreementStep.REFUSE, Map.of()), "request.field.missing");
    }

    @Test
    void whatWasRefusedAboveIsSignedAnewByBoth() {
        Agreement below = world.take(SECRETARY, world.sent(), AgreementStep.SIGN, PASSWORD);
        Agreement refused = world.take(LEADER, below, AgreementStep.REFUSE, Map.of("remark", "目标偏低"));
        assertThat(refused.status()).isEqualTo(AgreementStatus.REFUSED);
        assertThat(refused.refused().side()).isEqualTo(Side.UPPER);
        assertThat(refused.signatures()).allMatch(Agreement.Signature::lapsed);

        Agreement again = world.take(SUPERVISOR, refused, AgreementStep.SEND, Map.of());
        assertThat(again.signing()).contains(Side.LOWER);
        assertThat(again.refused()).isNull();
    }

    @Test
    void weightsSumToAHundred() {
        List<NewClause> clauses = List.of(target("甲", 60, null), target("乙", 39, null));
        assertThatThrownBy(() -> world.draft(SUPERVISOR, wanted("district", "street1", clauses)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("agreement.weights.sum");
                    assertThat(refused.refusal().field()).isEqualTo("clauses");
                });
    }

    @Test
    void aLowerTierNeedsASignedUpperOne() {
        List<NewClause> linked = List.of(target("落实", 100, "1"), duty("书记", "抓落实", "1"));
        NewAgreement below = wanted("street1", "community1", linked);
        assertCode(() -> world.draft(OFFICER, below), "agreement.upper.unsigned");
        world.sent();
        assertCode(() -> world.draft(OFFICER, below), "agreement.upper.unsigned");
    }

    @Test
    void everyLowerClauseCarriesDownOneAbove() {
        Agreement upper = world.inForce();
        assertCode(
                () -> world.draft(OFFICER, wanted("street1", "community1", List.of(target("落实", 100, null)))),
                "agreement.link.missing");
        assertCode(
                () -> world.draft(OFFICER, wanted("street1", "community1", List.of(target("落实", 100, "9")))),
                "agreement.link.unknown");
        Agreement lower = world.draft(
                OFFICER, wanted("street1", "community1", List.of(target("落实", 100, "2"), duty("书记", "抓落实", "1"))));
        assertThat(lower.links().upperId()).isEqualTo(upper.id());
        assertThat(lower.current().get(0).upperKey())
                .isEqualTo(upper.current().get(1).key());
        assertThat(lower.current().get(1).upperKey())
                .isEqualTo(upper.current().get(2).key());
    }

    @Test
    void isSentAndSignedOnlyWhileTheOneAboveBinds() {
        Agreement upper = world.inForce();
        Agreement lower = world.draft(OFFICER, wanted("street1", "community1", List.of(target("落实", 100, "1"))));
        world.take(LEADER, upper, AgreementStep.TERMINATE, Map.of("remark", "撤并"));
        assertRefused(world.decide(OFFICER, lower, AgreementStep.SEND, Map.of()), "agreement.upper.unsigned");
    }

    @Test
    void aSupplementBindsOnlyWhenBothHaveSigned() {
        Agreement agreement = world.inForce();
        String kept = agreement.current().get(0).key();
        Map<String, Object> amendment = Map.of(
                "text",
                "调整目标",
                "clauses",
                List.of(
                        Map.of("key", kept, "kind", "target", "text", "完成整改率", "weight", 70),
                        Map.of("kind", "target", "text", "新目标", "weight", 30)));
        Agreement amended = world.take(SUPERVISOR, agreement, AgreementStep.AMEND, amendment);
        assertThat(amended.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(amended.edition()).isZero();
        assertThat(amended.current()).hasSize(3);

        Agreement below = world.take(SECRETARY, amended, AgreementStep.SIGN, PASSWORD);
        Agreement both = world.take(LEADER, below, AgreementStep.SIGN, PASSWORD);
        assertThat(both.edition()).isEqualTo(1);
        assertThat(both.current()).hasSize(2);
        assertThat(both.current().get(0).key()).isEqualTo(kept);
        assertThat(both.clauses(Agreement.ORIGINAL)).isEqualTo(agreement.current());
    }

    @Test
    void aRefusedSupplementLeavesTheAgreementAsItWas() {
        Agreement agreement = world.inForce();
        Map<String, Object> amendment =
                Map.of("text", "加码", "clauses", List.of(Map.of("kind", "target", "text", "全", "weight", 100)));
        Agreement amended = world.take(SUPERVISOR, agreement, AgreementStep.AMEND, amendment);
        Agreement refused = world.take(SECRETARY, amended, AgreementStep.REFUSE, Map.of("remark", "难以完成"));
        assertThat(refused.supplements().get(0).status()).isEqualTo(SupplementStatus.REFUSED);
        assertThat(refused.current()).isEqualTo(agreement.current());
        assertThat(world.take(SUPERVISOR, refused, AgreementStep.AMEND, amendment)
                        .supplements())
                .extracting(Agreement.Supplement::ordinal)
                .containsExactly(1, 2);
    }

    @Test
    void reviewsWaitForTheirTimeAndForSupplements() {
        Agreement agreement = world.inForce();
        Map<String, Object> review = Map.of("scores", scores(agreement, 50), "remark", "好");
        assertRefused(
                world.decide(SUPERVISOR, agreement, AgreementStep.REVIEW_MID_YEAR, review), "agreement.review.early");
        world.today = LocalDate.of(2026, 7, 2);
        assertRefused(
                world.decide(
                        SUPERVISOR,
                        agreement,
                        AgreementStep.REVIEW_MID_YEAR,
                        Map.of("scores", scores(agreement, 50).subList(0, 1), "remark", "好")),
                "agreement.score.missing");
    }

    @Test
    void isRenewedOnceIntoTheNextPeriodWithItsClauses() {
        Agreement agreement =
                reviewed(world.inForce()).change().title("2026年治理责任书").build();
        assertThat(Steps.available(agreement, world.caller(SUPERVISOR), world)).contains(AgreementStep.RENEW);
        Agreement renewed = world.take(SUPERVISOR, agreement, AgreementStep.RENEW, Map.of());
        Agreement next = world.find(world.renewal(renewed.id()).orElseThrow()).orElseThrow();
        assertThat(next.period()).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(next.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(next.current())
                .extracting(Agreement.Clause::originKey)
                .isEqualTo(
                        agreement.current().stream().map(Agreement.Clause::key).toList());
        assertThat(next.title()).isEqualTo("2027年治理责任书");
        assertThat(Steps.available(renewed, world.caller(SUPERVISOR), world)).doesNotContain(AgreementStep.RENEW);
        assertRefused(world.decide(SUPERVISOR, renewed, AgreementStep.RENEW, Map.of()), "agreement.renewed");
    }

    @Test
    void isNotOfferedForRenewalWhereTheNextPeriodHasItsAgreement() {
        Agreement agreement = reviewed(world.inForce());
        Agreement next = world.take(SUPERVISOR, agreement, AgreementStep.RENEW, Map.of());
        Agreement drawnUp = world.find(world.renewal(next.id()).orElseThrow()).orElseThrow();
        Agreement alone =
                drawnUp.change().links(new Agreement.Links(null, null, null)).build();
        world.agreements.put(alone.id(), alone);
        assertThat(world.renewal(agreement.id())).isEmpty();
        assertThat(Steps.available(next, world.caller(SUPERVISOR), world)).doesNotContain(AgreementStep.RENEW);
    }

    @Test
    void noTwoAgreementsOfTheSamePartiesOverlap() {
        world.draft();
        assertCode(() -> world.draft(), "agreement.exists");
    }

    @Test
    void fillsThePlaceholdersAndRefusesUnknownOnes() {
        assertThat(world.draft().text()).isEqualTo("单位district与单位street1签订");
        assertThat(Placeholders.check("{{丙方}}", "body")).get().satisfies(refusal -> assertThat(refusal.code())
                .isEqualTo("agreement.template.placeholder"));
        assertThat(Placeholders.check("{{甲方", "body")).isPresent();
        assertThat(Placeholders.check(StandardText.template().body(), "body")).isEmpty();
    }

    @Test
    void theCanonicalTextTellsEveryChange() {
        Agreement agreement = world.inForce();
        String signed = agreement.signatures().get(0).textSha256();
        assertThat(Canonical.sha256(agreement, 0)).isEqualTo(signed);
        Agreement tampered = agreement.change().text(agreement.text() + "。").build();
        assertThat(Canonical.sha256(tampered, 0)).isNotEqualTo(signed);
        Agreement.Clause first = agreement.clauses().get(0);
        List<Agreement.Clause> lighter = agreement.clauses().stream()
                .map(clause -> clause == first
                        ? new Agreement.Clause(
                                clause.id(), 0, clause.key(), clause.kind(), clause.text(), 59, null, null, null, null)
                        : clause)
                .toList();
        assertThat(Canonical.sha256(agreement.change().clauses(lighter).build(), 0))
                .isNotEqualTo(signed);
    }

    private Agreement reviewed(Agreement agreement) {
        world.today = LocalDate.of(2026, 7, 2);
        Agreement mid = world.take(
                SUPERVISOR,
                agreement,
                AgreementStep.REVIEW_MID_YEAR,
                Map.of("scores", scores(agreement, 80), "remark", "过半"));
        world.today = LocalDate.of(2026, 12, 20);
        return world.take(
                SUPERVISOR,
                mid,
                AgreementStep.REVIEW_YEAR_END,
                Map.of("scores", scores(agreement, 90), "remark", "完成"));
    }

    private static void assertCode(Runnable work, String code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }

    private static void assertRefused(Decision decision, String code) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }
}
