package org.rectify.problem.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.order.Source;
import org.rectify.problem.Problem;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemFacts;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** A small district of made-up people, with problems that the rules alone decide about. */
final class ProblemFixture implements ProblemWorld {

    static final Unit DISTRICT = new Unit("district", "区督办室", UnitKind.DISTRICT, null, "/district/", true);
    static final Unit STREET = new Unit("street1", "一街道", UnitKind.STREET, "district", "/district/street1/", true);
    static final Unit COMMUNITY =
            new Unit("community1", "一社区", UnitKind.COMMUNITY, "street1", "/district/street1/community1/", false);

    static final Caller SUPERVISOR = caller("supervisor", DISTRICT, UnitRole.SUPERVISOR);
    static final Caller AUDITOR = caller("auditor", DISTRICT, UnitRole.AUDITOR);
    static final Caller STREET_OFFICER = caller("street1.officer", STREET, UnitRole.OFFICER);
    static final Caller STREET_LIAISON = caller("street1.liaison", STREET, UnitRole.LIAISON);
    static final Caller COMMUNITY_OFFICER = caller("community1.officer", COMMUNITY, UnitRole.OFFICER);
    static final Caller OUTSIDER = new Caller(new Person("outsider", "outsider"), Map.of(), Map.of(), false, false);

    final Map<String, ProblemEntry> seen = new HashMap<>();
    private int ids;

    static Caller caller(String name, Unit unit, UnitRole role) {
        return new Caller(
                new Person(name, name), Map.of(unit.code(), unit), Map.of(unit.code(), Set.of(role)), false, false);
    }

    static ProblemFacts facts(Source source, String unit) {
        return facts(source, unit, null);
    }

    static ProblemFacts facts(Source source, String unit, String repeatOf) {
        return new ProblemFacts(
                "消防通道被占用", source, "安全生产", Severity.MAJOR, Pace.AT_ONCE, null, "三号楼", "督查一组", unit, repeatOf);
    }

    /** What the district found at the street. */
    Problem found() {
        return ProblemEntering.made(facts(Source.INSPECTION, "street1"), false, SUPERVISOR, this);
    }

    /** What the community found itself. */
    Problem selfFound() {
        return ProblemEntering.made(facts(Source.SELF, "community1"), false, COMMUNITY_OFFICER, this);
    }

    /** The problem as the list knows it. */
    ProblemEntry listed(Problem problem) {
        ProblemEntry entry = ProblemProjection.of(problem, org.rectify.deadline.DeadlineFacts.NONE, this);
        seen.put(entry.id(), entry);
        return entry;
    }

    @Override
    public Instant now() {
        return today().atTime(9, 0).toInstant(ZoneOffset.ofHours(8));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 6, 10);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Map.of("district", DISTRICT, "street1", STREET, "community1", COMMUNITY).entrySet().stream()
                .filter(entry -> entry.getKey().equals(code))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return Set.of();
    }

    @Override
    public Optional<Person> person(String userName) {
        return Optional.empty();
    }

    @Override
    public String newId() {
        return "problem-" + ++ids;
    }

    @Override
    public Optional<ProblemEntry> seen(String id, Caller caller) {
        return Optional.ofNullable(seen.get(id));
    }
}
