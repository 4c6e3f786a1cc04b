package org.rectify.unit.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.unit.Caller;
import org.rectify.unit.Member;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.internal.FakeDirectory;
import org.rectify.unit.internal.FakeUnitStore;

class DirectoryUnitsTest {

    private final FakeDirectory directory = new FakeDirectory();
    private final FakeUnitStore store = new FakeUnitStore();
    private final DirectoryUnits units = new DirectoryUnits(directory, store);
    private Unit district;
    private Unit street;

    @BeforeEach
    void district() {
        district = units.create("district", "区督办室", UnitKind.DISTRICT, null, true);
        street = units.create("street1", "东风街道", UnitKind.STREET, "district", true);
        directory
                .with("supervisor", "周敏")
                .with("leader", "高远")
                .with("street1.liaison", "李静")
                .with("street1.secretary", "陈刚")
                .with("outsider", "路人")
                .with("admin", "Administrator");
        directory.makeAdministrator("admin");
        units.join("supervisor", "district", UnitRole.SUPERVISOR);
        units.join("leader", "district", UnitRole.LEADER);
        units.join("street1.liaison", "street1", UnitRole.LIAISON);
        units.join("street1.liaison", "street1", UnitRole.OFFICER);
        units.join("street1.secretary", "street1", UnitRole.SECRETARY);
    }

    @Test
    void makesAGroupForTheUnitAndForEachRole() {
        assertThat(directory.allGroups())
                .contains("GROUP_RECTIFY", "GROUP_RECTIFY_street1", "GROUP_RECTIFY_street1_LIAISON")
                .hasSize(1 + 2 * (1 + UnitRole.values().length));
        assertThat(units.all()).containsExactly(district, street);
        assertThat(units.find("street1")).contains(street);
        assertThat(units.find(null)).isEmpty();
    }

    @Test
    void aCallerHasTheUnitsAndRolesOfAllGroups() {
        directory.become("street1.liaison");
        Caller caller = units.caller();
        assertThat(caller.person()).isEqualTo(new Person("street1.liaison", "李静"));
        assertThat(caller.units()).containsOnlyKeys("street1");
        assertThat(caller.roles().get("street1")).containsExactlyInAnyOrder(UnitRole.LIAISON, UnitRole.OFFICER);
        assertThat(caller.oversees(street)).isTrue();
        assertThat(caller.oversees(district)).isFalse();
        assertThat(units.caller("supervisor").oversees(street)).isTrue();
        assertThat(units.caller("supervisor").has("district", UnitRole.SUPERVISOR, UnitRole.LEADER))
                .isTrue();
    }

    @Test
    void anOutsiderAnAdministratorAndTheSystemBelongToNoUnit() {
        assertThat(units.caller("outsider").units()).isEmpty();
        assertThat(units.caller("nobody").person()).isEqualTo(new Person("nobody", "nobody"));
        assertThat(units.caller("admin").administrator()).isTrue();
        assertThat(units.caller("admin").units()).isEmpty();
        assertThat(units.caller().system()).isTrue();
        assertThat(units.caller((String) null).units()).isEmpty();
        assertThat(units.caller((String) null).system()).isFalse();
    }

    @Test
    void aWithdrawnMembershipWorksNoLonger() {
        assertThat(units.caller("leader").has("district", UnitRole.LEADER)).isTrue();
        directory.expel("leader", "GROUP_RECTIFY_district_LEADER");
        assertThat(units.caller("leader").units()).isEmpty();
    }

    @Test
    void listsMembersWithTheirRoles() {
        assertThat(units.members("street1"))
                .containsExactly(
                        new Member(new Person("street1.liaison", "李静"), Set.of(UnitRole.LIAISON, UnitRole.OFFICER)),
                        new Member(new Person("street1.secretary", "陈刚"), Set.of(UnitRole.SECRETARY)));
        assertThat(units.userNames("street1")).containsExactlyInAnyOrder("street1.liaison", "street1.secretary");
        assertThat(units.userNames("street1", UnitRole.OFFICER, UnitRole.LEADER))
                .containsExactly("street1.liaison");
        assertThat(units.members("nowhere")).isEmpty();
    }

