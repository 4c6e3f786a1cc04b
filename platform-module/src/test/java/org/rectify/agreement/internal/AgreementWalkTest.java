package org.rectify.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.agreement.AgreementStatus.*;
import static org.rectify.agreement.internal.AgreementFixture.scores;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.ClauseKind;

/** Ten thousand random steps by random people, against a plain table of which step leads from which status to which. */
class AgreementWalkTest {

    private static final int STEPS_PER_SEED = 2_000;

    /** Written down independently of the rules. */
    private static final Map<AgreementStep, Map<AgreementStatus, Set<AgreementStatus>>> MODEL = model();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260302, 42, 7_777, 991})
    void everyStepTakenIsOneThatTheTableKnowsAndNothingSignedIsLost(long seed) {
        Random random = new Random(seed);
        AgreementFixture world = new AgreementFixture();
        Agreement agreement = world.draft();
        List<String> people = new ArrayList<>(world.everybody());
        people.sort(String::compareTo);
        int taken = 0;
        for (int i = 0; i < STEPS_PER_SEED; i++) {
            if (agreement.status().over()
                    || world.today.isAfter(AgreementFixture.YEAR.to().minusDays(1))) {
                world = new AgreementFixture();
                agreement = world.draft();
            }
            String who = people.get(random.nextInt(people.size()));
            AgreementStep step = Steps.all().get(random.nextInt(Steps.all().size()));
            world.today = world.today.plusDays(random.nextInt(20) == 0 ? 15 : 0);
            boolean offered =
                    Steps.available(agreement, world.caller(who), world).contains(step);
            Decision decision = world.decide(who, agreement, step, fields(step, agreement));
            if (decision instanceof Decision.Taken result) {
                Agreement after = world.after(agreement, result, who);
                assertThat(offered).as("%s by %s", step, who).isTrue();
                assertThat(MODEL.get(step)).as("%s", step).containsKey(agreement.status());
                assertThat(MODEL.get(step).get(agreement.status()))
                        .as("%s from %s", step, agreement.status())
                        .contains(after.status());
                assertNothingLost(agreement, after);
                assertConsistent(after);
                agreement = after;
                taken++;
            } else if (!offered) {
                assertThat(((Decision.Refused) decision).refusal().code())
                        .isIn("agreement.step.unavailable", "agreement.step.forbidden", "agreement.review.early");
            }
        }
        assertThat(taken).isGreaterThan(STEPS_PER_SEED / 20);
    }

    private static void assertNothingLost(Agreement before, Agreement after) {
        assertThat(after.signatures())
                .hasSizeGreaterThanOrEqualTo(before.signatures().size());
        for (int i = 0; i < before.signatures().size(); i++) {
            Agreement.Signature was = before.signatures().get(i);
            Agreement.Signature is = after.signatures().get(i);
            assertThat(is.textSha256()).isEqualTo(was.textSha256());
            assertThat(is.by()).isEqualTo(was.by());
            assertThat(is.lapsed() || !was.lapsed()).isTrue();
        }
        assertThat(after.reviews().subList(0, before.reviews().size())).isEqualTo(before.reviews());
        assertThat(after.clauses().subList(0, before.clauses().size())).isEqualTo(before.clauses());
        assertThat(after.text()).isEqualTo(before.text());
    }

    private static void assertConsistent(Agreement agreement) {
        if (agreement.status().binding()) {
            assertThat(agreement.signatures().stream().filter(each -> each.edition() == 0 && !each.lapsed()))
                    .hasSize(2)
                    .allMatch(each -> each.textSha256().equals(Canonical.sha256(agreement, 0)));
        }
        assertThat(agreement.current().stream()
                        .filter(clause -> clause.kind() == ClauseKind.TARGET)
                        .mapToInt(Agreement.Clause::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(agreement.supplements().stream().filter(each -> each.status().pending()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(Waitings.of(agreement).isEmpty())
                .as("%s", agreement.status())
                .isEqualTo(agreement.status().over()
                        || agreement.nextReview().isPresent()
                                && !agreement.reviewDue()
                                && agreement.signing().isEmpty());
        assertThat(Place.of(agreement).end()).isEqualTo(agreement.status().over());
    }

    private static Map<String, Object> fields(AgreementStep step, Agreement agreement) {
        Map<String, Object> fields = new HashMap<>();
        switch (step) {
            case SIGN -> fields.put("password", "x");
            case REFUSE, TERMINATE, COMMENT -> fields.put("remark", "说明");
            case REVIEW_MID_YEAR, REVIEW_YEAR_END -> {
                fields.put("scores", scores(agreement, 77));
                fields.put("remark", "考核");
            }
            case AMEND -> {
                fields.put("text", "调整");
                fields.put("clauses", List.of(Map.of("kind", "target", "text", "全部", "weight", 100)));
            }
            case SEND -> {
                // The day by which it was to be signed may have gone by meanwhile.
                fields.put("signBy", AgreementFixture.YEAR.to().toString());
            }
            default -> {
                // Asks for nothing.
            }
        }
        return fields;
    }

    private static Map<AgreementStep, Map<AgreementStatus, Set<AgreementStatus>>> model() {
        Map<AgreementStep, Map<AgreementStatus, Set<AgreementStatus>>> model = new EnumMap<>(AgreementStep.class);
        model.put(AgreementStep.SEND, Map.of(DRAFT, Set.of(SENT), REFUSED, Set.of(SENT)));
        model.put(AgreementStep.DISCARD, Map.of(DRAFT, Set.of(DISCARDED), REFUSED, Set.of(DISCARDED)));
        model.put(
                AgreementStep.SIGN,
                Map.of(
                        SENT, Set.of(SIGNED_BELOW),
                        SIGNED_BELOW, Set.of(IN_FORCE),
                        IN_FORCE, Set.of(IN_FORCE),
                        MID_YEAR_REVIEW, Set.of(MID_YEAR_REVIEW)));
        model.put(
                AgreementStep.REFUSE,
                Map.of(
                        SENT, Set.of(REFUSED),
                        SIGNED_BELOW, Set.of(REFUSED),
                        IN_FORCE, Set.of(IN_FORCE),
                        MID_YEAR_REVIEW, Set.of(MID_YEAR_REVIEW)));
        model.put(AgreementStep.REVIEW_MID_YEAR, Map.of(IN_FORCE, Set.of(MID_YEAR_REVIEW)));
        model.put(AgreementStep.REVIEW_YEAR_END, Map.of(MID_YEAR_REVIEW, Set.of(YEAR_END_REVIEW)));
        model.put(AgreementStep.COMPLETE, Map.of(YEAR_END_REVIEW, Set.of(COMPLETED)));
        Map<AgreementStatus, Set<AgreementStatus>> terminate = new EnumMap<>(AgreementStatus.class);
        List.of(SENT, SIGNED_BELOW, IN_FORCE, MID_YEAR_REVIEW, YEAR_END_REVIEW)
                .forEach(status -> terminate.put(status, Set.of(TERMINATED)));
        model.put(AgreementStep.TERMINATE, terminate);
        Map<AgreementStatus, Set<AgreementStatus>> amending =
                Map.of(IN_FORCE, Set.of(IN_FORCE), MID_YEAR_REVIEW, Set.of(MID_YEAR_REVIEW));
        model.put(AgreementStep.AMEND, amending);
        model.put(AgreementStep.WITHDRAW, amending);
        model.put(AgreementStep.RENEW, Map.of(YEAR_END_REVIEW, Set.of(YEAR_END_REVIEW), COMPLETED, Set.of(COMPLETED)));
        Map<AgreementStatus, Set<AgreementStatus>> any = new EnumMap<>(AgreementStatus.class);
        for (AgreementStatus status : AgreementStatus.values()) {
            if (!status.over()) {
                any.put(status, Set.of(status));
            }
        }
        model.put(AgreementStep.COMMENT, any);
        model.put(AgreementStep.URGE, any);
        return model;
    }
}
