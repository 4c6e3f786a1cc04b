package org.rectify.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.agreement.internal.AgreementStandIns;
import org.rectify.notice.internal.NoticeStandIns;
import org.rectify.order.internal.OrderStandIns;
import org.rectify.record.Inbox;
import org.rectify.record.Inbox.Lateness;
import org.rectify.record.RecordKind;
import org.rectify.record.Waiting;
import org.rectify.register.RegisterFixture;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Caller;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Whom the inbox asks where the one who is named can't, or may not. */
@ParameterizedClass
@EnumSource(Databases.class)
class SqlInboxIT {

    private static final Instant SINCE = Instant.parse("2026-03-02T01:00:00Z");

    @Parameter
    Databases kind;

    private TestDatabase database;
    private Inbox inbox;
    private final Map<String, Map<String, Set<UnitRole>>> people = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        database = kind.create();
        inbox = new SqlInbox(
                database.jdbc(),
                RegisterFixture.deadlines(),
                units(),
                List.of(new OrderStandIns(), new NoticeStandIns(), new AgreementStandIns()));
    }

    @Test
    void whatWaitsForWhoHasLeftWaitsForThoseWhoHandOutTheWork() {
        people.put("officer", Map.of("street1", Set.of(UnitRole.OFFICER)));
        people.put("colleague", Map.of("street1", Set.of(UnitRole.OFFICER)));
        people.put("liaison", Map.of("street1", Set.of(UnitRole.LIAISON)));
        people.put("secretary", Map.of("street1", Set.of(UnitRole.SECRETARY)));
        people.put("elsewhere", Map.of("street2", Set.of(UnitRole.SECRETARY)));
        put(RecordKind.ORDER, "order", new Waiting("submit", "street1", null, "officer", SINCE, null));
        assertAsked("officer", "submit");

        for (UnitRole other : List.of(UnitRole.AUDITOR, UnitRole.ARCHIVIST)) {
            people.put("officer", Map.of("street1", Set.of(other)));
            assertAsked("liaison", "reassign", "secretary", "reassign");
        }
        people.put("officer", Map.of("street2", Set.of(UnitRole.OFFICER)));
        assertAsked("liaison", "reassign", "secretary", "reassign");
        assertThat(database.write(() -> inbox.page(caller("liaison"), Inbox.Whose.MINE, 0, 9))
                        .total())
                .isZero();
        Waiting asked = database.write(() -> inbox.page(caller("liaison"), Inbox.Whose.UNIT, 0, 9))
                .items()
                .get(0)
                .waiting();
        assertThat(asked).isEqualTo(new Waiting("reassign", "street1", null, null, SINCE, null));
        assertThat(database.write(() -> inbox.waitingFor(caller("liaison"), List.of("order"))))
                .containsExactly(Map.entry("order", asked));

        people.put("officer", Map.of("street1", Set.of(UnitRole.OFFICER)));
        assertAsked("officer", "submit");
    }

    @Test
    void whatWaitsForALeaderWhoLeadsNoLongerWaitsForTheOthers() {
        people.put("deputy", Map.of("district", Set.of(UnitRole.LEADER)));
        people.put("supervisor", Map.of("district", Set.of(UnitRole.SUPERVISOR)));
        people.put("leader", Map.of("district", Set.of(UnitRole.LEADER)));
        put(RecordKind.ORDER, "order", new Waiting("approve", "district", null, "leader", SINCE, null));
        put(RecordKind.NOTICE, "notice", new Waiting("approve", "district", null, "leader", SINCE, null));
        put(RecordKind.AGREEMENT, "agreement", new Waiting("sign", "district", null, "leader", SINCE, null));
        assertThat(asked("leader")).isEqualTo(Map.of("order", "approve", "notice", "approve", "agreement", "sign"));
        assertThat(asked("deputy")).isEmpty();

        people.put("leader", Map.of("district", Set.of(UnitRole.OFFICER)));

        assertThat(asked("leader")).isEmpty();
        assertThat(asked("deputy")).isEqualTo(Map.of("order", "approve", "notice", "approve", "agreement", "sign"));
        assertThat(asked("supervisor")).isEmpty();
    }

    @Test
    void aDraftWhoseMakerIsGoneWaitsForTheOffice() {
        people.put("supervisor", Map.of("district", Set.of(UnitRole.SUPERVISOR)));
        put(RecordKind.ORDER, "order", new Waiting("issue", "district", null, "gone", SINCE, null));
        put(RecordKind.AGREEMENT, "agreement", new Waiting("send", "district", null, "gone", SINCE, null));

        assertAsked("supervisor", "issue", "supervisor", "send");
    }

    @Test
    void whoAskedForItIsNotAskedToDecide() {
        people.put("both", Map.of("district", Set.of(UnitRole.SUPERVISOR), "street1", Set.of(UnitRole.OFFICER)));
        people.put("supervisor", Map.of("district", Set.of(UnitRole.SUPERVISOR)));
        put(
                RecordKind.ORDER,
                "order",
                new Waiting("decide-extension", "district", UnitRole.SUPERVISOR.code(), null, "both", SINCE, null));

        assertAsked("supervisor", "decide-extension");
    }

    private void assertAsked(String... whoAndStep) {
        List<Tuple> expected = new ArrayList<>();
        for (int i = 0; i < whoAndStep.length; i += 2) {
            expected.add(tuple(whoAndStep[i], whoAndStep[i + 1]));
        }
        List<Tuple> found = new ArrayList<>();
        people.keySet().forEach(who -> asked(who).values().forEach(step -> found.add(tuple(who, step))));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private Map<String, String> asked(String who) {
        return database.write(() -> inbox.page(caller(who), 0, 50)).items().stream()
                .collect(Collectors.toMap(
                        Inbox.Matter::recordId, matter -> matter.waiting().step()));
    }

    private void put(RecordKind record, String id, Waiting waiting) {
        database.run(() -> inbox.put(record, id, one -> Lateness.NONE, List.of(waiting)));
    }

    private Caller caller(String who) {
        Map<String, Unit> units = new HashMap<>();
        people.get(who)
                .keySet()
                .forEach(code -> units.put(code, new Unit(code, code, UnitKind.STREET, null, "/" + code + "/", true)));
        return new Caller(new Person(who, who), units, people.get(who), false, false);
    }

    private Units units() {
        return (Units) Proxy.newProxyInstance(
                Units.class.getClassLoader(), new Class<?>[] {Units.class}, (proxy, method, given) -> {
                    Set<UnitRole> roles = Set.of((UnitRole[]) given[1]);
                    return people.keySet().stream()
                            .filter(who -> people.get(who).getOrDefault((String) given[0], Set.of()).stream()
                                    .anyMatch(roles::contains))
                            .collect(Collectors.toSet());
                });
    }
}
