package org.rectify.notification;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.rectify.unit.Person;
import org.rectify.unit.UnitRole;
import org.rectify.unit.Units;

/** Who is in the units of a test: {@code <unit>.<role>} in every unit, but for those that were dismissed. */
public final class Staff {

    private static final Set<UnitRole> POSTS =
            Set.of(UnitRole.LEADER, UnitRole.LIAISON, UnitRole.OFFICER, UnitRole.SECRETARY);

    private final Set<String> dismissed = new HashSet<>();

    /** From now on nobody has the post. */
    public void dismiss(String userName) {
        dismissed.add(userName);
    }

    public void appoint(String userName) {
        dismissed.remove(userName);
    }

    /** The units as reminders ask for them. */
    public Units units() {
        return (Units) Proxy.newProxyInstance(
                Units.class.getClassLoader(),
                new Class<?>[] {Units.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "userNames" -> userNames((String) arguments[0], (UnitRole[]) arguments[1]);
                    case "leader" ->
                        userNames((String) arguments[0], UnitRole.LEADER).stream()
                                .map(name -> new Person(name, name))
                                .findFirst();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Set<String> userNames(String unit, UnitRole... roles) {
        if (unit.equals("cursed")) {
            throw new IllegalStateException("Nobody can look into this unit");
        }
        Set<String> names = new TreeSet<>();
        Arrays.stream(roles.length == 0 ? POSTS.toArray(UnitRole[]::new) : roles)
                .filter(POSTS::contains)
                .map(role -> unit + "." + role.code())
                .filter(name -> !dismissed.contains(name))
                .forEach(names::add);
        return names;
    }
}
