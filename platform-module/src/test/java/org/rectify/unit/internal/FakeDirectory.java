package org.rectify.unit.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rectify.unit.Person;

/** A directory in memory, with groups in groups. */
public final class FakeDirectory implements Directory {

    public static final String SYSTEM = "System";

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Set<String>> users = new LinkedHashMap<>();
    private final Map<String, Set<String>> subgroups = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private String currentUser = SYSTEM;
    private int listings;

    public FakeDirectory with(String userName, String displayName) {
        people.put(userName, new Person(userName, displayName));
        return this;
    }

    public void makeAdministrator(String userName) {
        administrators.add(userName);
    }

    public void become(String userName) {
        currentUser = userName;
    }

    public void remove(String group) {
        users.remove(group);
    }

    public void expel(String userName, String group) {
        users.get(group).remove(userName);
    }

    public Set<String> allGroups() {
        return users.keySet();
    }

    public String title(String group) {
        return titles.get(group);
    }

    /** How often somebody asked for the users of a group. */
    public int listings() {
        return listings;
    }

    @Override
    public String currentUser() {
        return currentUser;
    }

    @Override
    public boolean system(String userName) {
        return SYSTEM.equals(userName);
    }

    @Override
    public boolean administrator(String userName) {
        return administrators.contains(userName);
    }

    @Override
    public Set<String> groups(String userName) {
        return users.keySet().stream()
                .filter(group -> within(group).contains(userName))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> users(String group, Set<String> without) {
        listings++;
        return within(group, without);
    }

    @Override
    public Optional<Person> person(String userName) {
        return Optional.ofNullable(people.get(userName));
    }

    @Override
    public void ensureGroup(String group, String displayName, String parent) {
        titles.putIfAbsent(group, displayName);
        if (users.putIfAbsent(group, new TreeSet<>()) == null && parent != null) {
            subgroups.computeIfAbsent(parent, name -> new TreeSet<>()).add(group);
        }
    }

    @Override
    public void retitle(String group, String displayName) {
        titles.replace(group, displayName);
    }

    @Override
    public void add(String userName, String group) {
        users.get(group).add(userName);
    }

    @Override
    public boolean remove(String userName, String group) {
        users.getOrDefault(group, Set.of()).remove(userName);
        return !within(group).contains(userName);
    }

    /** Puts a group of the host's own within another. */
    public void nest(String group, String within, String userName) {
        ensureGroup(group, group, within);
        add(userName, group);
    }

    private Set<String> within(String group) {
        return within(group, Set.of());
    }

    private Set<String> within(String group, Set<String> without) {
        Set<String> all = new TreeSet<>(users.getOrDefault(group, Set.of()));
        subgroups.getOrDefault(group, Set.of()).stream()
                .filter(below -> !without.contains(below))
                .forEach(below -> all.addAll(within(below, without)));
        return all;
    }
}
