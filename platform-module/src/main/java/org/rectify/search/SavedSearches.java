package org.rectify.search;

import java.time.Instant;
import java.util.List;

/** The searches that people keep, each person's own. */
public interface SavedSearches {

    /** Those of the person, by name. */
    List<Saved> of(String userName);

    /**
     * Keeps a search.
     *
     * @throws org.rectify.platform.RefusedException {@code search.saved.nameTaken}, {@code search.saved.tooMany}
     */
    Saved add(String userName, String name, String query);

    /**
     * Changes name and query.
     *
     * @throws org.rectify.platform.RefusedException {@code search.saved.notFound}, {@code search.saved.nameTaken}
     */
    Saved change(String userName, String id, String name, String query);

    /** @throws org.rectify.platform.RefusedException {@code search.saved.notFound} */
    void remove(String userName, String id);

    /** A kept search; {@code query} is what the web side wrote. */
    record Saved(String id, String name, String query, Instant at) {}
}
