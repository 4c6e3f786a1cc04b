package org.rectify.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rectify.unit.Member;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** A unit as it is shown; {@code people} null where they were not asked for. */
record UnitItem(
        String code,
        String name,
        String kind,
        String parent,
        boolean supervising,
        Person leader,
        List<Person> liaisons,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<UnitPerson> people) {

    static UnitItem of(Unit unit, Units units, boolean people) {
        List<Member> members = units.members(unit.code());
        return new UnitItem(
                unit.code(),
                unit.name(),
                unit.kind().code(),
                unit.parent(),
                unit.supervising(),
                units.leader(unit.code()).orElse(null),
                members.stream()
                        .filter(member -> member.roles().contains(UnitRole.LIAISON))
                        .map(Member::person)
                        .toList(),
                people ? members.stream().map(UnitPerson::of).toList() : null);
    }

    /** A member with the codes of the roles held. */
    record UnitPerson(String userName, String displayName, List<String> roles) {

        static UnitPerson of(Member member) {
            return new UnitPerson(
                    member.person().userName(), member.person().displayName(), UnitsController.roles(member.roles()));
        }
    }
}
