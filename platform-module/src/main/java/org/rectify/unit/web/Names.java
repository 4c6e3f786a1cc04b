package org.rectify.unit.web;

import java.util.HashMap;
import java.util.Map;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;

/** Finds the names of units and people for one answer, each once. Not for sharing between threads. */
public final class Names {

    private final Units units;
    private final Map<String, UnitRef> refs = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    public Names(Units units) {
        this.units = units;
    }

    /** The unit, null for null. */
    public UnitRef unit(String code) {
        if (code == null) {
            return null;
        }
        return refs.computeIfAbsent(
                code, key -> new UnitRef(key, units.find(key).map(Unit::name).orElse(key)));
    }

    /** The person, null for null. */
    public Person person(String userName) {
        return userName == null ? null : people.computeIfAbsent(userName, units::person);
    }
}
