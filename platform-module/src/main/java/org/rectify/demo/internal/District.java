package org.rectify.demo.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectify.platform.Coded;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;

/**
 * The units and people of the demo district.
 *
 * @param units parents before children
 */
public record District(List<DemoUnit> units, List<DemoPerson> people) {

    /** The code of the supervising office at the top. */
    public static final String ROOT = "district";

    public District {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /**
     * A unit.
     *
     * @param parent null at the top
     * @param numberStem what its document numbers begin with, null where it issues nothing
     */
    public record DemoUnit(
            String code, UnitKind kind, String parent, boolean supervising, String name, String numberStem) {}

    /**
     * A person.
     *
     * @param unit null, with {@code role}, for the one who belongs nowhere
     */
    public record DemoPerson(String userName, String familyName, String givenName, String unit, UnitRole role) {}

    /** Reads the district that the module carries. */
    public static District read() {
        return new District(
                DemoResource.table("units.tsv").stream().map(District::unit).toList(),
                DemoResource.table("people.tsv").stream().map(District::person).toList());
    }

    public DemoUnit unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No unit " + code));
    }

    /** The units directly below that one. */
    public List<DemoUnit> below(String code) {
        return units.stream().filter(unit -> code.equals(unit.parent())).toList();
    }

    /** The accounts that have the role in the unit. */
    public List<String> accounts(String unit, UnitRole role) {
        return people.stream()
                .filter(person -> unit.equals(person.unit()) && person.role() == role)
                .map(DemoPerson::userName)
                .toList();
    }

    /** The code of each unit by its name. */
    public Map<String, String> codesByName() {
        Map<String, String> codes = new LinkedHashMap<>();
        units.forEach(unit -> codes.put(unit.name(), unit.code()));
        return codes;
    }

    private static DemoUnit unit(List<String> row) {
        UnitKind kind = Coded.of(UnitKind.class, row.get(1));
        return new DemoUnit(row.get(0), kind, row.get(2), "yes".equals(row.get(3)), row.get(4), row.get(5));
    }

    private static DemoPerson person(List<String> row) {
        UnitRole role = row.get(4) == null ? null : Coded.of(UnitRole.class, row.get(4));
        return new DemoPerson(row.get(0), row.get(1), row.get(2), row.get(3), role);
    }
}
