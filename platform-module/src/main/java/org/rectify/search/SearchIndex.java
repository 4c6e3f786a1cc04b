package org.rectify.search;

import java.util.List;

/**
 * What is searched in, kept in step with the records: written in the transaction that changes a record, found once that
 * is committed. Whoever calls has opened the record's guard, for the nodes of the record are written too.
 */
public interface SearchIndex {

    /**
     * Puts the record and its files in the place of what was there of it; what has not changed is not written.
     *
     * @param entries the record first; the nodes exist
     */
    void put(String record, List<SearchEntry> entries);

    /** Takes the record and its files out; its nodes may be gone. */
    void remove(String record);
}
