package org.rectify.unit.internal;

import java.util.Optional;
import java.util.Set;
import org.rectify.unit.Person;

/** The host's people and groups, as units need them. Group names are full, with the prefix {@code GROUP_}. */
public interface Directory {

    /** The user that the thread acts for. */
    String currentUser();

    /** Whether this is the host's own system user. */
    boolean system(String userName);

    /** Whether the user is an administrator of the host. */
    boolean administrator(String userName);

    /** All groups of the user, those above the ones joined included; none for an unknown user. */
    Set<String> groups(String userName);

    /** The users in the group, those of groups within it included. */
    default Set<String> users(String group) {
        return users(group, Set.of());
    }

    /** The users in the group, those of groups within it included, but for what these groups have. */
    Set<String> users(String group, Set<String> without);

    /** The person with the name to show; empty for an unknown user. */
    Optional<Person> person(String userName);

    /** Makes the group within {@code parent}, unless it is there. */
    void ensureGroup(String group, String displayName, String parent);

    /** Changes the title of a group that is there. */
    void retitle(String group, String displayName);

    /** Adds the user to the group. */
    void add(String userName, String group);

    /**
     * Takes the user out of the group.
     *
     * @return whether the user is in it no longer; those in a group within it stay
     */
    boolean remove(String userName, String group);
}
