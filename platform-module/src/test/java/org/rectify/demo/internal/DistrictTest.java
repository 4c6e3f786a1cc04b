package org.rectify.demo.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectify.demo.internal.District.DemoPerson;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

class DistrictTest {

    private final District district = District.read();

    @Test
    void isAsLargeAsTheContractSays() {
        Map<UnitKind, Long> kinds = district.units().stream().collect(groupingBy(DemoUnit::kind, counting()));
        assertThat(kinds)
                .containsEntry(UnitKind.DISTRICT, 1L)
                .containsEntry(UnitKind.STREET, 10L)
                .containsEntry(UnitKind.COMMUNITY, 40L);
        assertThat(kinds.get(UnitKind.BUREAU) + kinds.get(UnitKind.SCHOOL)).isEqualTo(30);
        assertThat(kinds.get(UnitKind.ENTERPRISE) + kinds.get(UnitKind.ASSOCIATION))
                .isEqualTo(20);
    }

    @Test
    void hasTheUnitsAndAccountsThatTheContractNames() {
        assertThat(district.units())
                .extracting(DemoUnit::code)
                .contains(
                        "district",
                        "street1",
                        "street10",
                        "community1",
                        "community40",
                        "finance",
                        "urban",
                        "sanitation",
                        "school1",
                        "enterprise1",
                        "association1");
        assertThat(district.people())
                .extracting(DemoPerson::userName)
                .contains(
                        "supervisor",
                        "supervisor2",
                        "leader",
                        "archivist",
                        "auditor",
                        "outsider",
                        "street1.liaison",
                        "street1.officer",
                        "street1.secretary",
                        "community40.officer",
                        "finance.secretary");
        assertThat(district.unit("district").name()).isEqualTo("区督办室");
        assertThat(district.unit("finance").name()).isEqualTo("区财政局");
        assertThat(district.unit("urban").name()).isEqualTo("城市管理局");
        assertThat(district.unit("sanitation").name()).isEqualTo("环卫局");
        assertThat(district.unit("school1").name()).isEqualTo("实验小学");
    }

    @Test
    void namesAndCodesAreUnique() {
        assertThat(district.units()).extracting(DemoUnit::code).doesNotHaveDuplicates();
        assertThat(district.units()).extracting(DemoUnit::name).doesNotHaveDuplicates();
        assertThat(district.people()).extracting(DemoPerson::userName).doesNotHaveDuplicates();
        assertThat(district.people())
                .extracting(person -> person.familyName() + person.givenName())
                .doesNotHaveDuplicates();
    }

    @Test
    void communitiesLieFourUnderEachStreet() {
        for (int i = 1; i <= 10; i++) {
            assertThat(district.below("street" + i))
                    .extracting(DemoUnit::code)
                    .containsExactly(
                            "community" + (4 * i - 3),
                            "community" + (4 * i - 2),
                            "community" + (4 * i - 1),
                            "community" + 4 * i);
        }
        assertThat(district.below("district")).hasSize(60);
    }

    @Test
    void everyUnitHasItsPeopleAndTheOutsiderHasNone() {
        for (DemoUnit unit : district.units()) {
            if (unit.parent() != null) {
                for (UnitRole role : List.of(UnitRole.LIAISON, UnitRole.OFFICER, UnitRole.SECRETARY)) {
                    assertThat(district.accounts(unit.code(), role)).containsExactly(unit.code() + "." + role.code());
                }
            }
        }
        assertThat(district.accounts("district", UnitRole.SUPERVISOR)).containsExactly("supervisor", "supervisor2");
        assertThat(district.people())
                .filteredOn(person -> person.unit() == null)
                .extracting(DemoPerson::userName)
                .containsExactly("outsider");
    }
}
