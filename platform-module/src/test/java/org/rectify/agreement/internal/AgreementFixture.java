package org.rectify.agreement.internal;

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
import org.rectify.agreement.Agreement;
import org.rectify.agreement.Agreement.Stamps;
import org.rectify.agreement.AgreementStatus;
import org.rectify.agreement.AgreementStep;
import org.rectify.agreement.ClauseKind;
import org.rectify.agreement.NewAgreement;
import org.rectify.agreement.NewAgreement.NewClause;
import org.rectify.agreement.Period;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/** A district, a street, a community, their people, and the agreements that were drawn up between them, in maps. */
final class AgreementFixture implements World {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final String SUPERVISOR = "supervisor";
    static final String LEADER = "leader";
    static final String SECRETARY = "street1.secretary";
    static final String OFFICER = "street1.officer";
    static final String COMMUNITY = "community1.secretary";
    static final String AUDITOR = "auditor";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Map<String, Agreement> agreements = new LinkedHashMap<>();
    final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<UnitRole>>> people = new HashMap<>();
    LocalDate today = LocalDate.of(2026, 1, 5);
    private int ids;

    AgreementFixture() {
        unit("district", null, UnitKind.DISTRICT);
        unit("street1", "district", UnitKind.STREET);
        unit("street2", "district", UnitKind.STREET);
        unit("community1", "street1", UnitKind.COMMUNITY);
        people.put(SUPERVISOR, Map.of("district", Set.of(UnitRole.SUPERVISOR)));
        people.put(LEADER, Map.of("district", Set.of(UnitRole.LEADER)));
        people.put(AUDITOR, Map.of("district", Set.of(UnitRole.AUDITOR)));
        people.put(SECRETARY, Map.of("street1", Set.of(UnitRole.SECRETARY)));
        people.put(OFFICER, Map.of("street1", Set.of(UnitRole.OFFICER)));
        people.put(COMMUNITY, Map.of("community1", Set.of(UnitRole.SECRETARY)));
    }

    void unit(String code, String parent, UnitKind kind) {
        String path = parent == null ? "/" + code + "/" : units.get(parent).path() + code + "/";
        units.put(code, new Unit(code, "单位" + code, kind, parent, path, true));
    }

    /** Gives the person those roles in the unit and no other. */
    void appoint(String userName, String unit, UnitRole... roles) {
        people.put(userName, Map.of(unit, Set.of(roles)));
    }

    Set<String> everybody() {
        return people.keySet();
    }

    Caller caller(String userName) {
        Map<String, Set<UnitRole>> roles = people.getOrDefault(userName, Map.of());
        Map<String, Unit> own = new HashMap<>();
        roles.keySet().forEach(code -> own.put(code, units.get(code)));
        return new Caller(new Person(userName, userName), own, roles, false, false);
    }

    static List<NewClause> clauses() {
        return List.of(target("完成整改率", 60, null), target("按期办结率", 40, null), duty("书记", "负总责", null));
    }

    static NewClause target(String text, Integer weight, String upper) {
        return new NewClause(null, ClauseKind.TARGET, text, weight, null, null, upper, null);
    }

    static NewClause duty(String post, String text, String upper) {
        return new NewClause(null, ClauseKind.DUTY, text, null, post, null, upper, null);
    }

    static NewAgreement wanted(String upper, String lower, List<NewClause> clauses) {
        return new NewAgreement(
                "责任书", upper, lower, null, null, YEAR, "{{甲方}}与{{乙方}}签订", null, clauses, null, null, null);
    }

    /** The usual one with street1, which that person is to sign for. */
    NewAgreement wantedOf(String lowerSigner) {
        return new NewAgreement(
                "责任书",
                "district",
                "street1",
                null,
                lowerSigner,
                YEAR,
                "{{甲方}}与{{乙方}}签订",
                null,
                clauses(),
                null,
                null,
                null);
    }

