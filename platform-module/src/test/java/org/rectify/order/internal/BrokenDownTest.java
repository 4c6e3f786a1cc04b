package org.rectify.order.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.order.internal.OrderFixture.OFFICER;
import static org.rectify.order.internal.OrderFixture.SUPERVISOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;

/** What an order and its parts owe each other. */
class BrokenDownTest {

    private static final String PARENT = "parent-1";

    @Test
    void aPartIsNotExtendedBeyondItsParentsDeadline() {
        OrderFixture life = part();
        LocalDate latest = life.order.clocking().deadline().plusDays(5);
        parent(life, OrderStatus.RECTIFYING, latest);

        assertThat(life.refusal(OFFICER, Step.REQUEST_EXTENSION, asking(latest.plusDays(1))))
                .isEqualTo("order.deadline.afterParent");
        assertThat(life.refusal(OFFICER, Step.REQUEST_EXTENSION, asking(latest)))
                .isEqualTo("taken");
    }

    @Test
    void anExtensionAskedForBeforeIsNotGrantedBeyondTheParentsDeadline() {
        OrderFixture life = part();
        LocalDate asked = life.order.clocking().deadline().plusDays(5);
        life.take(OFFICER, Step.REQUEST_EXTENSION, asking(asked));
        parent(life, OrderStatus.RECTIFYING, asked.minusDays(1));

        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "approved")))
                .isEqualTo("order.deadline.afterParent");
        assertThat(life.refusal(SUPERVISOR, Step.DECIDE_EXTENSION, Map.of("decision", "refused", "remark", "不同意")))
                .isEqualTo("taken");
    }

    @Test
    void aParentThatIsClosedBindsNoLonger() {
        OrderFixture life = part();
        LocalDate asked = life.order.clocking().deadline().plusDays(5);
        parent(life, OrderStatus.CLOSED, asked.minusDays(1));

        assertThat(life.refusal(OFFICER, Step.REQUEST_EXTENSION, asking(asked))).isEqualTo("taken");
    }

    @Test
    void aPartThatIsTakenUpAgainEndsWithItsParentAtTheLatest() {
        OrderFixture life = part();
        LocalDate latest = life.order.clocking().deadline().plusDays(2);
        parent(life, OrderStatus.RECTIFYING, latest);
        LocalDate review = life.world.today().plusDays(20);
        life.take(SUPERVISOR, Step.SUSPEND, Map.of("reason", "等资金", "reviewOn", review.toString()));
        life.world.pass(10);

        Order resumed = life.take(SUPERVISOR, Step.RESUME, Map.of()).order;

        assertThat(resumed.clocking().deadline()).isEqualTo(latest);
    }

    @Test
    void aReportOnWhatWasBrokenDownDoesNotSayMoreThanItsParts() {
        OrderFixture life = OrderFixture.rectifying();
        life.world.children.put(life.order.id(), List.of(at(OrderStatus.CLOSED, 100), at(OrderStatus.RECTIFYING, 20)));

        Order reported = life.take(OFFICER, Step.REPORT, Map.of("percentage", 95, "text", "快了")).order;

        assertThat(reported.progress()).isEqualTo(60);
        assertThat(reported.reports().get(0).percentage()).isEqualTo(95);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theProgressOfAllIsTheMeanOfThoseThatCount(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Order> children = new ArrayList<>();
            List<Integer> counted = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                OrderStatus status = OrderStatus.values()[random.nextInt(OrderStatus.values().length)];
                int progress = random.nextInt(101);
                children.add(at(status, progress));
                if (status == OrderStatus.CLOSED) {
                    counted.add(100);
                } else if (status != OrderStatus.CANCELLED && status != OrderStatus.DISCARDED) {
                    counted.add(progress);
                }
            }
            OptionalInt progress = Children.progress(children);
            assertThat(progress.isPresent()).isEqualTo(!counted.isEmpty());
            if (progress.isPresent()) {
                double mean =
                        counted.stream().mapToInt(Integer::intValue).average().orElseThrow();
                assertThat((double) progress.getAsInt()).isBetween(mean - 0.5, mean + 0.5);
            }
        }
    }

    private static Map<String, Object> asking(LocalDate day) {
        return Map.of("reason", "工期长", "newDeadline", day.toString());
    }

    private static OrderFixture part() {
        OrderFixture life = OrderFixture.rectifying();
        life.order = life.order.change().origin(below(life.order, PARENT)).build();
        return life;
    }

    private static Order.Origin below(Order order, String parentId) {
        return new Order.Origin(order.createdBy(), order.problemId(), order.noticeId(), parentId, order.demo());
    }

    private static void parent(OrderFixture life, OrderStatus status, LocalDate deadline) {
        Order.Clocking clock = life.order.clocking();
        life.world.others.put(
                PARENT,
                life.order
                        .change()
                        .id(PARENT)
                        .origin(below(life.order, null))
                        .status(status)
                        .clocking(new Order.Clocking(deadline, clock.originalDeadline(), null, null, false))
                        .build());
    }

    private static Order at(OrderStatus status, int progress) {
        return OrderFixture.rectifying()
                .order
                .change()
                .status(status)
                .progress(progress)
                .build();
    }
}
