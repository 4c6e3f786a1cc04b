package org.rectify.record.alfresco;

import java.util.Optional;
import org.rectify.unit.Caller;

/**
 * How the records of one kind are kept: as nodes, and as the rows that lists, counts, inboxes and search need. Asks for no
 * permission but where it says so.
 *
 * @param <R> the record
 */
public interface RecordStore<R> {

    /** Locks the record until the transaction ends; false where there is none. */
    boolean lock(String id);

    /** Whether the caller may know of the record. */
    boolean visible(String id, Caller caller);

    Optional<R> find(String id);

    /** Writes the nodes as they differ. */
    void save(R before, R after);

    /** Writes what lists, counts, inboxes and search show of the record. */
    void show(R record);
}
