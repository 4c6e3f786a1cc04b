package org.rectify.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.notice.NewNotice;
import org.rectify.notice.Notice;
import org.rectify.notice.NoticeRequest;
import org.rectify.notice.NoticeStep;
import org.rectify.order.Order;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.platform.Refusal;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** A notice of the district with nothing but the rules; seven people in two units. */
final class NoticeFixture implements NoticeWorld {

    static final String SUPERVISOR = "supervisor";
    static final String LEADER = "leader";
    static final String SECOND = "second";
    static final String OFFICER = "officer";
    static final List<String> EVERYBODY =
            List.of(SUPERVISOR, LEADER, SECOND, OFFICER, "archivist", "auditor", "outsider");

    private static final Unit DISTRICT = new Unit("district", "督办室", UnitKind.DISTRICT, null, "/district/", true);
    private static final Unit STREET =
            new Unit("street1", "街道", UnitKind.STREET, "district", "/district/street1/", true);
    private static final Map<String, Map<String, Set<UnitRole>>> PEOPLE = Map.of(
            SUPERVISOR,
            Map.of("district", Set.of(UnitRole.SUPERVISOR)),
            LEADER,
            Map.of("district", Set.of(UnitRole.LEADER)),
            SECOND,
            Map.of("district", Set.of(UnitRole.LEADER)),
            OFFICER,
            Map.of("street1", Set.of(UnitRole.OFFICER)),
            "archivist",
            Map.of("district", Set.of(UnitRole.ARCHIVIST)),
            "auditor",
            Map.of("district", Set.of(UnitRole.AUDITOR)),
            "outsider",
            Map.of());

    final Map<String, Order.Problem> listed = new HashMap<>();
    Notice notice;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private int ids;

    /** A draft that those approve, with one problem for the street. */
    static NoticeFixture draft(String... approvers) {
        NoticeFixture fixture = new NoticeFixture();
        fixture.notice = NoticeDrafting.draft(
                new NewNotice("关于台账的整改通知", "依据", null, null, null, null, List.of(approvers), List.of(fixture.item())),
                false,
                fixture.caller(SUPERVISOR),
                fixture);
        return fixture;
    }

    Notice.Item item() {
        return new Notice.Item(null, null, "台账", words("台账缺失"), "补齐", List.of(share(30)), false);
    }

    Notice.Share share(int days) {
        return new Notice.Share("street1", OFFICER, today().plusDays(days));
    }

    static Order.Problem words(String description) {
        return new Order.Problem(description, Source.INSPECTION, "档案", Severity.MINOR, Pace.BY_DATE, null, null);
    }

    NoticeDecision decide(String who, NoticeStep step, Map<String, Object> fields) {
        return NoticeSteps.decide(notice, new NoticeRequest(step, fields, null), caller(who), this);
    }

    NoticeFixture take(String who, NoticeStep step, Map<String, Object> fields) {
        notice = decide(who, step, fields).taken().after();
        return this;
    }

    /** The code of the refusal. */
    String refusal(String who, NoticeStep step, Map<String, Object> fields) {
        return decide(who, step, fields) instanceof NoticeDecision.Refused refused
                ? refused.refusal().code()
                : "taken";
    }

    void pass(int days) {
        now = now.plusSeconds(days * 86_400L);
    }

    Caller caller(String userName) {
        Map<String, Unit> units = new HashMap<>();
        PEOPLE.get(userName).keySet().forEach(code -> units.put(code, unit(code).orElseThrow()));
        return new Caller(new Person(userName, userName), units, PEOPLE.get(userName), false, false);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(8));
    }

    @Override
    public Optional<Unit> unit(String code) {
        return code.equals("district")
                ? Optional.of(DISTRICT)
                : code.equals("street1") ? Optional.of(STREET) : Optional.empty();
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return PEOPLE.getOrDefault(userName, Map.of()).getOrDefault(unit, Set.of());
    }

    @Override
    public Optional<Person> person(String userName) {
        return PEOPLE.containsKey(userName) ? Optional.of(new Person(userName, userName)) : Optional.empty();
    }

    @Override
    public String newId() {
        return "id-" + ++ids;
    }

    @Override
    public Optional<Order.Problem> problem(String id) {
        return Optional.ofNullable(listed.get(id));
    }

    @Override
    public Optional<Refusal> checkDeadline(LocalDate deadline, String field) {
        return deadline.isBefore(today())
                ? Optional.of(Refusal.invalid("order.deadline.past", field))
                : Optional.empty();
    }
}
