package org.rectify.search;

import java.util.List;

/** Builds anew what is searched in. */
public interface SearchMaintenance {

    /** The kinds of records that can be searched, in the order in which they are shown; files come last. */
    List<String> kinds();

    /** Hands every record to the index anew, in batches of one transaction each, and takes out what is gone. */
    Result rebuild(Progress progress);

    /** Told how many records of how many are done. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }

    /** How many records were handed over, and how many were taken out because they are gone. */
    record Result(long indexed, long removed) {}
}
