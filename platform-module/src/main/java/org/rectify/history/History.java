package org.rectify.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.platform.Page;

/**
 * The record of every step: entries are added and read, never changed or removed. Each is chained to the one before by
 * its hash, and all chain heads are sealed together at intervals, so that a changed, removed or missing entry shows.
 */
public interface History {

    /** Adds the next entry of the record, in the caller's transaction; the caller holds the record's lock. */
    HistoryEntry append(Step step);

    /** The entries of the record, oldest first. */
    Page<HistoryEntry> timeline(String recordId, int skip, int max);

    /** All entries of those records, oldest first, by record; a record without any is left out. */
    Map<String, List<HistoryEntry>> timelines(Collection<String> recordIds);

    /**
     * Recomputes the chain of one record.
     *
     * @return the first thing that is not as it was written, empty where all is
     */
    Optional<Tampering> verify(String recordId);

    /** Recomputes all chains and seals; hands each finding to {@code found} and every thousand records to progress. */
    long verifyAll(Consumer<Tampering> found, Consumer<Long> progress);

    /** Seals the heads of all chains. */
    void seal();

    /** A step to be recorded; values as in {@link HistoryEntry}. */
    record Step(
            String recordId,
            Instant at,
            String by,
            String step,
            String from,
            String to,
            String remark,
            Map<String, HistoryEntry.Change> changes,
            List<String> attachments) {}

    /**
     * What does not agree with the chain.
     *
     * @param seq the first entry at fault
     * @param what {@code changed}, {@code missing}, {@code head} (entries cut off the end), {@code seal} (chain gone)
     */
    record Tampering(String recordId, long seq, String what) {}
}
