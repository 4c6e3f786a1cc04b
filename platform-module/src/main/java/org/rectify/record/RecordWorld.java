package org.rectify.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;

/** What decisions on any record need to know beyond it and the caller; answered by services at the edge, by maps in tests. */
public interface RecordWorld {

    Instant now();

    /** The business day that {@link #now()} falls on. */
    LocalDate today();

    Optional<Unit> unit(String code);

    /** The roles that the person has in the unit; empty for a stranger or an unknown account. */
    Set<UnitRole> roles(String userName, String unit);

    Optional<Person> person(String userName);

    /** What the unit is called, for those who read of it; its code where there is none. */
    default String unitName(String code) {
        return unit(code).map(Unit::name).orElse(code);
    }

    /** What the person is called, for those who read of them; the user name where there is no such account. */
    default String personName(String userName) {
        return person(userName).map(Person::displayName).orElse(userName);
    }

    default boolean personExists(String userName) {
        return person(userName).isPresent();
    }

    /** A new identifier for a part of the record. */
    String newId();
}
