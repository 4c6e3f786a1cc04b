package org.rectify.acs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rectify.acs.Libraries.Library;

/**
 * One version of ACS as the modules would find it: its own classes and those of libraries that it ships in another
 * version than the one compiled against, from a list of facts; all others from the class path. Whatever is found is
 * noted, so that the facts that are needed can be told from all others.
 */
final class Host {

    private static final List<String> OWN = List.of("org/alfresco/", "org/springframework/extensions/");

    private final Map<String, TypeFact> facts;
    private final Libraries libraries;
    private final Map<String, TypeFact> modules = new TreeMap<>();
    private final SortedMap<String, Set<String>> used = new TreeMap<>();

    Host(Map<String, TypeFact> facts, Libraries libraries) {
        this.facts = facts;
        this.libraries = libraries;
    }

    Libraries libraries() {
        return libraries;
    }

    Map<String, TypeFact> facts() {
        return facts;
    }

    /** Whether the class is of ACS itself. */
    static boolean isOwn(String type) {
        return OWN.stream().anyMatch(type::startsWith);
    }

    /** The modules' own classes, which stand beside the host's. */
    void add(Iterable<TypeFact> types) {
        types.forEach(type -> modules.put(type.name(), type));
    }

    Optional<TypeFact> find(String type) {
        TypeFact fact = facts.get(type);
        if (fact != null) {
            used.computeIfAbsent(type, name -> new TreeSet<>());
            return Optional.of(fact);
        }
        if (modules.containsKey(type)) {
            return Optional.of(modules.get(type));
        }
        return answersFor(type) ? Optional.empty() : ClassPath.find(type);
    }

    /** Where the class has the member {@code <name> <descriptor>} from; its constructors are its own. */
    Optional<TypeFact> declaring(String type, String member) {
        return first(type, fact -> fact.members().containsKey(member), !member.startsWith("<init>"))
                .map(fact -> note(fact, member));
    }

    /** Whether the class has a setter of that name. */
    boolean hasSetter(String type, String setter) {
        return first(type, fact -> setter(fact, setter).isPresent(), true)
                .map(fact -> note(fact, setter(fact, setter).orElseThrow()))
                .isPresent();
    }

    /** The class and all it extends and implements; what is not known is left out. */
    List<TypeFact> lineage(String type) {
        List<TypeFact> lineage = new ArrayList<>();
        climb(type, lineage, new HashSet<>());
        return lineage;
    }

    /** The methods that a class of that lineage still has to implement. */
    Set<String> abstractMembers(String type) {
        List<TypeFact> lineage = lineage(type);
        Set<String> open = new TreeSet<>();
        for (TypeFact fact : lineage) {
            fact.members().keySet().stream()
                    .filter(member -> fact.has(member, "abstract"))
                    .forEach(member -> {
                        note(fact, member);
                        open.add(member);
                    });
        }
        open.removeIf(member -> lineage.stream().anyMatch(fact -> implemented(fact, member)));
        return open;
    }

    /** What was found among the facts. */
    List<String> usedLines() {
        List<String> lines = new ArrayList<>();
        used.forEach((type, members) -> {
            lines.add(facts.get(type).line());
            members.forEach(member -> lines.add(facts.get(type).line(member)));
        });
        return lines;
    }

    private boolean implemented(TypeFact fact, String member) {
        boolean there =
                fact.members().containsKey(member) && !fact.has(member, "abstract") && !fact.has(member, "static");
        if (there) {
            note(fact, member);
        }
        return there;
    }

    /** Whether the facts, and not the class path, must know the class. */
    private boolean answersFor(String type) {
        return isOwn(type)
                || Library.having(type)
                        .map(library -> libraries.contain(library.name()) && !libraries.contain(library))
                        .orElse(false);
    }

    private Optional<TypeFact> first(String type, Predicate<TypeFact> wanted, boolean inherited) {
        List<TypeFact> among =
                inherited ? lineage(type) : find(type).map(List::of).orElse(List.of());
        return among.stream().filter(wanted).findFirst();
    }

    private void climb(String type, List<TypeFact> lineage, Set<String> seen) {
        if (type == null || !seen.add(type)) {
            return;
        }
        find(type).ifPresent(fact -> {
            lineage.add(fact);
            climb(fact.superName(), lineage, seen);
            fact.interfaces().forEach(each -> climb(each, lineage, seen));
        });
    }

    private static Optional<String> setter(TypeFact fact, String setter) {
        return fact.members().keySet().stream()
                .filter(member -> member.startsWith(setter + " ("))
                .findFirst();
    }

    private TypeFact note(TypeFact fact, String member) {
        if (facts.containsKey(fact.name())) {
            used.get(fact.name()).add(member);
        }
        return fact;
    }
}
