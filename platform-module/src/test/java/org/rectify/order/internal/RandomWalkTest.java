package org.rectify.order.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;

/** Ten thousand random steps by random people, against a plain table of which step leads from which status to which. */
class RandomWalkTest {

    private static final int STEPS_PER_SEED = 2_000;

    /** From which status a step is possible, and to which statuses it may lead; written down independently of the rules. */
    private static final Map<Step, Map<OrderStatus, Set<OrderStatus>>> MODEL = model();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260302, 42, 7_777, 991})
    void everyStepTakenIsOneThatTheTableKnowsAndNothingEarlierIsLost(long seed) {
        Random random = new Random(seed);
        OrderFixture life = start(random);
        List<String> people = new ArrayList<>(OrderFixture.MapWorld.everybody());
        people.sort(String::compareTo);
        int taken = 0;
        for (int i = 0; i < STEPS_PER_SEED; i++) {
            if (life.order.status() == OrderStatus.CANCELLED
                    || life.order.status() == OrderStatus.DISCARDED
                    || life.order.archived() != null) {
                life = start(random);
            }
            String who = people.get(random.nextInt(people.size()));
            Step step = Steps.all().get(random.nextInt(Steps.all().size()));
            life.world.pass(random.nextInt(10) == 0 ? 1 : 0);
            if (random.nextInt(4) == 0) {
                life.evidence();
            }
            Order before = life.order;
            boolean offered =
                    Steps.available(before, life.world.caller(who), life.world).contains(step);
            Decision decision = life.decide(who, step, fields(step, life, random));
            if (decision instanceof Decision.Taken result) {
                life.order = life.after(result);
                taken++;
                assertThat(offered)
                        .as("%s by %s was taken, so it was offered", step, who)
                        .isTrue();
                assertThat(MODEL.get(step)).containsKey(before.status());
                assertThat(MODEL.get(step).get(before.status())).contains(life.order.status());
                assertNothingLost(before, life.order);
                assertDecidedByAnother(life.order);
                assertConsistent(life.order);
            } else if (!offered) {
                assertThat(((Decision.Refused) decision).refusal().code())
                        .isIn(
                                "order.step.unavailable",
                                "order.step.forbidden",
                                "order.request.own",
                                "order.verifier.own",
                                "order.archived");
            }
        }
        assertThat(taken).isGreaterThan(STEPS_PER_SEED / 50);
    }

    private static OrderFixture start(Random random) {
        return OrderFixture.draft(
                random.nextBoolean() ? OrderFixture.LEADER : null,
                random.nextBoolean() ? List.of("finance") : List.of());
    }

    private static void assertNothingLost(Order before, Order after) {
        assertBegins(after.reports(), before.reports());
        assertBegins(after.verifications(), before.verifications());
        assertBegins(after.lookBacks(), before.lookBacks());
        assertThat(after.extensions())
                .hasSizeGreaterThanOrEqualTo(before.extensions().size());
        assertThat(after.attachments())
                .hasSizeGreaterThanOrEqualTo(before.attachments().size());
        if (before.clocking().originalDeadline() != null) {
            assertThat(after.clocking().originalDeadline())
                    .isEqualTo(before.clocking().originalDeadline());
        }
        if (before.clocking().closedLate()) {
            assertThat(after.clocking().closedLate()).isTrue();
        }
    }

    private static void assertDecidedByAnother(Order order) {
        assertThat(order.extensions()).noneMatch(extension -> extension.by().equals(extension.decidedBy()));
        assertThat(order.cancellations())
                .noneMatch(cancellation -> cancellation.by().equals(cancellation.decidedBy()));
    }

    private static void assertBegins(List<?> after, List<?> before) {
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(after.subList(0, before.size()).equals(before)).isTrue();
    }

    private static void assertConsistent(Order order) {
        boolean clockRuns = order.status() == OrderStatus.ISSUED
                || order.status() == OrderStatus.RECEIVED && !order.suspended()
                || order.status() == OrderStatus.RECTIFYING && !order.suspended();
        if (order.status().open()) {
            assertThat(order.clocking().stoppedOn() == null).isEqualTo(clockRuns);
            assertThat(order.responsiblePerson()).isNotNull();
        }
        if (order.status() == OrderStatus.SUBMITTED || order.status() == OrderStatus.CLOSED) {
            assertThat(order.parts()).allMatch(Order.Part::completed);
            assertThat(order.measures()).isNotEmpty().allMatch(measure -> order.attachments().stream()
                    .anyMatch(file -> measure.id().equals(file.measureId())));
        }
        assertThat(order.suspended()).isEqualTo(Place.of(order) == Place.SUSPENDED);
        assertThat(order.stamps().closedAt() != null).isEqualTo(order.status() == OrderStatus.CLOSED);
    }

    private static Map<String, Object> fields(Step step, OrderFixture life, Random random) {
        LocalDate today = life.world.today();
        LocalDate deadline = life.order.clocking().deadline();
        Map<String, Object> fields = new HashMap<>();
        fields.put("remark", "说明");
        switch (step) {
            case REROUTE -> fields.putAll(Map.of("leadUnit", "street1", "responsiblePerson", OrderFixture.OFFICER));
            case PLAN -> fields.put("measures", List.of(Map.of("text", "措施", "dueOn", deadline.toString())));
            case REPORT -> fields.putAll(Map.of("percentage", random.nextInt(101), "text", "进展"));
            case COMPLETE_PART, SUBMIT -> fields.put("text", "完成");
            case BREAK_DOWN ->
                fields.put(
                        "children",
                        List.of(Map.of(
                                "leadUnit",
                                "community1",
                                "responsiblePerson",
                                OrderFixture.COMMUNITY,
                                "deadline",
                                deadline.toString())));
            case REQUEST_EXTENSION ->
                fields.putAll(Map.of(
                        "reason",
                        "原因",
                        "newDeadline",
                        max(today, deadline).plusDays(5).toString()));
            case DECIDE_EXTENSION -> fields.put("decision", random.nextBoolean() ? "approved" : "refused");
            case DECIDE_CANCELLATION -> fields.put("decision", random.nextInt(4) == 0 ? "approved" : "refused");
            case SUSPEND ->
                fields.putAll(
                        Map.of("reason", "原因", "reviewOn", today.plusDays(3).toString()));
            case LOOK_BACK ->
                fields.putAll(Map.of(
                        "outcome",
                        random.nextBoolean() ? "passed" : "failed",
                        "newDeadline",
                        today.plusDays(9).toString()));
            case REOPEN -> fields.put("newDeadline", today.plusDays(9).toString());
            case REASSIGN -> fields.put("responsiblePerson", OrderFixture.LIAISON);
            case REQUEST_CANCELLATION -> fields.put("reason", "重复");
            default -> {
                // The remark is all.
            }
        }
        return fields;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Map<Step, Map<OrderStatus, Set<OrderStatus>>> model() {
        Map<Step, Map<OrderStatus, Set<OrderStatus>>> model = new EnumMap<>(Step.class);
        OrderStatus draft = OrderStatus.DRAFT;
        OrderStatus approval = OrderStatus.IN_APPROVAL;
        OrderStatus issued = OrderStatus.ISSUED;
        OrderStatus received = OrderStatus.RECEIVED;
        OrderStatus rectifying = OrderStatus.RECTIFYING;
        OrderStatus submitted = OrderStatus.SUBMITTED;
        OrderStatus closed = OrderStatus.CLOSED;
        OrderStatus cancelled = OrderStatus.CANCELLED;
        model.put(Step.SUBMIT_FOR_APPROVAL, Map.of(draft, Set.of(approval)));
        model.put(Step.ISSUE, Map.of(draft, Set.of(issued)));
        model.put(Step.DISCARD, Map.of(draft, Set.of(OrderStatus.DISCARDED)));
        model.put(Step.APPROVE, Map.of(approval, Set.of(issued)));
        model.put(Step.SEND_BACK, Map.of(approval, Set.of(draft)));
        model.put(Step.SIGN_FOR, Map.of(issued, Set.of(received)));
        for (Step step : List.of(Step.DECLINE, Step.REROUTE, Step.INSIST)) {
            model.put(step, Map.of(issued, Set.of(issued)));
        }
        for (Step step : List.of(Step.PLAN, Step.REPORT)) {
            model.put(step, Map.of(received, Set.of(rectifying), rectifying, Set.of(rectifying)));
        }
        for (Step step :
                List.of(Step.COMPLETE_PART, Step.BREAK_DOWN, Step.REQUEST_EXTENSION, Step.SUSPEND, Step.RESUME)) {
            model.put(step, Map.of(received, Set.of(received), rectifying, Set.of(rectifying)));
        }
        model.put(Step.SUBMIT, Map.of(received, Set.of(submitted), rectifying, Set.of(submitted)));
        model.put(Step.ACCEPT, Map.of(submitted, Set.of(closed)));
        model.put(Step.RETURN, Map.of(submitted, Set.of(rectifying)));
        model.put(Step.LOOK_BACK, Map.of(closed, Set.of(closed, rectifying)));
        model.put(Step.REOPEN, Map.of(closed, Set.of(rectifying)));
        model.put(Step.ARCHIVE, Map.of(closed, Set.of(closed)));
        Map<OrderStatus, Set<OrderStatus>> staying = Map.of(
                issued, Set.of(issued),
                received, Set.of(received),
                rectifying, Set.of(rectifying),
                submitted, Set.of(submitted));
        for (Step step :
                List.of(Step.DECIDE_EXTENSION, Step.URGE, Step.REASSIGN, Step.REQUEST_CANCELLATION, Step.COMMENT)) {
            model.put(step, staying);
        }
        model.put(
                Step.DECIDE_CANCELLATION,
                Map.of(
                        issued, Set.of(issued, cancelled),
                        received, Set.of(received, cancelled),
                        rectifying, Set.of(rectifying, cancelled),
                        submitted, Set.of(submitted, cancelled)));
        return model;
    }
}
