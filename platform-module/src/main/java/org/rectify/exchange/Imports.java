package org.rectify.exchange;

import java.util.List;
import java.util.Optional;
import org.rectify.platform.Page;

/** What is known of imports; every call joins the caller's transaction. */
public interface Imports {

    /** More findings of one file than this are counted, and not kept. */
    int MOST_FINDINGS = 2_000;

    void add(Import received);

    Optional<Import> find(String id);

    /** The last import of a file of that content that was carried through. */
    Optional<Import> carriedThrough(String sha256);

    void checkedBy(String id, String job);

    void runBy(String id, String job);

    /** Notes what reading it has found; takes the place of what was noted before. */
    void checked(String id, int rows, int found, List<Finding> findings, Finding refusal);

    /**
     * Notes, with the records themselves, that these have been made.
     *
     * @return false where that was noted before
     */
    boolean carryThrough(String id, int records, String firstId);

    /** The findings by row. */
    Page<Finding> findings(String id, int skip, int max);
}
