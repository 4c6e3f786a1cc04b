package org.rectify.order.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.history.HistoryEntry.Change;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;

class EditingTest {

    private final OrderFixture fixture = OrderFixture.draft("leader", List.of("finance"));

    private NewOrder wanted(String title, String issuingUnit, String leadUnit, List<String> assisting) {
        return new NewOrder(
                title,
                new Order.Problem("描述", Source.PUBLIC, "民生服务", Severity.MAJOR, Pace.BY_DATE, null, null),
                issuingUnit,
                leadUnit,
                assisting,
                null,
                "要求",
                fixture.world.today().plusDays(10),
                Priority.HIGH,
                null,
                null);
    }

    private Decision decide(String who, NewOrder wanted, Integer version) {
        return Editing.decide(fixture.order, wanted, version, fixture.world.caller(who), fixture.world);
    }

    private String refusal(String who, NewOrder wanted, Integer version) {
        return decide(who, wanted, version) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : "taken";
    }

    private Order edited(NewOrder wanted) {
        return ((Decision.Taken) decide(OrderFixture.SUPERVISOR, wanted, null)).after();
    }

    @Test
    void fillsInAllAnewAndKeepsWhatTheDraftIs() {
        Order before = fixture.order;
        Order after = edited(wanted("改后", null, "finance", List.of("community1", "street1")));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.status()).isEqualTo(OrderStatus.DRAFT);
        assertThat(after.createdBy()).isEqualTo(before.createdBy());
        assertThat(after.stamps()).isEqualTo(before.stamps());
        assertThat(after.issuingUnit()).isEqualTo("district");
        assertThat(after.leadUnit()).isEqualTo("finance");
        assertThat(after.title()).isEqualTo("改后");
        assertThat(after.problem().source()).isEqualTo(Source.PUBLIC);
        assertThat(after.responsiblePerson()).isNull();
        assertThat(after.approver()).isNull();
        assertThat(after.clocking().originalDeadline()).isNull();
        assertThat(after.parts()).extracting(Order.Part::unit).containsExactly("community1", "street1");
    }

    @Test
    void keepsTheDayOfFindingThatIsNotNamedAgain() {
        LocalDate found = fixture.world.today().minusDays(3);
        Order.Matter matter = fixture.order.matter();
        Order.Problem problem = matter.problem();
        Order.Problem then = new Order.Problem(
                problem.description(),
                problem.source(),
                problem.category(),
                problem.severity(),
                problem.pace(),
                found,
                null);
        fixture.order = fixture.order
                .change()
                .matter(new Order.Matter(matter.title(), then, matter.requiredMeasures(), matter.priority()))
                .build();

        assertThat(edited(wanted("改后", null, "street1", List.of())).problem().foundOn())
                .isEqualTo(found);
    }

    @Test
    void aUnitThatGoesOnAssistingKeepsItsPart() {
        Order.Part part = fixture.order.parts().get(0);

        assertThat(edited(wanted("改后", null, "street1", List.of("community1", "finance")))
                        .parts())
                .hasSize(2)
                .contains(part);
        assertThat(edited(wanted("改后", null, "street1", List.of())).parts()).isEmpty();
    }

    @Test
    void saysInTheHistoryWhatChanged() {
        Map<String, Change> changes = Changes.between(fixture.order, edited(wanted("改后", null, "street1", List.of())));

        assertThat(changes)
                .containsEntry("title", new Change("台账更新不及时", "改后"))
                .containsEntry("source", new Change("inspection", "public"))
                .containsEntry("priority", new Change("normal", "high"))
                .containsEntry("assistingUnits", new Change("finance", null))
                .containsEntry("approver", new Change("leader", null))
                .doesNotContainKeys("status", "leadUnit", "issuingUnit", "noticeId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "auditor", "archivist", "street1.officer", "outsider"})
    void isForTheSupervisingOfficeOnly(String who) {
        assertThat(refusal(who, wanted("改后", null, "street1", List.of()), null)).isEqualTo("order.step.forbidden");
        assertThat(Editing.possible(fixture.order, fixture.world.caller(who), fixture.world))
                .isFalse();
    }

    @Test
    void isForADraftThatNobodyChangedMeanwhile() {
        NewOrder wanted = wanted("改后", null, "street1", List.of());
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted, fixture.order.version() + 1))
                .isEqualTo("order.version.stale");
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted, fixture.order.version()))
                .isEqualTo("taken");

        fixture.take(OrderFixture.SUPERVISOR, Step.SUBMIT_FOR_APPROVAL);
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted, null)).isEqualTo("order.step.unavailable");

        fixture.take(OrderFixture.LEADER, Step.SEND_BACK, Map.of("remark", "补充依据"));
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted, null)).isEqualTo("taken");
    }

    @Test
    void refusesWhatWouldBeRefusedToANewOrder() {
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted(null, null, "street1", List.of()), null))
                .isEqualTo("request.field.missing");
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted("a", null, "nowhere", List.of()), null))
                .isEqualTo("unit.unknown");
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted("a", null, "district", List.of()), null))
                .isEqualTo("unit.notSupervised");
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted("a", null, "street1", List.of("street1")), null))
                .isEqualTo("order.unit.twice");
        assertThat(refusal(OrderFixture.SUPERVISOR, wanted("a", "street1", "community1", List.of()), null))
                .isEqualTo("unit.notYours");
    }

    @Test
    void goesToAnotherUnitForWhichTheCallerMakesOrders() {
        Decision decision = decide("double", wanted("a", "street1", "community1", List.of()), null);

        assertThat(((Decision.Taken) decision).after().issuingUnit()).isEqualTo("street1");
    }
}