    @Test
    void listsTheMembersOfAUnitOnceAndAgainWhenOneJoins() {
        units.members("street1");
        int listings = directory.listings();
        units.members("street1");
        assertThat(directory.listings()).isEqualTo(listings);
        units.join("outsider", "street1", UnitRole.OFFICER);
        assertThat(units.userNames("street1")).contains("outsider");
    }

    @Test
    void theLeaderIsTheSecretaryWhereThereIsNone() {
        assertThat(units.leader("district")).contains(new Person("leader", "高远"));
        assertThat(units.leader("street1")).contains(new Person("street1.secretary", "陈刚"));
        units.create("street2", "西风街道", UnitKind.STREET, "district", true);
        assertThat(units.leader("street2")).isEmpty();
    }

    @Test
    void joiningTwiceIsJoiningOnceAndMakesAGroupThatWasRemoved() {
        directory.remove("GROUP_RECTIFY_street1_OFFICER");
        units.join("outsider", "street1", UnitRole.OFFICER);
        units.join("outsider", "street1", UnitRole.OFFICER);
        assertThat(units.userNames("street1", UnitRole.OFFICER)).containsExactly("outsider");
    }

    @Test
    void aRoleTakenAwayIsHeldNoLonger() {
        units.members("street1");
        units.leave("street1.liaison", "street1", UnitRole.OFFICER);
        assertThat(units.userNames("street1", UnitRole.OFFICER)).isEmpty();
        assertThat(units.userNames("street1", UnitRole.LIAISON)).containsExactly("street1.liaison");
        units.leave("street1.liaison", "street1", UnitRole.OFFICER);
        units.leave("nobody", "street1", UnitRole.OFFICER);
    }

    @Test
    void saysWhereARoleComesFromAnotherGroup() {
        directory.nest("GROUP_office", "GROUP_RECTIFY_street1_OFFICER", "outsider");
        assertThatThrownBy(() -> units.leave("outsider", "street1", UnitRole.OFFICER))
                .hasMessage("unit.member.elsewhere");
    }

    @Test
    void changesAUnitInItsRecord() {
        Unit changed = units.change("street1", " 东湖街道 ", UnitKind.BUREAU, false);
        assertThat(changed).isEqualTo(new Unit("street1", "东湖街道", UnitKind.BUREAU, "district", street.path(), false));
        assertThat(store.readAll()).contains(changed);
        assertThatThrownBy(() -> units.change("nowhere", "a", UnitKind.BUREAU, false))
                .hasMessage("unit.unknown");
        assertThatThrownBy(() -> units.change("street1", " ", UnitKind.BUREAU, false))
                .hasMessage("request.field.missing [name]");
        units.noteNumberTemplate("street1", "街整〔{year}〕{n}号");
        assertThat(store.templates()).containsEntry("street1", "街整〔{year}〕{n}号");
    }

    @Test
    void takesOverWhatWasChangedInTheRecord() {
        Unit renamed = new Unit("street1", "东湖街道", UnitKind.STREET, "district", "/district/street1/", false);
        units.changed(renamed);
        assertThat(units.all()).containsExactly(district, renamed);
        assertThat(directory.title("GROUP_RECTIFY_street1")).isEqualTo("东湖街道");
        assertThat(directory.title("GROUP_RECTIFY_street1_LIAISON")).isEqualTo("东湖街道·联络员");
    }

    @Test
    void refusesStrangersAndUnknownUnits() {
        assertThatThrownBy(() -> units.join("nobody", "street1", UnitRole.OFFICER))
                .hasMessage("person.unknown [userName]");
        assertThatThrownBy(() -> units.join("outsider", "nowhere", UnitRole.OFFICER))
                .hasMessage("unit.unknown [unit]");
        assertThatThrownBy(() -> units.create("street1", "又一", UnitKind.STREET, "district", true))
                .hasMessage("unit.code.taken");
        assertThat(units.findPerson(" ")).isEmpty();
        assertThat(units.person("nobody").displayName()).isEqualTo("nobody");
    }
}
