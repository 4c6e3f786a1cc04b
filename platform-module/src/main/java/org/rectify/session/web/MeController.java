package org.rectify.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rectify.agreement.Agreements;
import org.rectify.demo.DemoLoader;
import org.rectify.order.Orders;
import org.rectify.problem.Problems;
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
    private final Problems problems;
    private final Agreements agreements;
    private final Accounts accounts;
    private final DemoLoader demo;
    private final Writes writes;
    private final Clock clock;
    private final String version;

    /** @param clock in the office's zone, in which its days begin and its times are shown wherever the reader sits */
    public MeController(
            Units units,
            Orders orders,
            Problems problems,
            Agreements agreements,
            Accounts accounts,
            DemoLoader demo,
            Writes writes,
            Clock clock,
            String version) {
        this.units = units;
        this.orders = orders;
        this.problems = problems;
        this.agreements = agreements;
        this.accounts = accounts;
        this.demo = demo;
        this.writes = writes;
        this.clock = clock;
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
                    clock.getZone().getId(),
                    LocalDate.now(clock),
                    caller.units().values().stream()
                            .sorted(Comparator.comparing(Unit::path))
                            .map(unit -> new MyUnit(
                                    unit.code(),
                                    unit.name(),
                                    unit.kind().code(),
                                    unit.supervising(),
                                    UnitsController.roles(caller.roles().get(unit.code()))))
                            .toList(),
                    mayCreate(caller),
                    orders.issuingUnits(caller),
                    caller.administrator(),
                    demo.enabled(),
                    version));
        });
    }

    private List<String> mayCreate(Caller caller) {
        List<String> kinds = new ArrayList<>();
        if (!orders.issuingUnits(caller).isEmpty()) {
            kinds.add("order");
        }
        if (!problems.enterable().isEmpty()) {
            kinds.add("problem");
        }
        if (!agreements.upperUnits(caller).isEmpty()) {
            kinds.add("agreement");
        }
        return kinds;
    }

    /** @param issuingUnits the units for which the caller may make orders */
    private record Me(
            String userName,
            String displayName,
            String email,
            String locale,
            String zone,
            LocalDate today,
            List<MyUnit> units,
            List<String> mayCreate,
            List<String> issuingUnits,
            boolean administrator,
            boolean demo,
            String version) {}

    private record MyUnit(String code, String name, String kind, boolean supervising, List<String> roles) {}
}
