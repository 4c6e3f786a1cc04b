package org.rectify.demo.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rectify.demo.internal.District.DemoUnit;
import org.rectify.order.Pace;
import org.rectify.order.Severity;
import org.rectify.platform.Coded;
import org.rectify.unit.UnitKind;

/**
 * A problem of the kind that is found again and again, with what is done about it. The texts may hold {@code {n}} and
 * {@code {m}} for numbers.
 *
 * @param units the kinds of unit in which it occurs
 * @param among the bureaus, enterprises and associations whose business it is; empty where it is anyone's
 * @param evidence what the files are called that show it put right
 */
public record ProblemPattern(
        String title,
        String category,
        Set<UnitKind> units,
        Set<String> among,
        List<Pace> paces,
        Severity severity,
        String place,
        String problem,
        String required,
        List<String> measures,
        String evidence) {

    /** Kinds whose units have each a business of their own. */
    private static final Set<UnitKind> SPECIAL = EnumSet.of(UnitKind.BUREAU, UnitKind.ENTERPRISE, UnitKind.ASSOCIATION);

    public ProblemPattern {
        units = Set.copyOf(units);
        among = Set.copyOf(among);
        paces = List.copyOf(paces);
        measures = List.copyOf(measures);
    }

    /** Reads the patterns that the module carries. */
    public static List<ProblemPattern> read() {
        List<ProblemPattern> patterns = new ArrayList<>();
        Map<String, List<String>> entry = new TreeMap<>();
        List<String> lines = new ArrayList<>(DemoResource.lines("problems.txt"));
        lines.add("");
        for (String line : lines) {
            if (!line.isEmpty()) {
                String[] parts = line.split(": ", 2);
                entry.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
            } else if (!entry.isEmpty()) {
                patterns.add(pattern(entry));
                entry.clear();
            }
        }
        return patterns;
    }

    /** Whether it may occur there. */
    public boolean fits(DemoUnit unit) {
        boolean special = SPECIAL.contains(unit.kind()) && !among.isEmpty();
        return units.contains(unit.kind()) && (!special || among.contains(unit.code()));
    }

    private static ProblemPattern pattern(Map<String, List<String>> entry) {
        return new ProblemPattern(
                one(entry, "title"),
                one(entry, "category"),
                codes(UnitKind.class, one(entry, "units")).stream().collect(Collectors.toSet()),
                entry.containsKey("among") ? Set.of(one(entry, "among").split(" ")) : Set.of(),
                codes(Pace.class, one(entry, "paces")),
                Coded.of(Severity.class, one(entry, "severity")),
                one(entry, "at"),
                one(entry, "problem"),
                one(entry, "required"),
                entry.get("measure"),
                one(entry, "evidence"));
    }

    private static String one(Map<String, List<String>> entry, String key) {
        List<String> values = entry.getOrDefault(key, List.of());
        if (values.size() != 1) {
            throw new IllegalStateException(entry.get("title") + " has " + values.size() + " of " + key);
        }
        return values.get(0);
    }

    private static <E extends Enum<E> & Coded> List<E> codes(Class<E> type, String codes) {
        return List.of(codes.split(" ")).stream()
                .map(code -> Coded.of(type, code))
                .toList();
    }
}