    Agreement draft(String who, NewAgreement wanted) {
        Agreement draft = Drafting.draft(wanted, false, false, caller(who), this);
        agreements.put(draft.id(), draft);
        return draft;
    }

    Agreement draft() {
        return draft(SUPERVISOR, wanted("district", "street1", clauses()));
    }

    Agreement sent() {
        return take(SUPERVISOR, draft(), AgreementStep.SEND, Map.of());
    }

    Agreement inForce() {
        Agreement below = take(SECRETARY, sent(), AgreementStep.SIGN, Map.of("password", "x"));
        return take(LEADER, below, AgreementStep.SIGN, Map.of("password", "x"));
    }

    Decision decide(String who, Agreement agreement, AgreementStep step, Map<String, Object> fields) {
        return Steps.decide(agreement, step, fields, null, caller(who), this);
    }

    Agreement take(String who, Agreement agreement, AgreementStep step, Map<String, Object> fields) {
        Decision decision = decide(who, agreement, step, fields);
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(step + " by " + who + ": " + refused.refusal());
        }
        return after(agreement, (Decision.Taken) decision, who);
    }

    /** What the edge does with what was decided: the next version, the number, the renewal. */
    Agreement after(Agreement before, Decision.Taken taken, String who) {
        Stamps stamps = taken.after().stamps();
        Agreement after = taken.after()
                .change()
                .version(before.version() + 1)
                .number(
                        taken.after().status() == AgreementStatus.DRAFT
                                        || taken.after().status() == AgreementStatus.DISCARDED
                                ? taken.after().number()
                                : "责〔2026〕" + before.id())
                .stamps(new Stamps(
                        stamps.createdAt(),
                        now(),
                        stamps.sentAt(),
                        stamps.signedBelowAt(),
                        stamps.inForceAt(),
                        stamps.endedAt()))
                .build();
        agreements.put(after.id(), after);
        for (NewAgreement renewal : taken.renewals()) {
            Agreement next = Drafting.draft(renewal, true, false, caller(who), this);
            agreements.put(next.id(), next);
        }
        return after;
    }

    static List<Map<String, Object>> scores(Agreement agreement, int score) {
        List<Map<String, Object>> scores = new ArrayList<>();
        agreement.targets().forEach(target -> scores.add(Map.of("clause", target.key(), "score", score)));
        return scores;
    }

    @Override
    public Instant now() {
        return today.atTime(9, 0).atZone(ZONE).toInstant();
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public Set<UnitRole> roles(String userName, String unit) {
        return people.getOrDefault(userName, Map.of()).getOrDefault(unit, Set.of());
    }

    @Override
    public Optional<Person> person(String userName) {
        return people.containsKey(userName) ? Optional.of(new Person(userName, userName)) : Optional.empty();
    }

    @Override
    public String newId() {
        return "id" + ids++;
    }

    @Override
    public Optional<Agreement> find(String id) {
        return Optional.ofNullable(agreements.get(id));
    }

    @Override
    public List<Agreement> binding(String lowerUnit, Period period) {
        return agreements.values().stream()
                .filter(each -> each.parties().lowerUnit().equals(lowerUnit)
                        && each.status().binding()
                        && each.period().covers(period))
                .toList();
    }

    @Override
    public List<String> overlapping(String upperUnit, String lowerUnit, Period period) {
        return agreements.values().stream()
                .filter(each -> each.parties().lowerUnit().equals(lowerUnit)
                        && each.parties().upperUnit().equals(upperUnit)
                        && !each.status().over()
                        && each.period().overlaps(period))
                .map(Agreement::id)
                .toList();
    }

    @Override
    public Optional<String> renewal(String id) {
        return agreements.values().stream()
                .filter(each -> id.equals(each.links().previousId()) && each.status() != AgreementStatus.DISCARDED)
                .map(Agreement::id)
                .findFirst();
    }

    @Override
    public String template(String templateId, String upperUnit) {
        return "{{甲方}}与{{lowerParty}}，{{年度}}年";
    }
}
