package org.rectify.problem.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.order.Source;
import org.rectify.platform.RefusedException;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.problem.ProblemStatus;
import org.rectify.problem.ProblemStep;
import org.rectify.problem.internal.ProblemLife.Tally;
import org.rectify.unit.Caller;

class ProblemStepsTest {

    private final ProblemFixture world = new ProblemFixture();

    private Problem take(Problem problem, ProblemStep step, String remark, Caller caller) {
        return ProblemSteps.taken(problem, step, remark, null, caller, world);
    }

    private String refusal(Problem problem, ProblemStep step, String remark, Integer version, Caller caller) {
        try {
            ProblemSteps.taken(problem, step, remark, version, caller, world);
            return null;
        } catch (RefusedException refused) {
            return refused.refusal().code();
        }
    }

    @Test
    void letsTheUnitOwnUpAndNobodyElse() {
        Problem problem = world.found();

        assertThat(take(problem, ProblemStep.CLAIM, null, ProblemFixture.STREET_LIAISON)
                        .claim()
                        .by())
                .isEqualTo("street1.liaison");
        assertThat(refusal(problem, ProblemStep.CLAIM, null, null, ProblemFixture.SUPERVISOR))
                .isEqualTo("problem.step.forbidden");
        Problem claimed = take(problem, ProblemStep.CLAIM, null, ProblemFixture.STREET_LIAISON);
        assertThat(refusal(claimed, ProblemStep.CLAIM, null, null, ProblemFixture.STREET_LIAISON))
                .isEqualTo("problem.step.unavailable");
    }

    @Test
    void endsAProblemWithoutAnOrderForAReasonOnly() {
        Problem problem = world.found();

        assertThat(refusal(problem, ProblemStep.SETTLE, null, null, ProblemFixture.SUPERVISOR))
                .isEqualTo("request.field.missing");
        Problem settled = take(problem, ProblemStep.SETTLE, "当场清理完毕", ProblemFixture.SUPERVISOR);
        assertThat(settled.status()).isEqualTo(ProblemStatus.SETTLED);
        assertThat(settled.end().reason()).isEqualTo("当场清理完毕");
        Problem again = take(settled, ProblemStep.TAKE_UP, "又被占用", ProblemFixture.SUPERVISOR);
        assertThat(again.status()).isEqualTo(ProblemStatus.OPEN);
        assertThat(again.end()).isNull();
    }

    @Test
    void letsTheUnitAndTheOfficeAboveSettleWhatTheUnitFoundItself() {
        Problem own = world.selfFound();

        assertThat(ProblemSteps.available(own, ProblemFixture.COMMUNITY_OFFICER, world))
                .containsExactly(ProblemStep.SETTLE, ProblemStep.WITHDRAW);
        assertThat(ProblemSteps.available(own, ProblemFixture.STREET_OFFICER, world))
                .containsExactly(ProblemStep.SETTLE);
        assertThat(ProblemSteps.available(own, ProblemFixture.AUDITOR, world)).isEmpty();
    }

    /** A list offers from its rows what the record allows: in every state, to everybody, claimed or not, told of or not. */
    @Test
    void offersTheSameInTheListAsOnThePage() {
        List<Caller> callers = List.of(
                ProblemFixture.SUPERVISOR,
                ProblemFixture.AUDITOR,
                ProblemFixture.STREET_OFFICER,
                ProblemFixture.STREET_LIAISON,
                ProblemFixture.COMMUNITY_OFFICER,
                ProblemFixture.OUTSIDER);
        Set<ProblemStep> offered = new HashSet<>();
        for (Problem entered : List.of(world.found(), world.selfFound())) {
            for (Problem problem : everyState(entered)) {
                ProblemEntry row = ProblemProjection.of(problem, DeadlineFacts.NONE, world);
                for (Caller caller : callers) {
                    List<ProblemStep> steps = ProblemSteps.available(row, caller, world);
                    assertThat(steps).isEqualTo(ProblemSteps.available(problem, caller, world));
                    offered.addAll(steps);
                }
            }
        }
        assertThat(offered).containsExactlyInAnyOrderElementsOf(ProblemSteps.ALL);
    }

    private List<Problem> everyState(Problem entered) {
        List<Problem> states = new ArrayList<>();
        for (ProblemStatus status : ProblemStatus.values()) {
            boolean byHand = status == ProblemStatus.SETTLED || status == ProblemStatus.WITHDRAWN;
            for (Problem.Claim claim : Arrays.asList(null, new Problem.Claim("street1.liaison", world.now()))) {
                for (boolean disclosed : List.of(true, false)) {
                    states.add(entered.change()
                            .status(status)
                            .end(byHand ? new Problem.End(status, "误录", "supervisor", world.now()) : null)
                            .claim(claim)
                            .disclosed(disclosed)
                            .build());
                }
            }
        }
        return states;
    }

    @Test
    void endsNothingThatIsUnderWay() {
        Problem preparing =
                world.found().change().status(ProblemStatus.PREPARING).build();

        assertThat(refusal(preparing, ProblemStep.WITHDRAW, "误录", null, ProblemFixture.SUPERVISOR))
                .isEqualTo("problem.step.unavailable");
    }

    @Test
    void refusesWhatWasDecidedOnAnOlderVersion() {
        assertThat(refusal(world.found(), ProblemStep.WITHDRAW, "误录", 7, ProblemFixture.SUPERVISOR))
                .isEqualTo("problem.version.stale");
    }

    @Test
    void changesWhatItSaysUntilSomethingIsIssued() {
        Problem problem = world.found();
        ProblemFacts other = ProblemFixture.facts(Source.PUBLIC, "community1");

        Problem edited = ProblemSteps.edited(problem, new Tally(1, 0, 0), other, 1, ProblemFixture.SUPERVISOR, world);
        assertThat(edited.facts().unit()).isEqualTo("community1");
        assertThatThrownBy(() ->
                        ProblemSteps.edited(problem, new Tally(0, 1, 0), other, null, ProblemFixture.SUPERVISOR, world))
                .hasMessageContaining("problem.issued");
        assertThatThrownBy(() ->
                        ProblemSteps.edited(problem, Tally.NONE, other, null, ProblemFixture.STREET_OFFICER, world))
                .hasMessageContaining("problem.step.forbidden");
    }

    @Test
    void givesASelfFoundProblemToNoOtherUnit() {
        Problem own = world.selfFound();

        assertThatThrownBy(() -> ProblemSteps.edited(
                        own,
                        Tally.NONE,
                        ProblemFixture.facts(Source.SELF, "street1"),
                        null,
                        ProblemFixture.COMMUNITY_OFFICER,
                        world))
                .hasMessageContaining("problem.unit.notYours");
    }

    @Test
    void isItsOwnRepeatNever() {
        Problem problem = world.found();
        world.listed(problem);

        assertThatThrownBy(() -> ProblemSteps.edited(
                        problem,
                        Tally.NONE,
                        ProblemFixture.facts(Source.PUBLIC, "street1", problem.id()),
                        null,
                        ProblemFixture.SUPERVISOR,
                        world))
                .hasMessageContaining("problem.repeat.unknown");
    }

    @Test
    void offersAnOrderToWhoeverSupervisesTheUnit() {
        Problem own = world.selfFound();

        assertThat(ProblemSteps.mayOrder(own, ProblemFixture.STREET_OFFICER, world))
                .isTrue();
        assertThat(ProblemSteps.mayOrder(own, ProblemFixture.SUPERVISOR, world)).isTrue();
        assertThat(ProblemSteps.mayOrder(own, ProblemFixture.COMMUNITY_OFFICER, world))
                .isFalse();
    }
}
