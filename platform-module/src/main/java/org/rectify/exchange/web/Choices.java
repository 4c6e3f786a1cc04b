package org.rectify.exchange.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.Units;
import org.rectify.web.Labels;
import org.rectify.web.Messages;

/**
 * How units, people and codes are written in a sheet and found again: by the name with the code behind it, as the template
 * offers them; by the code alone; or by the name, where it says who is meant. Knows what it has looked up; one for each
 * file.
 */
final class Choices {

    private static final Pattern BEHIND = Pattern.compile(".*[（(]([^（）()]+)[)）]");

    private final Units units;
    private final List<Labels> languages;
    private final Map<String, String> unitNames = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Map<String, String>> members = new HashMap<>();

    Choices(Units units, Messages messages) {
        this.units = units;
        this.languages = List.of(new Labels(messages, Messages.CHINESE), new Labels(messages, Locale.ENGLISH));
        units.all().forEach(unit -> {
            codes.add(unit.code());
            if (unitNames.put(unit.name(), unit.code()) != null) {
                ambiguous.add(unit.name());
            }
        });
    }

    static String of(Unit unit) {
        return unit.name() + "（" + unit.code() + "）";
    }

    static String of(Person person) {
        return person.displayName() + "（" + person.userName() + "）";
    }

    /** Whether the text names several units. */
    boolean ambiguous(String text) {
        return ambiguous.contains(text.strip());
    }

    /** The unit's code; the text itself where it names none, to be refused by the rule for units. */
    String unit(String text) {
        String plain = text.strip();
        if (codes.contains(plain)) {
            return plain;
        }
        Matcher behind = BEHIND.matcher(plain);
        if (behind.matches() && codes.contains(behind.group(1).strip())) {
            return behind.group(1).strip();
        }
        return unitNames.getOrDefault(plain, plain);
    }

    /** The user name; by the name alone only among the members of the unit. */
    String person(String text, String unit) {
        String plain = text.strip();
        Matcher behind = BEHIND.matcher(plain);
        if (behind.matches()) {
            return behind.group(1).strip();
        }
        return members(unit).getOrDefault(plain, plain);
    }

    private Map<String, String> members(String unit) {
        if (unit == null || !codes.contains(unit)) {
            return Map.of();
        }
        return members.computeIfAbsent(unit, code -> {
            Map<String, String> found = new HashMap<>();
            Set<String> twice = new HashSet<>();
            units.members(code).forEach(member -> {
                Person person = member.person();
                if (found.put(person.displayName(), person.userName()) != null) {
                    twice.add(person.displayName());
                }
            });
            found.keySet().removeAll(twice);
            return found;
        });
    }

    /** The code that is labelled so, in either language. */
    Optional<String> code(ImportColumn column, String text) {
        String plain = text.strip();
        return column.codes().stream()
                .filter(code -> code.equals(plain)
                        || languages.stream().anyMatch(labels -> labels.of(column.group(), code)
                                .equalsIgnoreCase(plain)))
                .findFirst();
    }

    /** The units of a cell that names several. */
    List<String> units(String text) {
        List<String> named = new ArrayList<>();
        for (String part : text.split("[、,，;；\\n]")) {
            if (!part.isBlank()) {
                named.add(unit(part));
            }
        }
        return named;
    }
}
