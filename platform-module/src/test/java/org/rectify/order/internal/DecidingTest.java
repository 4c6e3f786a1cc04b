package org.rectify.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.order.internal.OrderFixture.LEADER;
import static org.rectify.order.internal.OrderFixture.OFFICER;
import static org.rectify.order.internal.OrderFixture.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.order.Order;
import org.rectify.order.Step;
import org.rectify.record.Waiting;

/** Who decides on an extension and on a cancellation. */
class DecidingTest {

    private static final Map<String, Object> APPROVED = Map.of("decision", "approved");

    @Test
    void nobodyDecidesOnTheExtensionThatHeAskedForHimself() {
        OrderFixture life = asked(OrderFixture.rectifying(), "double");

        assertThat(life.refusal("double", Step.DECIDE_EXTENSION, APPROVED)).isEqualTo("order.request.own");
        assertThat(Steps.available(life.order, life.world.caller("double"), life.world))
                .doesNotContain(Step.DECIDE_EXTENSION);
        assertThat(waiting(life, Step.DECIDE_EXTENSION)).isNotEmpty().allMatch(waiting -> waiting.except()
                .equals("double"));

        life.take(SUPERVISOR, Step.DECIDE_EXTENSION, APPROVED);
        assertThat(life.order.extensions()).singleElement().matches(each -> each.decidedBy()
                .equals(SUPERVISOR));
    }

    @Test
    void decidesOnWhatSomebodyElseOfHisOtherUnitAskedFor() {
        OrderFixture life = asked(OrderFixture.rectifying(), OFFICER).take("double", Step.DECIDE_EXTENSION, APPROVED);

        assertThat(life.order.pendingExtension()).isEmpty();
    }

    @Test
    void whoWouldNotDecideAnywayIsToldNoMoreThanThat() {
        assertThat(asked(OrderFixture.rectifying(), OFFICER).refusal(OFFICER, Step.DECIDE_EXTENSION, APPROVED))
                .isEqualTo("order.step.forbidden");
    }

    @Test
    void whereOneWhoDecidesAskedThoseAboveMayDecideToo() {
        OrderFixture life = asked(ofTheStreet(), "both");
        assertThat(life.refusal("both", Step.DECIDE_EXTENSION, APPROVED)).isEqualTo("order.request.own");
        assertThat(askedUnits(life, Step.DECIDE_EXTENSION)).containsExactly("district", "street1");
        for (String who : List.of(SUPERVISOR, LEADER, OFFICER, "street1.secretary")) {
            assertThat(life.refusal(who, Step.DECIDE_EXTENSION, APPROVED)).isEqualTo("taken");
        }

        life.take(SUPERVISOR, Step.DECIDE_EXTENSION, APPROVED);
        life.order = life.order.change().responsiblePerson("both").build();
        asked(life, "both");
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, APPROVED)).isEqualTo("order.step.forbidden");
        assertThat(life.take(LEADER, Step.DECIDE_EXTENSION, APPROVED).order.pendingExtension())
                .isEmpty();
    }

    @Test
    void thoseAboveHaveNoSayInWhatTheUnitItselfDecides() {
        OrderFixture life = asked(ofTheStreet(), OrderFixture.COMMUNITY);

        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, APPROVED)).isEqualTo("order.step.forbidden");
        assertThat(askedUnits(life, Step.DECIDE_EXTENSION)).containsExactly("street1");
    }

    @Test
    void nobodyDecidesOnTheCancellationThatHeAskedForHimself() {
        OrderFixture life = ofTheStreet().take("both", Step.REQUEST_CANCELLATION, Map.of("reason", "重复"));

        assertThat(life.refusal("both", Step.DECIDE_CANCELLATION, APPROVED)).isEqualTo("order.request.own");
        assertThat(askedUnits(life, Step.DECIDE_CANCELLATION)).containsExactly("district", "street1");
        assertThat(life.refusal("street1.secretary", Step.DECIDE_CANCELLATION, APPROVED))
                .isEqualTo("taken");
        assertThat(life.refusal(LEADER, Step.DECIDE_CANCELLATION, APPROVED)).isEqualTo("taken");
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_CANCELLATION, APPROVED)).isEqualTo("order.step.forbidden");
    }

    @Test
    void anExtensionHasNoDayWhileTheClockStandsStill() {
        OrderFixture life = asked(OrderFixture.rectifying(), OFFICER);
        assertThat(waiting(life, Step.DECIDE_EXTENSION))
                .allMatch(waiting -> waiting.due().equals(life.order.clocking().deadline()));

        life.take(
                SUPERVISOR,
                Step.SUSPEND,
                Map.of(
                        "reason",
                        "雨季",
                        "reviewOn",
                        life.world.today().plusDays(20).toString()));
        assertThat(waiting(life, Step.DECIDE_EXTENSION)).isNotEmpty().allMatch(waiting -> waiting.due() == null);

        life.take(SUPERVISOR, Step.RESUME);
        assertThat(waiting(life, Step.DECIDE_EXTENSION)).isNotEmpty().allMatch(waiting -> waiting.due()
                .equals(life.order.clocking().deadline()));
    }

    /** An order of street1 to its community. */
    private static OrderFixture ofTheStreet() {
        OrderFixture life = OrderFixture.rectifying();
        Order order = life.order;
        life.order = order.change()
                .issuingUnit("street1")
                .leadUnit("community1")
                .responsiblePerson(OrderFixture.COMMUNITY)
                .build();
        return life;
    }

    private static OrderFixture asked(OrderFixture life, String who) {
        return life.take(
                who,
                Step.REQUEST_EXTENSION,
                Map.of(
                        "reason",
                        "雨季",
                        "newDeadline",
                        life.order.clocking().deadline().plusDays(5).toString()));
    }

    private static List<Waiting> waiting(OrderFixture life, Step step) {
        return Waitings.of(life.order, life.world).stream()
                .filter(waiting -> waiting.step().equals(step.code()))
                .toList();
    }

    private static List<String> askedUnits(OrderFixture life, Step step) {
        return new ArrayList<>(waiting(life, step).stream()
                .map(Waiting::unit)
                .distinct()
                .sorted()
                .toList());
    }
}
