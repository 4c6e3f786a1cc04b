package org.rectify.unit.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Who is in the groups of a unit. */
public final class HeldRoles {

    private HeldRoles() {}

    /** Each user of the unit with the roles held there, none for who is in it and no more; each group is read once. */
    public static Map<String, Set<UnitRole>> of(Directory directory, String unit) {
        Map<String, Set<UnitRole>> held = new TreeMap<>();
        Set<String> read = new HashSet<>();
        for (UnitRole role : UnitRole.values()) {
            String group = Units.group(unit, role);
            read.add(group);
            directory.users(group).forEach(user -> of(user, held).add(role));
        }
        directory.users(Units.group(unit), read).forEach(user -> of(user, held));
        return held;
    }

    private static Set<UnitRole> of(String user, Map<String, Set<UnitRole>> held) {
        return held.computeIfAbsent(user, first -> EnumSet.noneOf(UnitRole.class));
    }
}
