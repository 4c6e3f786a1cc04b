package org.rectify.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rectify.platform.Coded;
import org.rectify.unit.Caller;
import org.rectify.unit.Member;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Query;
import org.rectify.web.Takes;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The tree of units as a flat list, parents first. Who belongs to no unit is shown none. */
@Controller
public class UnitsController {

    private final Units units;
    private final Writes writes;

    public UnitsController(Units units, Writes writes) {
        this.units = units;
        this.writes = writes;
    }

    @GetMapping(Links.BASE + "/units")
    @Takes("people")
    public Answer units(Query query) {
        boolean people = query.flag("people");
        return writes.read(() -> {
            Caller caller = units.caller();
            boolean stranger = caller.units().isEmpty() && !caller.administrator() && !caller.system();
            List<UnitItem> items = stranger
                    ? List.of()
                    : units.all().stream().map(unit -> item(unit, people)).toList();
            return Answer.ok(new UnitList(items.size(), items));
        });
    }

    private UnitItem item(Unit unit, boolean people) {
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
                people ? members.stream().map(UnitsController::person).toList() : null);
    }

    private static UnitPerson person(Member member) {
        return new UnitPerson(member.person().userName(), member.person().displayName(), roles(member.roles()));
    }

    /** The codes of the roles, in the order in which the enumeration names them. */
    public static List<String> roles(Set<UnitRole> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Coded::code).toList();
    }

    private record UnitList(int total, List<UnitItem> items) {}

    private record UnitItem(
            String code,
            String name,
            String kind,
            String parent,
            boolean supervising,
            Person leader,
            List<Person> liaisons,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<UnitPerson> people) {}

    private record UnitPerson(String userName, String displayName, List<String> roles) {}
}
