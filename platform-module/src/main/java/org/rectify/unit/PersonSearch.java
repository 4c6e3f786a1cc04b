package org.rectify.unit;

import org.rectify.platform.Page;

/** Finds people of the host, members of units or not. */
public interface PersonSearch {

    /**
     * The people whose name or account has the words in it, by account; all where {@code words} is null. The host finds
     * them by the beginnings of names, and of what it finds the first thousand are looked at.
     */
    Page<Person> find(String words, int skip, int max);
}
