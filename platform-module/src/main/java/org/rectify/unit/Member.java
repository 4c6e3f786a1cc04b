package org.rectify.unit;

import java.util.Set;

/** A person in a unit, with the roles held there. */
public record Member(Person person, Set<UnitRole> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }
}
