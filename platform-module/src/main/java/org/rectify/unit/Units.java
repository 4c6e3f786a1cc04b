package org.rectify.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of units and who belongs to them. A unit is a record and an authority group ({@code GROUP_RECTIFY_<code>})
 * with one sub-group a role ({@code GROUP_RECTIFY_<code>_<ROLE>}); the groups are the truth about membership, so that
 * an administrator may use the host's own group screens.
 */
public interface Units {

    /** All units, parents before children, then by the order in which they were made. */
    List<Unit> all();

    Optional<Unit> find(String code);

    /**
     * The unit.
     *
     * @throws org.rectify.platform.RefusedException {@code unit.unknown} on {@code field}
     */
    Unit require(String code, String field);

    /**
     * Makes the record, the group and its role groups.
     *
     * @param parent null for a root
     * @throws org.rectify.platform.RefusedException {@code unit.code.invalid}, {@code unit.code.taken},
     *     {@code unit.unknown} for the parent, {@code unit.tooDeep}, or what is wrong with the name
     */
    Unit create(String code, String name, UnitKind kind, String parent, boolean supervising);

    /**
     * Changes what may change of a unit, in its record; groups and tree follow.
     *
     * @throws org.rectify.platform.RefusedException {@code unit.unknown} as not found, or what is wrong with the name
     */
    Unit change(String code, String name, UnitKind kind, boolean supervising);

    /**
     * Compares the tree that is read at once with the units' records.
     *
     * @param mend whether to make it what the records say
     * @return the codes of the units that differ
     */
    List<String> compare(boolean mend);

    /** Notes in the unit's record by which template its numbers are written, for the host's screens to show. */
    void noteNumberTemplate(String code, String template);

    /**
     * Gives the person {@code userName} the role; nothing happens where it is held already.
     *
     * @throws org.rectify.platform.RefusedException {@code unit.unknown} or {@code person.unknown}
     */
    void join(String userName, String unit, UnitRole role);

    /**
     * Takes the role from the person {@code userName}; nothing happens where it is not held, or the account is gone.
     *
     * @throws org.rectify.platform.RefusedException {@code unit.unknown}, or {@code unit.member.elsewhere} where the
     *     role comes from another group of the host within the role's
     */
    void leave(String userName, String unit, UnitRole role);

    /** The members of the unit with their roles, by display name. */
    List<Member> members(String unit);

    /** The user names in the unit who have one of {@code roles}; all of its members where none is given. */
    Set<String> userNames(String unit, UnitRole... roles);

    Optional<Person> findPerson(String userName);

    /** The person to show for a user name, also where the account is gone. */
    Person person(String userName);

    /** The first leader of the unit by display name, its first secretary where it has no leader; empty without either. */
    Optional<Person> leader(String unit);

    /**
     * The caller for whom this thread acts: the user it runs as; the user who is logged in, where a service elevated
     * itself to System on the way here; System only where nobody is logged in.
     */
    Caller caller();

    /** The caller that {@code userName} would be; the host's system user is the system. */
    Caller caller(String userName);

    /** The full authority name of the unit's group, with the prefix GROUP_. */
    static String group(String unit) {
        return "GROUP_RECTIFY_" + unit;
    }

    /** The full authority name of the group of those who have the role in the unit. */
    static String group(String unit, UnitRole role) {
        return group(unit) + "_" + role.name();
    }
}
