package org.rectify.demo.internal.life;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Light;
import org.rectify.demo.internal.EvidenceMaker;
import org.rectify.demo.internal.Library;
import org.rectify.demo.internal.life.Programme.Planned;
import org.rectify.order.DecisionState;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.order.internal.Steps;

/** The whole programme, played by the rules alone. */
class ProgrammeTest {

    private static final Library LIBRARY = Library.read();
    private static final EvidenceMaker EVIDENCE = new EvidenceMaker();

    static Stream<LocalDate> days() {
        // Every ninth day of a year and more, so that weekends, swapped days and long holidays are among them.
        LocalDate first = LocalDate.of(2026, 1, 1);
        return Stream.iterate(first, day -> day.plusDays(9)).limit(48);
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyLifeIsLegalOnWhateverDayItIsTold(LocalDate today) {
        ModelStage stage = play(today.atTime(10, 30));
        assertThat(stage.orders.size()).isBetween(270, 340);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 13, 18, 23})
    void everyLifeIsLegalAtWhateverHourItIsTold(int hour) {
        play(LocalDate.of(2026, 11, 24).atTime(hour, 0));
    }

    @Test
    void allStatesAgesAndLightsAreThere() {
        LocalDateTime present = LocalDate.of(2026, 11, 24).atTime(11, 0);
        ModelStage stage = play(present);
        List<Order> orders = List.copyOf(stage.orders.values());
        LocalDate today = present.toLocalDate();

        Map<OrderStatus, Long> statuses = orders.stream().collect(groupingBy(Order::status, counting()));
        assertThat(statuses).containsOnlyKeys(OrderStatus.values());
        assertThat(statuses.values()).allMatch(count -> count >= 3);
        assertThat(orders).anyMatch(order -> order.archived() != null);
        assertThat(orders).anyMatch(Order::suspended);
        assertThat(orders).anyMatch(order -> order.declined() != null);
        assertThat(orders).anyMatch(order -> order.clocking().closedLate());
        assertThat(orders).anyMatch(order -> order.counts().returned() > 0);
        assertThat(orders).anyMatch(order -> order.counts().reopened() > 0);
        assertThat(orders).anyMatch(order -> order.counts().urged() > 1);
        assertThat(orders).anyMatch(order -> order.parentId() != null);
        assertThat(orders).anyMatch(order -> order.parts().stream().anyMatch(Order.Part::completed));
        assertThat(orders).anyMatch(order -> order.extensions().size() == 2);
        assertThat(orders).anyMatch(order -> order.pendingExtension().isPresent());
        assertThat(orders).anyMatch(order -> order.pendingCancellation().isPresent());
        assertThat(orders).anyMatch(order -> order.extensions().stream()
                .anyMatch(extension -> extension.decision() == DecisionState.REFUSED));
        assertThat(orders).anyMatch(order -> order.issuingUnit().startsWith("street"));

        Map<Light, Long> lights = orders.stream()
                .filter(order -> order.status() == OrderStatus.RECTIFYING && !order.suspended())
                .collect(groupingBy(order -> stage.runningLight(order, today), counting()));
        assertThat(lights).containsOnlyKeys(Light.GREEN, Light.YELLOW, Light.RED);
        assertThat(lights.values()).allMatch(count -> count >= 10);

        LocalDate oldest = orders.stream()
                .map(order -> order.stamps().createdAt().atZone(ModelStage.ZONE).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(oldest).isBefore(today.minusMonths(13));
    }

    @Test
    void everyStepThatPeopleTakeIsTaken() {
        ModelStage stage = play(LocalDate.of(2026, 11, 24).atTime(11, 0));
        Set<Step> taken = new HashSet<>();
        stage.steps.values().forEach(taken::addAll);
        assertThat(taken).containsAll(Steps.all());
    }

    @Test
    void theFirstOrderIsTheNoticesAndHasSeenMuch() {
        ModelStage stage = play(LocalDate.of(2026, 11, 24).atTime(11, 0));
        Order first = stage.orders.values().stream()
                .filter(order -> "n10001".equals(order.number()))
                .findFirst()
                .orElseThrow();
        assertThat(first.noticeId()).isEqualTo("notice-1");
        assertThat(first.leadUnit()).isEqualTo("street1");
        assertThat(first.attachments().get(0).name()).endsWith("整改通知.docx");
        assertThat(first.status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(first.counts().returned()).isEqualTo(1);
        assertThat(first.extensions()).hasSize(1);
        assertThat(first.lookBacks()).hasSize(1);
    }

    @Test
    void numbersFollowTheDatesOfIssuance() {
        ModelStage stage = play(LocalDate.of(2026, 11, 24).atTime(11, 0));
        List<Order> issued = stage.orders.values().stream()
                .filter(order -> order.number() != null && order.parentId() == null)
                .sorted((a, b) -> a.number().compareTo(b.number()))
                .toList();
        assertThat(issued)
                .isSortedAccordingTo(
                        (a, b) -> a.stamps().issuedAt().compareTo(b.stamps().issuedAt()));
    }

    @Test
    void theSameDayGivesTheSameLivesAndEveryDayTheSameKeys() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(play(today.atTime(11, 0)).orders).isEqualTo(play(today.atTime(11, 0)).orders);
        List<String> keys = keys(today);
        assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys(today.plusDays(100)));
    }

    private static List<String> keys(LocalDate today) {
        return Programme.of(LIBRARY, FixedCalendars.SHIPPED, today).stream()
                .map(planned -> planned.setting().key())
                .toList();
    }

    private static ModelStage play(LocalDateTime present) {
        ModelStage stage = new ModelStage(LIBRARY.district());
        List<String> faults = new ArrayList<>();
        for (Planned planned : Programme.of(LIBRARY, FixedCalendars.SHIPPED, present.toLocalDate())) {
            try {
                Life.of(planned.setting(), LIBRARY, stage, EVIDENCE, FixedCalendars.SHIPPED, ModelStage.ZONE, present)
                        .tell(planned.script());
            } catch (RuntimeException | AssertionError e) {
                faults.add(planned.setting().key() + ": " + e);
            }
        }
        assertThat(faults).isEmpty();
        return stage;
    }
}
