package org.rectify.session.web;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rectify.demo.DemoLoader;
import org.rectify.order.Orders;
import org.rectify.session.Accounts;
import org.rectify.unit.Caller;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.unit.web.UnitsController;
import org.rectify.web.Answer;
import org.rectify.web.Links;
import org.rectify.web.Writes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says who the caller is and what that person may begin. */
@Controller
public class MeController {

    private final Units units;
    private final Orders orders;
    private final Accounts accounts;
    private final DemoLoader demo;
    private final Writes writes;
    private final ZoneId zone;
    private final String version;

    /** @param zone the office's, in which its days begin and its times are shown wherever the reader sits */
    public MeController(
            Units units,
            Orders orders,
            Accounts accounts,
            DemoLoader demo,
            Writes writes,
            ZoneId zone,
            String version) {
        this.units = units;
        this.orders = orders;
        this.accounts = accounts;
        this.demo = demo;
        this.writes = writes;
        this.zone = zone;
        this.version = version;
    }

    @GetMapping(Links.BASE + "/me")
    public Answer me(Locale locale) {
        return writes.read(() -> {
            Caller caller = units.caller();
            String userName = caller.person().userName();
            return Answer.ok(new Me(
                    userName,
                    caller.person().displayName(),
                    accounts.email(userName).orElse(null),
                    locale.toLanguageTag(),
                    zone.getId(),
                    caller.units().values().stream()
                            .sorted(Comparator.comparing(Unit::path))
                            .map(unit -> new MyUnit(
                                    unit.code(),
                                    unit.name(),
                                    unit.kind().code(),
                                    unit.supervising(),
                                    UnitsController.roles(caller.roles().get(unit.code()))))
                            .toList(),
                    orders.issuingUnits(caller).isEmpty() ? List.of() : List.of("order"),
                    orders.issuingUnits(caller),
                    caller.administrator(),
                    demo.enabled(),
                    version));
        });
    }

    /** @param issuingUnits the units for which the caller may make orders */
    private record Me(
            String userName,
            String displayName,
            String email,
            String locale,
            String zone,
            List<MyUnit> units,
            List<String> mayCreate,
            List<String> issuingUnits,
            boolean administrator,
            boolean demo,
            String version) {}

    private record MyUnit(String code, String name, String kind, boolean supervising, List<String> roles) {}
}
