package org.rectify.unit.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** What is read from the names of authority groups, and what they are called on the host's group screens. */
public final class GroupNames {

    /** The group of everybody who belongs to a unit: it contains the units' groups. */
    public static final String EVERYBODY = "GROUP_RECTIFY";

    public static final String EVERYBODY_TITLE = "整改督办";

    private static final String PREFIX = Units.group("");
    private static final Map<UnitRole, String> TITLES = new EnumMap<>(Map.of(
            UnitRole.SUPERVISOR, "督办员",
            UnitRole.LEADER, "分管领导",
            UnitRole.LIAISON, "联络员",
            UnitRole.OFFICER, "经办人",
            UnitRole.SECRETARY, "书记",
            UnitRole.ARCHIVIST, "档案员",
            UnitRole.AUDITOR, "查阅"));

    private GroupNames() {}

    /** The name of a role's group; stored data, so in the field's own language whoever makes it. */
    public static String title(String unitName, UnitRole role) {
        return unitName + "·" + TITLES.get(role);
    }

    /**
     * The units and roles that membership of these groups amounts to.
     *
     * @param groups full names, others than ours among them
     * @return the roles by unit code; a unit without a role is there with none
     */
    public static Map<String, Set<UnitRole>> memberships(Collection<String> groups) {
        Map<String, Set<UnitRole>> memberships = new TreeMap<>();
        for (String group : groups) {
            if (!group.startsWith(PREFIX)) {
                continue;
            }
            // Unit codes have no underscore.
            String name = group.substring(PREFIX.length());
            int end = name.indexOf('_');
            if (end < 0) {
                memberships.computeIfAbsent(name, unit -> EnumSet.noneOf(UnitRole.class));
            } else {
                role(name.substring(end + 1)).ifPresent(role -> memberships
                        .computeIfAbsent(name.substring(0, end), unit -> EnumSet.noneOf(UnitRole.class))
                        .add(role));
            }
        }
        return memberships;
    }

    private static Optional<UnitRole> role(String name) {
        for (UnitRole role : UnitRole.values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
