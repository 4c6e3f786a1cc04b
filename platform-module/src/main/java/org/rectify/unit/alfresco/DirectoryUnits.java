package org.rectify.unit.alfresco;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.platform.cache.TransactionalCache;
import org.rectify.unit.Caller;
import org.rectify.unit.Member;
import org.rectify.unit.Person;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;
import org.rectify.unit.internal.Directory;
import org.rectify.unit.internal.GroupNames;
import org.rectify.unit.internal.HeldRoles;
import org.rectify.unit.internal.UnitStore;
import org.rectify.unit.internal.UnitTree;

/**
 * The units over the host's directory. The tree is held in memory; who is a caller's is asked of the host each time in
 * one call, because a membership withdrawn must not work on; who is in a unit, which is only shown and told, is held
 * for some seconds.
 */
public final class DirectoryUnits implements Units {

    private static final Duration TREE_REREAD_AFTER = Duration.ofSeconds(60);
    private static final Duration MEMBERS_REREAD_AFTER = Duration.ofSeconds(20);

    private final Directory directory;
    private final UnitStore store;
    private final TransactionalCache<UnitTree> tree;
    private final TransactionalCache<Map<String, List<Member>>> members =
            new TransactionalCache<>(MEMBERS_REREAD_AFTER, ConcurrentHashMap::new);
    private final TransactionalCache<Map<String, Optional<Person>>> people =
            new TransactionalCache<>(MEMBERS_REREAD_AFTER, ConcurrentHashMap::new);

    public DirectoryUnits(Directory directory, UnitStore store) {
        this.directory = directory;
        this.store = store;
        this.tree = new TransactionalCache<>(TREE_REREAD_AFTER, () -> new UnitTree(store.readAll()));
    }

    @Override
    public List<Unit> all() {
        return tree.get().all();
    }

    @Override
    public Optional<Unit> find(String code) {
        return tree.get().find(code);
    }

    @Override
    public Unit require(String code, String field) {
        return tree.get().require(code, field);
    }

    @Override
    public Unit create(String code, String name, UnitKind kind, String parent, boolean supervising) {
        store.lock();
        // What is held may be from before another node's last unit.
        tree.drop();
        Unit unit = tree.get().grow(code, name, kind, parent, supervising);
        String group = Units.group(code);
        directory.ensureGroup(GroupNames.EVERYBODY, GroupNames.EVERYBODY_TITLE, null);
        directory.ensureGroup(group, unit.name(), GroupNames.EVERYBODY);
        for (UnitRole role : UnitRole.values()) {
            directory.ensureGroup(Units.group(code, role), GroupNames.title(unit.name(), role), group);
        }
        store.add(unit);
        tree.drop();
        return unit;
    }

    @Override
    public Unit change(String code, String name, UnitKind kind, boolean supervising) {
        store.lock();
        tree.drop();
        Unit unit = tree.get().change(code, name, kind, supervising);
        store.edit(unit);
        return unit;
    }

    @Override
    public List<String> compare(boolean mend) {
        store.lock();
        List<String> different = store.compare(mend);
        if (mend && !different.isEmpty()) {
            tree.drop();
        }
        return different;
    }

    @Override
    public void noteNumberTemplate(String code, String template) {
        store.noteNumberTemplate(code, template);
    }

    /**
     * Takes over what was changed in the record of a unit.
     *
     * @param unit as it is now; code, parent and path as they were
     */
    public void changed(Unit unit) {
        store.project(unit);
        directory.retitle(Units.group(unit.code()), unit.name());
        for (UnitRole role : UnitRole.values()) {
            directory.retitle(Units.group(unit.code(), role), GroupNames.title(unit.name(), role));
        }
        tree.drop();
    }

    @Override
    public void join(String userName, String unit, UnitRole role) {
        Unit joined = require(unit, "unit");
        Person person = directory
                .person(userName)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("person.unknown", "userName", userName)));
        String group = Units.group(unit, role);
        // An administrator may have removed it on the group screens.
        directory.ensureGroup(group, GroupNames.title(joined.name(), role), Units.group(unit));
        if (!directory.users(group).contains(person.userName())) {
            directory.add(person.userName(), group);
            members.drop();
            people.drop();
        }
    }

    @Override
    public void leave(String userName, String unit, UnitRole role) {
        require(unit, "unit");
        String account = directory.person(userName).map(Person::userName).orElse(userName);
        if (!directory.remove(account, Units.group(unit, role))) {
            throw new RefusedException(Refusal.conflict("unit.member.elsewhere", List.of(), account));
        }
        members.drop();
        people.drop();
    }

    @Override
    public List<Member> members(String unit) {
        if (find(unit).isEmpty()) {
            return List.of();
        }
        Map<String, List<Member>> held = members.get();
        List<Member> known = held.get(unit);
        if (known == null) {
            known = readMembers(unit);
            held.put(unit, known);
        }
        return known;
    }

    @Override
    public Set<String> userNames(String unit, UnitRole... roles) {
        Set<UnitRole> wanted = EnumSet.noneOf(UnitRole.class);
        wanted.addAll(Arrays.asList(roles));
        return members(unit).stream()
                .filter(member -> wanted.isEmpty() || member.roles().stream().anyMatch(wanted::contains))
                .map(member -> member.person().userName())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Person> findPerson(String userName) {
        if (userName == null || userName.isBlank()) {
            return Optional.empty();
        }
        Map<String, Optional<Person>> held = people.get();
        Optional<Person> known = held.get(userName);
        if (known == null) {
            known = directory.person(userName);
            // An unknown name is not held: the account may be made at any moment, and names could be sent without end.
            if (known.isPresent()) {
                held.put(userName, known);
            }
        }
        return known;
    }

    @Override
    public Person person(String userName) {
        return findPerson(userName).orElseGet(() -> new Person(userName, userName));
    }

    @Override
    public Optional<Person> leader(String unit) {
        return first(unit, UnitRole.LEADER).or(() -> first(unit, UnitRole.SECRETARY));
    }

    @Override
    public Caller caller() {
        return caller(directory.currentUser());
    }

    @Override
    public Caller caller(String userName) {
        if (userName == null) {
            return new Caller(new Person("", ""), Map.of(), Map.of(), false, false);
        }
        if (directory.system(userName)) {
            return new Caller(new Person(userName, userName), Map.of(), Map.of(), false, true);
        }
        Map<String, Unit> units = new HashMap<>();
        Map<String, Set<UnitRole>> roles = new HashMap<>();
        GroupNames.memberships(directory.groups(userName))
                .forEach((code, held) -> find(code).ifPresent(unit -> {
                    units.put(code, unit);
                    roles.put(code, Set.copyOf(held));
                }));
        return new Caller(person(userName), units, roles, directory.administrator(userName), false);
    }

    private Optional<Person> first(String unit, UnitRole role) {
        return members(unit).stream()
                .filter(member -> member.roles().contains(role))
                .map(Member::person)
                .findFirst();
    }

    private List<Member> readMembers(String unit) {
        return HeldRoles.of(directory, unit).entrySet().stream()
                .map(entry -> new Member(person(entry.getKey()), entry.getValue()))
                .sorted(comparing((Member member) -> member.person().displayName())
                        .thenComparing(member -> member.person().userName()))
                .toList();
    }
}
