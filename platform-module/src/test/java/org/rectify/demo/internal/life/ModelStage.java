package org.rectify.demo.internal.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.deadline.DeadlineSettings;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.FixedCalendars;
import org.rectify.deadline.Light;
import org.rectify.demo.internal.District;
import org.rectify.demo.internal.EvidenceFile;
import org.rectify.order.NewOrder;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.Step;
import org.rectify.order.StepRequest;
import org.rectify.order.internal.Attaching;
import org.rectify.order.internal.Decision;
import org.rectify.order.internal.Drafting;
import org.rectify.order.internal.Steps;
import org.rectify.order.internal.World;
import org.rectify.platform.Lists;
import org.rectify.platform.Refusal;
import org.rectify.platform.SettableClock;
import org.rectify.record.Attachment;
import org.rectify.record.internal.FileTypes;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** The district with nothing but the rules: orders in a map, a clock that is set, no host. */
public final class ModelStage implements Stage, World {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Map<String, Order> orders = new LinkedHashMap<>();
    final Map<String, List<Step>> steps = new HashMap<>();
    final Map<String, Instant> last = new HashMap<>();
    private final District district;
    private final Map<String, Unit> units = new HashMap<>();
    private final SettableClock clock = new SettableClock(ZONE.getId());
    private final Deadlines deadlines = new Deadlines(new FixedCalendars(), clock, DeadlineSettings.DEFAULTS);
    private int ids;
    private int numbers;

    public ModelStage(District district) {
        this.district = district;
        for (District.DemoUnit unit : district.units()) {
            String above =
                    unit.parent() == null ? "/" : units.get(unit.parent()).path();
            units.put(
                    unit.code(),
                    new Unit(
                            unit.code(),
                            unit.name(),
                            unit.kind(),
                            unit.parent(),
                            above + unit.code() + "/",
                            unit.supervising()));
        }
    }

    @Override
    public Order noticed(Cue cue, NewOrder wanted) {
        Order draft = create(
                cue,
                new NewOrder(
                        wanted.title(),
                        wanted.problem(),
                        wanted.issuingUnit(),
                        wanted.leadUnit(),
                        wanted.assistingUnits(),
                        wanted.responsiblePerson(),
                        wanted.requiredMeasures(),
                        wanted.deadline(),
                        wanted.priority(),
                        null,
                        "notice-1"));
        return take(cue, draft.id(), StepRequest.of(Step.ISSUE, Map.of()));
    }

    @Override
    public Order create(Cue cue, NewOrder wanted) {
        clock.set(cue.at());
        Order draft = Drafting.draft(wanted, newId(), null, true, caller(cue.userName()), this);
        return put(draft, Step.CREATE);
    }

    @Override
    public Order take(Cue cue, String orderId, StepRequest request) {
        clock.set(cue.at());
        if (cue.at().isBefore(last.get(orderId))) {
            throw new AssertionError(request.step() + " comes before what it follows");
        }
        Order before = orders.get(orderId);
        Decision.Taken taken = taken(request, Steps.decide(before, request, caller(cue.userName()), this));
        Order after = put(numbered(taken.after()), request.step());
        for (NewOrder wanted : taken.children()) {
            Order draft = Drafting.draft(wanted, newId(), orderId, true, caller(cue.userName()), this);
            put(draft, Step.CREATE);
            put(numbered(taken(request, Steps.issueChild(draft, this)).after()), Step.ISSUE);
        }
        return after;
    }

    private Decision.Taken taken(StepRequest request, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(request + " is refused: " + refused.refusal());
        }
        return (Decision.Taken) decision;
    }

    private Order numbered(Order order) {
        boolean drawn = order.number() == null && order.status() == OrderStatus.ISSUED;
        return drawn ? order.change().number("n" + (10_000 + ++numbers)).build() : order;
    }

    private Order put(Order order, Step step) {
        orders.put(order.id(), order);
        steps.computeIfAbsent(order.id(), id -> new ArrayList<>()).add(step);
        last.put(order.id(), now());
        return order;
    }

    @Override
    public void attach(Cue cue, String orderId, String measureId, EvidenceFile file) {
        clock.set(cue.at());
        Order before = orders.get(orderId);
        Attaching.refusal(before, measureId, caller(cue.userName()), this).ifPresent(refusal -> {
            throw new AssertionError(file.name() + " is refused: " + refusal);
        });
        if (FileTypes.of(file.name(), file.content()).isEmpty()) {
            throw new AssertionError(file.name() + " is not what its name says");
        }
        Attachment attachment = new Attachment(
                newId(), file.name(), file.content().length, "", "", measureId, cue.userName(), cue.at());
        put(
                before.change()
                        .attachments(Lists.plus(before.attachments(), attachment))
                        .build(),
                Step.ATTACH);
    }

    @Override
    public List<Order> children(Cue cue, String orderId) {
        return children(orderId);
    }

    @Override
    public Optional<Order> order(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public List<Order> children(String orderId) {
        return orders.values().stream()
                .filter(order -> orderId.equals(order.parentId()))
                .toList();
    }

    private Caller caller(String userName) {
        Map<String, Unit> own = new HashMap<>();
        Map<String, Set<UnitRole>> roles = new HashMap<>();
        district.people().stream()
                .filter(person -> person.userName().equals(userName) && person.unit() != null)
                .forEach(person -> {
                    own.put(person.unit(), units.get(person.unit()));
                    roles.put(person.unit(), Set.of(person.role()));
                });
        return new Caller(new Person(userName, userName), own, roles, false, false);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return deadlines.today();
    }

    @Override
    public LocalDate day(Instant at) {
        return deadlines.day(at);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return caller(userName).roles().getOrDefault(unit, Set.of());
    }

    @Override
    public Optional<Person> person(String userName) {
        return district.people().stream()
                .filter(person -> person.userName().equals(userName))
                .map(person -> new Person(person.userName(), person.familyName() + person.givenName()))
                .findFirst();
    }

    @Override
    public String newId() {
        return "id-" + ++ids;
    }

    @Override
    public Optional<Refusal> checkDeadline(LocalDate deadline, String field) {
        return deadlines.check(deadline, field);
    }

    @Override
    public LocalDate afterSuspension(LocalDate deadline, LocalDate suspendedOn, LocalDate resumedOn) {
        return deadlines.afterSuspension(deadline, suspendedOn, resumedOn);
    }

    @Override
    public Light runningLight(Order order, LocalDate on) {
        return deadlines.runningLight(
                order.clocking().deadline(), order.problem().pace().code(), on);
    }
}
