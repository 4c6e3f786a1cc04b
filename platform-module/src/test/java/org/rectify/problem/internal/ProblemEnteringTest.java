package org.rectify.problem.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemFacts;
import org.rectify.unit.Caller;

class ProblemEnteringTest {

    private final ProblemFixture world = new ProblemFixture();

    private List<String> wrong(ProblemFacts facts, Caller caller) {
        return ProblemEntering.judge(facts, "rows[3].", caller, world).stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }

    @Test
    void entersWhatAnOfficeFoundAtAUnitBelow() {
        Problem problem = world.found();

        assertThat(problem.recordingUnit()).isEqualTo("district");
        assertThat(problem.claim()).isNull();
        assertThat(problem.disclosed()).isTrue();
        assertThat(problem.facts().foundOn()).isEqualTo(world.today());
    }

    @Test
    void takesWhatAUnitFoundItselfAsOwnedUpTo() {
        Problem problem = world.selfFound();

        assertThat(problem.recordingUnit()).isEqualTo("community1");
        assertThat(problem.claim().by()).isEqualTo("community1.officer");
        assertThat(problem.selfFound()).isTrue();
    }

    @Test
    void namesAllThatIsWrongWithARow() {
        ProblemFacts empty = new ProblemFacts(
                null, null, null, null, null, world.today().plusDays(1), null, null, "nowhere", "gone");

        assertThat(wrong(empty, ProblemFixture.SUPERVISOR))
                .containsExactly(
                        "rows[3].description request.field.missing",
                        "rows[3].source request.field.missing",
                        "rows[3].category request.field.missing",
                        "rows[3].pace request.field.missing",
                        "rows[3].foundOn problem.found.future",
                        "rows[3].unit unit.unknown",
                        "rows[3].repeatOf problem.repeat.unknown");
    }

    @Test
    void letsNobodyEnterForUnitsThatAreNotTheirs() {
        ProblemFacts facts = ProblemFixture.facts(Source.INSPECTION, "street1");

        assertThat(wrong(facts, ProblemFixture.COMMUNITY_OFFICER))
                .containsExactly("rows[3].unit problem.unit.notYours");
        assertThat(wrong(facts, ProblemFixture.AUDITOR)).containsExactly("rows[3].unit problem.unit.notYours");
        assertThat(wrong(facts, ProblemFixture.OUTSIDER)).containsExactly("rows[3].unit problem.unit.notYours");
        assertThat(wrong(facts, ProblemFixture.STREET_OFFICER)).containsExactly("rows[3].source problem.source.self");
        assertThat(wrong(facts, ProblemFixture.SUPERVISOR)).isEmpty();
    }

    @Test
    void asksANameOfNobodyWhoHasNoPartInIt() {
        assertThat(ProblemEntering.may(ProblemFixture.OUTSIDER)).isFalse();
        assertThat(ProblemEntering.may(ProblemFixture.AUDITOR)).isFalse();
        assertThat(ProblemEntering.may(ProblemFixture.STREET_LIAISON)).isTrue();
    }

    @Test
    void countsARepeatOfARepeatAsOneOfTheFirst() {
        Problem first = world.found();
        world.listed(first);
        Problem again = ProblemEntering.made(
                ProblemFixture.facts(Source.PUBLIC, "street1", first.id()), false, ProblemFixture.SUPERVISOR, world);
        world.listed(again);
        Problem third = ProblemEntering.made(
                ProblemFixture.facts(Source.PUBLIC, "street1", again.id()), false, ProblemFixture.SUPERVISOR, world);

        assertThat(third.facts().repeatOf()).isEqualTo(first.id());
    }

    @Test
    void takesTheLeastSeverityWhereNoneIsGiven() {
        ProblemFacts bare = new ProblemFacts(
                "灯不亮",
                Source.PUBLIC,
                "物业",
                null,
                org.rectify.order.Pace.BY_DATE,
                LocalDate.of(2026, 6, 1),
                null,
                null,
                "street1",
                null);

        assertThat(ProblemEntering.judge(bare, "", ProblemFixture.SUPERVISOR, world))
                .extracting(Refusal::code)
                .isEmpty();
        assertThat(ProblemEntering.made(bare, false, ProblemFixture.SUPERVISOR, world)
                        .facts()
                        .severity())
                .isEqualTo(Severity.MINOR);
    }
}
