package org.rectify.record.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rectify.record.Inbox.Matter;
import org.rectify.record.RecordKind;
import org.rectify.record.StandIns;
import org.rectify.record.StandIns.StandIn;
import org.rectify.record.Waiting;
import org.rectify.unit.Caller;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Which rows of {@code rect_waiting} are the caller's to take, as conditions on them. A row says whom the record asks; who
 * belongs to a unit in which role is known only when somebody looks.
 */
final class Askings {

    private final Units units;
    private final List<StandIns> standIns;

    Askings(Units units, List<StandIns> standIns) {
        this.units = units;
        this.standIns = List.copyOf(standIns);
    }

    /** What waits for the caller by name, in a unit in which he still is what it takes. */
    String mine(Caller caller, MapSqlParameterSource values) {
        if (caller.units().isEmpty()) {
            return "1 = 0";
        }
        StringBuilder condition = new StringBuilder("w.person = :me and w.unit in (:units)");
        values.addValue("me", caller.person().userName()).addValue("units", codes(caller));
        for (StandIns kind : standIns) {
            for (StandIn each : kind.all()) {
                List<String> unable = codes(caller).stream()
                        .filter(unit -> !caller.has(unit, each.able().toArray(UnitRole[]::new)))
                        .toList();
                if (!unable.isEmpty()) {
                    condition
                            .append(" and not (")
                            .append(step(kind.kind(), each))
                            .append(" and w.unit in (")
                            .append(listed(unable, values))
                            .append("))");
                }
            }
        }
        return condition.toString();
    }

    /** What waits for whoever in one of the caller's units takes it up. */
    String pooled(Caller caller, MapSqlParameterSource values) {
        if (caller.units().isEmpty()) {
            return "1 = 0";
        }
        values.addValue("me", caller.person().userName()).addValue("units", codes(caller));
        List<String> pooled = new ArrayList<>();
        for (String unit : codes(caller)) {
            pooled.add("w.unit = " + value(unit, values) + " and (w.asked_role is null or w.asked_role in "
                    + roles(caller.roles().getOrDefault(unit, Set.of())) + ")");
        }
        return "w.unit in (:units) and w.person is null and (w.except_person is null or w.except_person <> :me) and ("
                + String.join(" or ", pooled) + ")";
    }

    /** What waits in one of the caller's units for a person who can't take it any more. */
    String inPlaceOfOthers(Caller caller, MapSqlParameterSource values) {
        values.addValue("units", codes(caller));
        List<String> others = new ArrayList<>();
        for (String unit : codes(caller)) {
            for (StandIns kind : standIns) {
                for (StandIn each : kind.all()) {
                    if (caller.has(unit, each.roles().toArray(UnitRole[]::new))) {
                        Set<String> able =
                                new TreeSet<>(units.userNames(unit, each.able().toArray(UnitRole[]::new)));
                        others.add("w.unit = " + value(unit, values) + " and " + step(kind.kind(), each)
                                + (able.isEmpty() ? "" : " and w.person not in (" + listed(able, values) + ")"));
                    }
                }
            }
        }
        return others.isEmpty()
                ? "1 = 0"
                : "w.unit in (:units) and w.asked_role is null and w.person is not null and ("
                        + String.join(" or ", others) + ")";
    }

    /** The matter as the caller is asked for it. */
    Matter asked(Matter matter, Caller caller) {
        Waiting waiting = matter.waiting();
        if (waiting.person() == null || waiting.person().equals(caller.person().userName())) {
            return matter;
        }
        return standIn(matter)
                .map(each -> new Matter(
                        matter.kind(),
                        matter.recordId(),
                        new Waiting(each.asked(), waiting.unit(), null, null, waiting.since(), waiting.due())))
                .orElse(matter);
    }

    private Optional<StandIn> standIn(Matter matter) {
        return standIns.stream()
                .filter(kind -> kind.kind() == matter.kind())
                .flatMap(kind -> kind.all().stream())
                .filter(each -> each.step().equals(matter.waiting().step()))
                .findFirst();
    }

    private static String step(RecordKind kind, StandIn each) {
        return "w.kind = '" + kind.code() + "' and w.step = '" + each.step() + "'";
    }

    private static List<String> codes(Caller caller) {
        return caller.units().keySet().stream().sorted().toList();
    }

    private static String listed(Iterable<String> all, MapSqlParameterSource values) {
        List<String> names = new ArrayList<>();
        all.forEach(each -> names.add(value(each, values)));
        return String.join(", ", names);
    }

    private static String value(String value, MapSqlParameterSource values) {
        String name = "asked" + values.getValues().size();
        values.addValue(name, value);
        return ":" + name;
    }

    private static String roles(Set<UnitRole> roles) {
        return roles.stream()
                .map(role -> "'" + role.code() + "'")
                .sorted()
                .collect(Collectors.joining(", ", "(", roles.isEmpty() ? "'')" : ")"));
    }
}
