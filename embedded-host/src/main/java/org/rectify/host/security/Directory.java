package org.rectify.host.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.security.AuthorityType;

/** All people and groups at one moment. */
final class Directory {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> closures = new ConcurrentHashMap<>();

    /** A person or a group. */
    record Entry(String name, String nodeId, String displayName) {
        boolean isGroup() {
            return AuthorityType.getAuthorityType(name) == AuthorityType.GROUP;
        }
    }

    /** People are found however their name is written; groups are not. */
    static String key(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** One that may be changed without changing this. */
    Directory copy() {
        Directory copy = new Directory();
        copy.entries.putAll(entries);
        members.forEach((group, all) -> copy.members.put(group, new LinkedHashSet<>(all)));
        parents.forEach((name, all) -> copy.parents.put(name, new LinkedHashSet<>(all)));
        return copy;
    }

    void add(Entry entry) {
        entries.put(key(entry.name()), entry);
    }

    void remove(String name) {
        entries.remove(key(name));
        Set.copyOf(membersOf(name)).forEach(child -> removeMember(name, child));
        Set.copyOf(parentsOf(name)).forEach(parent -> removeMember(parent, name));
    }

    void removeMember(String parent, String child) {
        closures.clear();
        members.getOrDefault(parent, new LinkedHashSet<>()).remove(child);
        parents.getOrDefault(child, new LinkedHashSet<>()).remove(parent);
    }

    void addMember(String parent, String child) {
        closures.clear();
        members.computeIfAbsent(parent, any -> new LinkedHashSet<>()).add(child);
        parents.computeIfAbsent(child, any -> new LinkedHashSet<>()).add(parent);
    }

    Optional<Entry> find(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(entries.get(key(name)));
    }

    Collection<Entry> all() {
        return entries.values();
    }

    Set<String> membersOf(String group) {
        return members.getOrDefault(group, Set.of());
    }

    Set<String> parentsOf(String name) {
        return parents.getOrDefault(name, Set.of());
    }

    boolean isRoot(String name) {
        return parentsOf(name).isEmpty();
    }

    /** All groups that somebody is in, near or far. */
    Set<String> groupsOf(String name) {
        return closures.computeIfAbsent(name, any -> closure(name, parents));
    }

    /** All that are in a group, near or far. */
    Set<String> allMembersOf(String group) {
        return closure(group, members);
    }

    /** Whether {@code name} is the group itself or in it, near or far. */
    boolean hasWithin(String group, String name) {
        return group.equals(name) || allMembersOf(group).contains(name);
    }

    private static Set<String> closure(String from, Map<String, Set<String>> edges) {
        Set<String> seen = new LinkedHashSet<>();
        collect(from, edges, seen);
        return Set.copyOf(seen);
    }

    private static void collect(String from, Map<String, Set<String>> edges, Set<String> seen) {
        for (String next : edges.getOrDefault(from, Set.of())) {
            if (seen.add(next)) {
                collect(next, edges, seen);
            }
        }
    }
}
