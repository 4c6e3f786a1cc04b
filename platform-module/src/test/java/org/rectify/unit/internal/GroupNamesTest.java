package org.rectify.unit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

class GroupNamesTest {

    @Test
    void readsUnitsAndRoles() {
        assertThat(GroupNames.memberships(List.of(
                        "GROUP_RECTIFY_street1",
                        "GROUP_RECTIFY_street1_LIAISON",
                        "GROUP_RECTIFY_district_SUPERVISOR",
                        "GROUP_RECTIFY_finance")))
                .isEqualTo(Map.of(
                        "street1", Set.of(UnitRole.LIAISON),
                        "district", Set.of(UnitRole.SUPERVISOR),
                        "finance", Set.of()));
    }

    @Test
    void passesOverGroupsThatAreNotOurs() {
        assertThat(GroupNames.memberships(List.of(
                        "GROUP_EVERYONE",
                        "GROUP_RECTIFY",
                        "ROLE_ADMINISTRATOR",
                        "GROUP_site_rectify",
                        "GROUP_RECTIFY_street1_BOSS",
                        "GROUP_RECTIFY_street1_liaison")))
                .isEmpty();
    }

    @Test
    void givesEachRoleItsOwnTitle() {
        Set<String> titles = new HashSet<>();
        for (UnitRole role : UnitRole.values()) {
            titles.add(GroupNames.title("东风街道", role));
        }
        assertThat(titles).hasSize(UnitRole.values().length).contains("东风街道·联络员");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsBackWhateverMembershipsThereAre(long seed) {
        Random random = new Random(seed);
        Map<String, Set<UnitRole>> memberships = new HashMap<>();
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String unit = "unit" + random.nextInt(12);
            memberships.computeIfAbsent(unit, code -> new HashSet<>());
            groups.add(Units.group(unit));
            if (random.nextBoolean()) {
                UnitRole role = UnitRole.values()[random.nextInt(UnitRole.values().length)];
                memberships.get(unit).add(role);
                groups.add(Units.group(unit, role));
            }
        }
        assertThat(GroupNames.memberships(groups)).isEqualTo(memberships);
    }
}
