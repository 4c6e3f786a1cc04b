package org.rectify.acs;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A class as others may link against it; names with slashes, as the JVM has them.
 *
 * @param kind class, abstract, final, interface, annotation or enum
 * @param superName null for {@code java/lang/Object} alone
 * @param members what they are ({@code static}, {@code abstract} or nothing) by {@code <name> <descriptor>}; of the host's
 *     classes the public and protected ones
 */
record TypeFact(
        String name, String kind, String superName, List<String> interfaces, SortedMap<String, Set<String>> members) {

    /** The class of a line {@code C <name> <kind> <super> <interface>,…}; its members are to follow. */
    static TypeFact parse(String line) {
        String[] parts = line.split(" ", -1);
        List<String> interfaces = parts.length < 5 || parts[4].isEmpty() ? List.of() : List.of(parts[4].split(","));
        return new TypeFact(parts[1], parts[2], parts[3], interfaces, new TreeMap<>());
    }

    /** Adds the member of a line {@code <name> <descriptor> [static] [abstract]}. */
    void add(String line) {
        List<String> parts = List.of(line.strip().split(" "));
        members.put(parts.get(0) + " " + parts.get(1), Set.copyOf(parts.subList(2, parts.size())));
    }

    /** What {@link #parse} reads. */
    String line() {
        return "C " + name + " " + kind + " " + superName + " " + String.join(",", interfaces);
    }

    /** What {@link #add} reads. */
    String line(String member) {
        String flags = String.join(" ", members.get(member).stream().sorted().toList());
        return "  " + member + (flags.isEmpty() ? "" : " " + flags);
    }

    boolean isInterface() {
        return kind.equals("interface") || kind.equals("annotation");
    }

    boolean isConcrete() {
        return !isInterface() && !kind.equals("abstract");
    }

    boolean has(String member, String flag) {
        return members.getOrDefault(member, Set.of()).contains(flag);
    }
}
