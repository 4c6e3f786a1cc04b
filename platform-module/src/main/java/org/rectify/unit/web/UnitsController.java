package org.rectify.unit.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rectify.platform.Coded;
import org.rectify.unit.Caller;
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
                    : units.all().stream()
                            .map(unit -> UnitItem.of(unit, units, people))
                            .toList();
            return Answer.ok(new UnitList(items.size(), items));
        });
    }

    /** The codes of the roles, in the order in which the enumeration names them. */
    public static List<String> roles(Set<UnitRole> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Coded::code).toList();
    }

    private record UnitList(int total, List<UnitItem> items) {}
}
