package org.rectify.unit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who asks, with all that decides what that one may do: the sum of the memberships at the moment of asking.
 *
 * @param units the units the caller belongs to, by code; never null, empty for an outsider
 * @param roles the caller's roles by unit code; same keys as {@code units}
 * @param administrator an administrator of the host: reads everything, changes nothing of an order
 * @param system the system itself (timers, sweeps)
 */
public record Caller(
        Person person,
        Map<String, Unit> units,
        Map<String, Set<UnitRole>> roles,
        boolean administrator,
        boolean system) {

    public Caller {
        units = Map.copyOf(units);
        roles = Map.copyOf(roles);
    }

    /** Whether the caller has one of {@code wanted} in the unit {@code code}. */
    public boolean has(String code, UnitRole... wanted) {
        Set<UnitRole> held = roles.getOrDefault(code, EnumSet.noneOf(UnitRole.class));
        for (UnitRole role : wanted) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the caller has the role in the unit or in one above it. */
    public boolean hasAt(Unit unit, UnitRole role) {
        return units.values().stream().anyMatch(own -> own.covers(unit) && has(own.code(), role));
    }

    /** Whether the caller belongs to the unit {@code code} in whatever role. */
    public boolean belongsTo(String code) {
        return units.containsKey(code);
    }

    /** Whether the caller belongs to the unit {@code code} or to one above it. */
    public boolean oversees(Unit unit) {
        return administrator || system || units.values().stream().anyMatch(own -> own.covers(unit));
    }

    /** The paths of all the caller's units: the prefixes of the caller's scope. */
    public List<String> paths() {
        return units.values().stream().map(Unit::path).sorted().toList();
    }

    /** Whether nothing is outside the caller's scope: an administrator's or the system's own. */
    public boolean seesEverything() {
        return administrator || system;
    }

    /** The caller's paths without those that lie below another of them. */
    public List<String> roots() {
        List<String> roots = new ArrayList<>();
        for (String path : paths()) {
            if (roots.stream().noneMatch(path::startsWith)) {
                roots.add(path);
            }
        }
        return roots;
    }
}
