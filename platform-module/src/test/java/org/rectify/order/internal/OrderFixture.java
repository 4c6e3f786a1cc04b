package org.rectify.order.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.deadline.Light;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Priority;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** An order in a small district of made-up people, driven by the rules alone. */
final class OrderFixture {

    static final String SUPERVISOR = "supervisor";
    static final String LEADER = "leader";
    static final String ARCHIVIST = "archivist";
    static final String OFFICER = "street1.officer";
    static final String LIAISON = "street1.liaison";
    static final String HELPER = "finance.officer";
    static final String COMMUNITY = "community1.officer";
    static final String OUTSIDER = "outsider";

    final MapWorld world = new MapWorld();
    Order order;

    private OrderFixture() {}

    static OrderFixture draft() {
        return draft(null, List.of());
    }

    static OrderFixture draft(String approver, List<String> assisting) {
        OrderFixture fixture = new OrderFixture();
        fixture.order = Drafting.draft(
                wanted(fixture.world.today().plusDays(30), approver, assisting),
                "order-1",
                null,
                false,
                fixture.world.caller(SUPERVISOR),
                fixture.world);
        return fixture;
    }

    static NewOrder wanted(LocalDate deadline, String approver, List<String> assisting) {
        return new NewOrder(
                "台账更新不及时",
                new Order.Problem("二季度台账未更新", Source.INSPECTION, "档案台账", Severity.MINOR, Pace.BY_DATE, null, "办公室"),
                null,
                "street1",
                assisting,
                OFFICER,
                "补齐台账并建立月度核对制度",
                deadline,
                Priority.NORMAL,
                approver,
                null);
    }

    static OrderFixture issued() {
        return draft().take(SUPERVISOR, Step.ISSUE);
    }

    static OrderFixture received() {
        return issued().take(OFFICER, Step.SIGN_FOR);
    }

    static OrderFixture rectifying() {
        return received().plan();
    }

    static OrderFixture submitted() {
        return rectifying().evidence().take(OFFICER, Step.SUBMIT, Map.of("text", "已整改"));
    }

    static OrderFixture closed() {
        return submitted().take(SUPERVISOR, Step.ACCEPT, Map.of("remark", "属实"));
    }

    OrderFixture plan() {
        return take(
                OFFICER,
                Step.PLAN,
                Map.of(
                        "measures",
                        List.of(Map.of(
                                "text",
                                "补齐台账",
                                "dueOn",
                                order.clocking().deadline().toString()))));
    }

    /** A file for every measure. */
    OrderFixture evidence() {
        for (Order.Measure measure : order.measures()) {
            Attachment file =
                    new Attachment(world.newId(), "照片.jpg", 10, "image/jpeg", "00", measure.id(), OFFICER, world.now());
            order = order.change()
                    .attachments(Lists.plus(order.attachments(), file))
                    .build();
        }
        return this;
    }

    OrderFixture take(String who, Step step) {
        return take(who, step, Map.of());
    }

    OrderFixture take(String who, Step step, Map<String, Object> fields) {
        Decision decision = decide(who, step, fields);
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(step + " by " + who + " was refused: " + refused.refusal());
        }
        order = after((Decision.Taken) decision);
        return this;
    }

    Decision decide(String who, Step step, Map<String, Object> fields) {
        return Steps.decide(order, StepRequest.of(step, fields), world.caller(who), world);
    }

    /** The code of the refusal. */
    String refusal(String who, Step step, Map<String, Object> fields) {
        return decide(who, step, fields) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : "taken";
    }

    Order after(Decision.Taken taken) {
        return taken.after().change().version(order.version() + 1).build();
    }

    /** Thirteen people in four units; days counted one by one. */
    static final class MapWorld implements World {

        private static final Unit DISTRICT = unit("district", null, "/district/");
        private static final Unit STREET = unit("street1", "district", "/district/street1/");
        private static final Unit COMMUNITY_1 = unit("community1", "street1", "/district/street1/community1/");
        private static final Unit FINANCE = unit("finance", "district", "/district/finance/");
        private static final Map<String, Unit> UNITS =
                Map.of("district", DISTRICT, "street1", STREET, "community1", COMMUNITY_1, "finance", FINANCE);
        private static final Map<String, Map<String, Set<UnitRole>>> PEOPLE = people();

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");
        final Map<String, List<Order>> children = new HashMap<>();
        final Map<String, Order> others = new HashMap<>();
        private int ids;

        /** What a calendar says that counts otherwise; null for the fixture's own. */
        Light otherLight;

        private static Unit unit(String code, String parent, String path) {
            return new Unit(code, code, UnitKind.DISTRICT, parent, path, !"community1".equals(code));
        }

        private static Map<String, Map<String, Set<UnitRole>>> people() {
            Map<String, Map<String, Set<UnitRole>>> people = new HashMap<>();
            people.put(SUPERVISOR, Map.of("district", Set.of(UnitRole.SUPERVISOR)));
            people.put(LEADER, Map.of("district", Set.of(UnitRole.LEADER)));
            people.put("deputy", Map.of("district", Set.of(UnitRole.LEADER)));
            people.put(ARCHIVIST, Map.of("district", Set.of(UnitRole.ARCHIVIST)));
            people.put("auditor", Map.of("district", Set.of(UnitRole.AUDITOR)));
            people.put(OFFICER, Map.of("street1", Set.of(UnitRole.OFFICER)));
            people.put(LIAISON, Map.of("street1", Set.of(UnitRole.LIAISON)));
            people.put("street1.secretary", Map.of("street1", Set.of(UnitRole.SECRETARY)));
            people.put(HELPER, Map.of("finance", Set.of(UnitRole.OFFICER)));
            people.put(COMMUNITY, Map.of("community1", Set.of(UnitRole.OFFICER)));
            people.put("double", Map.of("district", Set.of(UnitRole.SUPERVISOR), "street1", Set.of(UnitRole.OFFICER)));
            people.put(
                    "both",
                    Map.of(
                            "street1",
                            Set.of(UnitRole.OFFICER, UnitRole.SECRETARY),
                            "community1",
                            Set.of(UnitRole.OFFICER)));
            people.put(OUTSIDER, Map.of());
            return people;
        }

        static Set<String> everybody() {
            return PEOPLE.keySet();
        }

        Caller caller(String userName) {
            Map<String, Set<UnitRole>> roles = PEOPLE.get(userName);
            Map<String, Unit> units = new HashMap<>();
            roles.keySet().forEach(code -> units.put(code, UNITS.get(code)));
            return new Caller(new Person(userName, userName), units, roles, false, false);
        }

        void pass(int days) {
            now = now.plusSeconds(days * 86_400L);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public LocalDate today() {
            return day(now);
        }

        @Override
        public LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, ZoneOffset.ofHours(8));
        }

        @Override
        public Optional<Unit> unit(String code) {
            return Optional.ofNullable(UNITS.get(code));
        }

        @Override
        public Set<UnitRole> roles(String userName, String unit) {
            return PEOPLE.getOrDefault(userName, Map.of()).getOrDefault(unit, Set.of());
        }

        @Override
        public Optional<Person> person(String userName) {
            return PEOPLE.containsKey(userName) ? Optional.of(new Person(userName, "某" + userName)) : Optional.empty();
        }

        @Override
        public Optional<Order> order(String id) {
            return Optional.ofNullable(others.get(id));
        }

        @Override
        public List<Order> children(String orderId) {
            return children.getOrDefault(orderId, List.of());
        }

        @Override
        public String newId() {
            return "id-" + ++ids;
        }

        @Override
        public Optional<Refusal> checkDeadline(LocalDate deadline, String field) {
            return deadline.isBefore(today())
                    ? Optional.of(Refusal.invalid("order.deadline.past", field))
                    : Optional.empty();
        }

        @Override
        public LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn) {
            return deadline.plusDays(ChronoUnit.DAYS.between(suspendedOn, resumedOn));
        }

        @Override
        public Light runningLight(Order order, LocalDate on) {
            if (otherLight != null) {
                return otherLight;
            }
            return on.isAfter(order.clocking().deadline()) ? Light.RED : Light.GREEN;
        }
    }
}
